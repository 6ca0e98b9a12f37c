package graphics.wgpu.demos.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.javafx.FxCanvas;
import graphics.wgpu.demos.viewer.Screenshot;
import graphics.wgpu.demos.workbench.fx.FxWorkbench;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("window")
@Timeout(3600)
class FxWorkbenchTests {
    private record FxHand(FxWorkbench workbench) implements Monkey.Hand, AutoCloseable {
        static FxHand open() {
            return onFx(() -> new FxHand(new FxWorkbench(1100, 720)));
        }

        @Override
        public <T> T call(Callable<T> task) {
            return onFx(task);
        }

        @Override
        public int @Nullable [] place(WorkbenchView view) {
            var canvas = (FxCanvas) view.canvas();
            var area = canvas.localToScreen(canvas.getLayoutBounds());
            if (area == null || canvas.logicalWidth() == 0) {
                return null;
            }
            return new int[] {
                (int) area.getMinX(),
                (int) area.getMinY(),
                (int) area.getWidth(),
                (int) area.getHeight()
            };
        }

        @Override
        public void close() {
            var _ =
                    onFx(
                            () -> {
                                workbench.dispose();
                                return true;
                            });
        }
    }

    @BeforeAll
    static void start() throws InterruptedException {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
        } catch (IllegalStateException e) {
            // Another test has started it.
            started.countDown();
        }
        Platform.setImplicitExit(false);
    }

    private static <T> T onFx(Callable<T> task) {
        var future = new FutureTask<>(task);
        Platform.runLater(future);
        try {
            return future.get();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    @Test
    void views_move_close_and_come_back() throws Exception {
        try (var hand = FxHand.open()) {
            WorkbenchMoves.check(hand, suffix -> screenshot(hand, "javafx" + suffix));
        }
    }

    @Test
    void a_monkey_does_no_harm() throws Exception {
        try (var hand = FxHand.open()) {
            MonkeyRun.of(hand);
        }
    }

    private static void screenshot(FxHand hand, String name) {
        var path = Path.of("target", "workbench-" + name + ".png");
        onFx(
                () -> {
                    var stage = hand.workbench().stage();
                    int width = (int) stage.getWidth();
                    int height = (int) stage.getHeight();
                    var image =
                            new Robot()
                                    .getScreenCapture(
                                            null, stage.getX(), stage.getY(), width, height, false);
                    var pixels = new int[width * height];
                    image.getPixelReader()
                            .getPixels(
                                    0,
                                    0,
                                    width,
                                    height,
                                    PixelFormat.getIntArgbInstance(),
                                    pixels,
                                    0,
                                    width);
                    Screenshot.write(path, width, height, pixels);
                    return true;
                });
        assertThat(path).isNotEmptyFile();
    }
}
