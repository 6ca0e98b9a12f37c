package graphics.wgpu.canvas.swing;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.Color;
import graphics.wgpu.canvas.ResizeEvent;
import graphics.wgpu.canvas.testing.Rounds;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the screen shows, pixel by pixel.
class ScreenTests {
    @ParameterizedTest
    @EnumSource
    void shows_each_pixel_in_its_place(CanvasKind kind) {
        try (var canvas = kind.create();
                var _ = TestWindow.of(canvas, 320, 201)) {
            var format = TestScene.configure(canvas);
            canvas.requestDraw(TestScene.quarters(canvas, format));

            TestWindow.awaitQuarters(canvas.component());

            assertThat(canvas.physicalWidth()).isEqualTo(320);
            assertThat(canvas.physicalHeight()).isEqualTo(201);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_check_itself_sees_a_blank_window(CanvasKind kind) {
        try (var canvas = kind.create();
                var _ = TestWindow.of(canvas, 64, 48)) {
            TestScene.configure(canvas);
            canvas.requestDraw(TestScene.fill(canvas, Color.of(0, 0, 0)));
            canvas.forceDraw();

            assertThat(TestWindow.wrongPixel(TestWindow.grab(canvas.component()))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void follows_the_size(CanvasKind kind) {
        try (var canvas = kind.create();
                var window = TestWindow.of(canvas, 320, 240)) {
            var sizes = new CopyOnWriteArrayList<ResizeEvent>();
            canvas.on(ResizeEvent.class, sizes::add);
            var format = TestScene.configure(canvas);
            canvas.requestDraw(TestScene.quarters(canvas, format));
            TestWindow.awaitQuarters(canvas.component());

            window.size(canvas.component(), 511, 333);
            TestWindow.awaitQuarters(canvas.component());
            window.size(canvas.component(), 97, 51);
            TestWindow.awaitQuarters(canvas.component());

            assertThat(sizes).endsWith(new ResizeEvent(97, 51, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_right_at_rest_after_a_storm_of_sizes(CanvasKind kind) {
        var random = new Random(7);
        try (var canvas = kind.create();
                var window = TestWindow.of(canvas, 320, 240)) {
            var format = TestScene.configure(canvas);
            canvas.requestDraw(TestScene.quarters(canvas, format));

            for (int i = 0; i < Rounds.of(100, 500); i++) {
                window.size(canvas.component(), 40 + random.nextInt(600), 30 + random.nextInt(400));
                if (i % 10 == 0) {
                    Edt.sleep(30);
                }
            }

            TestWindow.awaitQuarters(canvas.component());
            assertThat(canvas.statistics().failed()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_windows_show_their_own_pictures(CanvasKind kind) {
        try (var first = kind.create();
                var second = kind.create();
                var _ = TestWindow.show(first.component(), 200, 150, 20, 20);
                var _ = TestWindow.show(second.component(), 200, 150, 300, 20)) {
            TestScene.configure(first);
            first.requestDraw(TestScene.fill(first, Color.of(1, 0, 0)));
            var format = TestScene.configure(second);
            second.requestDraw(TestScene.quarters(second, format));

            TestWindow.awaitQuarters(second.component());
            Edt.await("the other one is red", () -> middle(first) == TestScene.RED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shows_its_picture_again_after_another_window_covered_it(CanvasKind kind) {
        try (var canvas = kind.create();
                var below = TestWindow.of(canvas, 320, 240)) {
            var format = TestScene.configure(canvas);
            canvas.requestDraw(TestScene.quarters(canvas, format));
            TestWindow.awaitQuarters(canvas.component());
            var cover = new javax.swing.JPanel();
            try (var above = TestWindow.show(cover, 200, 100, 60, 60)) {
                Edt.run(above.frame()::toFront);
                Edt.sleep(200);
            }

            TestWindow.awaitQuarters(canvas.component());

            assertThat(below.frame().isShowing()).isTrue();
        }
    }

    @Test
    void a_frame_that_is_too_slow_does_not_hold_the_event_thread() {
        try (var canvas = CanvasKind.AWT.create();
                var window = TestWindow.of(canvas, 320, 240)) {
            TestScene.configure(canvas);
            var fill = TestScene.fill(canvas, Color.of(0, 0, 1));
            canvas.requestDraw(
                    () -> {
                        Edt.sleep(500);
                        fill.run();
                    });
            Edt.sleep(100);
            long begin = System.nanoTime();

            window.size(canvas.component(), 300, 200);

            assertThat(System.nanoTime() - begin).isLessThan(400_000_000L);
        }
    }

    private static int middle(ComponentCanvas canvas) {
        var image = TestWindow.grab(canvas.component());
        return image.getRGB(image.getWidth() / 2, image.getHeight() / 2) | 0xff000000;
    }
}
