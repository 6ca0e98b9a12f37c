package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Color;
import graphics.wgpu.GPU;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.CloseEvent;
import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.UpdateMode;
import graphics.wgpu.canvas.testing.Footprint;
import graphics.wgpu.canvas.testing.Rounds;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What an application does to a canvas in its life, many times.
abstract class LifecycleTests {
    private static final int ROUNDS = Rounds.of(100, 1000);
    private static final int SIZES = Rounds.of(100, 500);

    @RegisterExtension final Stages stages;

    LifecycleTests(PresentMethod presentMethod) {
        stages = new Stages(presentMethod);
    }

    @Test
    void it_is_removed_and_added_again() {
        var canvas = stages.canvas();
        var pane = new BorderPane(canvas);
        stages.show(pane, 200, 150);
        removeAndAdd(pane, canvas, 5);
        var before = Footprint.measure();

        removeAndAdd(pane, canvas, ROUNDS);

        before.awaitAgain();
    }

    private static void removeAndAdd(BorderPane pane, FxCanvas canvas, int times) {
        canvas.updateMode(UpdateMode.FASTEST);
        for (int i = 0; i < times; i++) {
            Fx.run(() -> pane.setCenter(null));
            Fx.sleep(i % 4 * 5L);
            Fx.run(() -> pane.setCenter(canvas));
            Fx.sleep(i % 3 * 10L);
        }
        Screen.await(canvas, Picture::address);
        canvas.updateMode(UpdateMode.ONDEMAND);
        Fx.sleep(200);
    }

    @Test
    void its_window_is_hidden_and_shown_again() {
        var canvas = stages.canvas();
        canvas.updateMode(UpdateMode.FASTEST);
        var stage = stages.show(new BorderPane(canvas), 200, 150);
        Screen.await(canvas, Picture::address);

        for (int i = 0; i < ROUNDS / 5; i++) {
            Fx.run(stage::hide);
            Fx.sleep(i % 4 * 5L);
            Fx.run(stage::show);
            Fx.sleep(i % 3 * 20L);
        }

        Screen.await(canvas, Picture::address);
    }

    @Test
    void canvases_come_and_go() {
        var pane = new BorderPane();
        stages.show(pane, 200, 150);
        var kept = stages.canvas();
        Fx.run(() -> pane.setBottom(kept));
        Screen.await(kept, Picture::address);
        comeAndGo(pane, 5);
        var before = Footprint.measure();

        comeAndGo(pane, ROUNDS);

        Screen.await(kept, Picture::address);
        before.awaitAgain();
    }

    private void comeAndGo(BorderPane pane, int times) {
        for (int i = 0; i < times; i++) {
            var canvas = stages.canvas();
            Fx.run(() -> pane.setCenter(canvas));
            Fx.sleep(i % 5 * 5L);
            canvas.close();
            assertThat(canvas.closed()).isTrue();
        }
        Fx.run(() -> pane.setCenter(null));
    }

    @Test
    void it_is_closed_while_it_draws() {
        for (int i = 0; i < ROUNDS / 10; i++) {
            var canvas = stages.emptyCanvas();
            var drawing = new CountDownLatch(1);
            var closes = new AtomicInteger();
            canvas.on(CloseEvent.class, event -> closes.incrementAndGet());
            Picture.configure(canvas, TextureFormat.BGRA8UNORM);
            canvas.updateMode(UpdateMode.FASTEST);
            canvas.requestDraw(
                    () -> {
                        Picture.fill(canvas, Color.of(0, 1, 0, 1));
                        drawing.countDown();
                        Fx.sleep(30);
                    });
            var stage = stages.show(new BorderPane(canvas), 200, 150);
            Fx.await("it draws", () -> drawing.getCount() == 0);

            Fx.run(
                    () -> {
                        canvas.close();
                        stage.hide();
                    });

            Fx.await("it is closed", () -> closes.get() == 1);
        }
    }

    @Test
    void its_window_is_closed_while_it_draws() {
        for (int i = 0; i < ROUNDS / 10; i++) {
            var canvas = stages.canvas();
            canvas.updateMode(UpdateMode.FASTEST);
            var stage = stages.show(new BorderPane(canvas), 200, 150);
            Fx.await("it draws", () -> canvas.statistics().frames() > 2);

            Fx.run(stage::hide);
            canvas.close();
        }
    }

    @Test
    void a_storm_of_sizes_ends_with_the_right_picture() {
        var canvas = stages.canvas();
        var stage = stages.show(new BorderPane(canvas), 300, 200);
        Screen.await(canvas, Picture::address);

        for (int i = 0; i < SIZES; i++) {
            int width = 100 + i * 37 % 500;
            int height = 80 + i * 53 % 400;
            Fx.run(
                    () -> {
                        stage.setWidth(width);
                        stage.setHeight(height);
                    });
            Fx.sleep(i % 3 * 5L);
            if (i % 20 == 19) {
                Fx.await("it has the size", () -> canvas.getWidth() == width);
                Screen.await(canvas, Picture::address);
            }
        }

        Screen.await(canvas, Picture::address);
    }

    @Test
    void a_size_of_zero_draws_nothing_and_a_larger_one_does() {
        var canvas = stages.canvas();
        var pane = new BorderPane();
        pane.setLeft(canvas);
        stages.show(pane, 300, 200);
        Screen.await(canvas, Picture::address);

        Fx.run(() -> canvas.setPrefWidth(0));
        Fx.await("it has no size", () -> canvas.physicalWidth() == 0);
        long frames = canvas.statistics().frames();
        canvas.requestDraw();
        Fx.sleep(200);
        assertThat(canvas.statistics().frames()).isEqualTo(frames);

        Fx.run(() -> canvas.setPrefWidth(123));
        Fx.await("it has a size", () -> canvas.logicalWidth() == 123);
        Screen.await(canvas, Picture::address);
    }

    @Test
    void two_windows_are_closed_in_each_order() {
        for (boolean firstFirst : new boolean[] {true, false}) {
            var canvases = List.of(stages.canvas(), stages.canvas());
            canvases.forEach(canvas -> canvas.updateMode(UpdateMode.FASTEST));
            Stage first = stages.show(new BorderPane(canvases.get(0)), 200, 150);
            Stage second = stages.show(new BorderPane(canvases.get(1)), 220, 0, 200, 150);
            Fx.await(
                    "both draw",
                    () -> canvases.stream().allMatch(c -> c.statistics().frames() > 3));

            int closed = firstFirst ? 0 : 1;
            Fx.run((firstFirst ? first : second)::hide);
            canvases.get(closed).close();
            var other = canvases.get(1 - closed);
            long frames = other.statistics().frames();

            Fx.await("the other goes on", () -> other.statistics().frames() > frames + 3);
            Fx.run((firstFirst ? second : first)::hide);
            other.close();
        }
    }

    @Test
    void a_draw_function_that_throws_leaves_the_last_picture() {
        var canvas = stages.canvas();
        stages.show(new BorderPane(canvas), 200, 150);
        Screen.await(canvas, Picture::address);

        canvas.requestDraw(
                () -> {
                    canvas.context().getCurrentTexture();
                    throw new IllegalStateException("thrown on purpose by a test");
                });
        Fx.await("it has thrown", () -> canvas.statistics().failed() > 0);
        Fx.pulses(3);

        Screen.await(canvas, Picture::address);
    }

    @Test
    void a_device_that_is_lost_can_be_replaced() {
        var canvas = stages.emptyCanvas();
        var device = GPU.requestAdapter().requestDevice();
        canvas.context().configure(CanvasConfiguration.of(device, TextureFormat.BGRA8UNORM));
        canvas.requestDraw(() -> canvas.context().getCurrentTexture());
        stages.show(new BorderPane(canvas), 200, 150);
        Fx.await("it has drawn", () -> canvas.statistics().frames() > 0);

        device.destroy();
        canvas.requestDraw();
        Fx.await("drawing fails", () -> canvas.statistics().failed() > 0);
        Picture.drawAddresses(canvas);

        Screen.await(canvas, Picture::address);
    }
}
