package graphics.wgpu.demos.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.demos.viewer.Screenshot;
import graphics.wgpu.demos.viewer.swing.SwingLauncher;
import graphics.wgpu.demos.workbench.swing.SwingWorkbench;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("window")
@Timeout(3600)
class SwingWorkbenchTests {
    private record SwingHand(SwingWorkbench workbench) implements Monkey.Hand, AutoCloseable {
        static SwingHand open(PresentMethod method) {
            return onSwing(
                    () -> {
                        SwingLauncher.dress();
                        return new SwingHand(new SwingWorkbench(method, 1100, 720));
                    });
        }

        @Override
        public <T> T call(Callable<T> task) {
            return onSwing(task);
        }

        @Override
        public int @Nullable [] place(WorkbenchView view) {
            var component =
                    ((graphics.wgpu.canvas.swing.ComponentCanvas) view.canvas()).component();
            if (!component.isShowing()) {
                return null;
            }
            var at = component.getLocationOnScreen();
            return new int[] {at.x, at.y, component.getWidth(), component.getHeight()};
        }

        @Override
        public void close() {
            var _ =
                    onSwing(
                            () -> {
                                workbench.dispose();
                                return true;
                            });
        }
    }

    private static <T> T onSwing(Callable<T> task) {
        var future = new FutureTask<>(task);
        EventQueue.invokeLater(future);
        try {
            return future.get();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "BITMAP"})
    void views_move_close_and_come_back(PresentMethod method) throws Exception {
        try (var hand = SwingHand.open(method)) {
            WorkbenchMoves.check(hand, suffix -> screenshot(hand, "swing-" + method + suffix));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "BITMAP"})
    void a_monkey_does_no_harm(PresentMethod method) throws Exception {
        try (var hand = SwingHand.open(method)) {
            MonkeyRun.of(hand);
        }
    }

    private static void screenshot(SwingHand hand, String name) {
        var frame = hand.workbench().frame();
        var path = Path.of("target", "workbench-" + name + ".png");
        Screenshot.ofScreen(path, onSwing(() -> new Rectangle(frame.getBounds())));
        assertThat(path).isNotEmptyFile();
    }
}
