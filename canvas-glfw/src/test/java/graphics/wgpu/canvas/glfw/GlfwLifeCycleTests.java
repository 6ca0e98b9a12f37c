package graphics.wgpu.canvas.glfw;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Color;
import graphics.wgpu.canvas.UpdateMode;
import graphics.wgpu.canvas.testing.ColourPainter;
import graphics.wgpu.canvas.testing.Footprint;
import graphics.wgpu.canvas.testing.Rounds;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Windows that come and go, on one device.
@Timeout(120)
class GlfwLifeCycleTests {
    private static final Color COLOUR = Color.of(0.25, 0.5, 0.75);

    @Test
    void opens_and_closes_many_windows() {
        try (var first = GlfwFixture.open(100, 80);
                var painter = new ColourPainter(first.canvas(), null, COLOUR)) {
            openAndClose(painter);
            var before = Footprint.measure();

            for (int i = 0; i < Rounds.of(100, 1000); i++) {
                openAndClose(painter);
            }

            before.awaitAgain();
        }
    }

    private static void openAndClose(ColourPainter painter) {
        try (var fixture = GlfwFixture.open(120, 90)) {
            drawOnce(fixture, painter);
        }
    }

    /// Lets another window show what the painter's device can draw.
    private static void drawOnce(GlfwFixture fixture, ColourPainter painter) {
        var canvas = fixture.canvas();
        var device = painter.device();
        canvas.context()
                .configure(
                        CanvasConfiguration.of(
                                device, canvas.context().getPreferredFormat(device.adapter())));
        canvas.requestDraw(() -> painter.paint(canvas.context().getCurrentTexture()));
        while (canvas.statistics().frames() == 0) {
            fixture.pump();
        }
    }

    @Test
    void closes_two_windows_in_each_order() {
        for (boolean firstFirst : new boolean[] {true, false}) {
            var first = GlfwFixture.open(100, 80);
            var second = GlfwFixture.open(100, 80);
            try (var painter = new ColourPainter(first.canvas(), null, COLOUR)) {
                drawOnce(first, painter);
                drawOnce(second, painter);

                (firstFirst ? first : second).close();
                var left = firstFirst ? second : first;
                long frames = left.canvas().statistics().frames();
                left.canvas().requestDraw();
                while (left.canvas().statistics().frames() == frames) {
                    left.pump();
                }
                left.close();

                assertThat(first.canvas().closed()).isTrue();
                assertThat(second.canvas().closed()).isTrue();
            }
        }
    }

    @Test
    void shows_the_right_pixels_after_a_storm_of_sizes() {
        try (var fixture = GlfwFixture.open(300, 200);
                var painter = new ColourPainter(fixture.canvas(), null, COLOUR)) {
            var canvas = fixture.canvas();
            var random = new Random(1);
            canvas.updateMode(UpdateMode.FASTEST);
            canvas.requestDraw(painter);

            for (int i = 0; i < Rounds.of(100, 500); i++) {
                canvas.resize(1 + random.nextInt(700), 1 + random.nextInt(500));
                fixture.pump();
            }
            canvas.resize(333, 222);
            while (painter.width() != 333 || painter.height() != 222) {
                fixture.pump();
            }
            int frames = painter.frames();
            while (painter.frames() < frames + 3) {
                fixture.pump();
            }
            var picture = fixture.grab();

            assertThat(picture.width()).isEqualTo(333);
            for (int[] point : new int[][] {{0, 0}, {332, 0}, {0, 221}, {332, 221}, {166, 111}}) {
                assertThat(picture.argb(point[0], point[1])).isEqualTo(0xff89bce1);
            }
            assertThat(canvas.statistics().failed()).isZero();
        }
    }
}
