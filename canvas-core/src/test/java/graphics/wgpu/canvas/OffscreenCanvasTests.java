package graphics.wgpu.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.Color;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.testing.ColourPainter;
import org.junit.jupiter.api.Test;

class OffscreenCanvasTests {
    private static final Color COLOUR = Color.of(0.25, 0.5, 0.75);

    @Test
    void prefers_an_srgb_format_and_draws_at_once() {
        try (var canvas = OffscreenCanvas.of(64, 48);
                var painter = new ColourPainter(canvas, null, COLOUR)) {
            canvas.requestDraw(painter);

            var picture = canvas.draw();

            assertThat(canvas.format()).isEqualTo(TextureFormat.RGBA8UNORM_SRGB);
            assertThat(picture.width()).isEqualTo(64);
            assertThat(picture.height()).isEqualTo(48);
            assertThat(picture.argb(63, 47)).isEqualTo(0xff89bce1);
            assertThat(canvas.bytes()).hasSize(64 * 48 * 4);
        }
    }

    @Test
    void gives_numbers_beyond_one() {
        for (var format :
                new TextureFormat[] {TextureFormat.RGBA16FLOAT, TextureFormat.RGBA32FLOAT}) {
            try (var canvas = OffscreenCanvas.of(3, 2);
                    var painter = new ColourPainter(canvas, format, Color.of(0.25, -1, 8, 1))) {
                canvas.requestDraw(painter);

                var picture = canvas.draw();

                assertThat(canvas.floats()).hasSize(24).startsWith(0.25f, -1, 8, 1);
                assertThat(picture.argb(2, 1)).isEqualTo(0xff8900ff);
            }
        }
    }

    @Test
    void draws_before_a_snapshot_what_was_asked_for() {
        try (var canvas = OffscreenCanvas.of(64, 48);
                var painter = new ColourPainter(canvas, null, COLOUR)) {
            canvas.requestDraw(painter);

            canvas.snapshot();
            canvas.snapshot();

            assertThat(painter.frames()).isEqualTo(1);
        }
    }

    @Test
    void changes_its_size() {
        try (var canvas = OffscreenCanvas.of(64, 48);
                var painter = new ColourPainter(canvas, null, COLOUR)) {
            canvas.requestDraw(painter);
            canvas.draw();

            canvas.resize(100, 30);
            canvas.pixelRatio(2);
            var picture = canvas.draw();

            assertThat(picture.width()).isEqualTo(100);
            assertThat(canvas.logicalHeight()).isEqualTo(15);
        }
    }

    @Test
    void throws_what_the_draw_function_throws() {
        try (var canvas = OffscreenCanvas.of(64, 48)) {
            var failure = new IllegalStateException("thrown on purpose by a test");
            canvas.requestDraw(
                    () -> {
                        throw failure;
                    });

            assertThatThrownBy(canvas::draw).isSameAs(failure);
        }
    }

    @Test
    void says_why_there_is_nothing_to_see() {
        try (var canvas = OffscreenCanvas.of(0, 48)) {
            canvas.requestDraw(() -> {});

            assertThatThrownBy(canvas::draw)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("nothing was drawn: the canvas is closed, has no size");
            assertThatThrownBy(canvas::bytes)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the canvas has drawn no frame yet");
        }
    }

    @Test
    void measures_the_stages_of_its_frames() {
        try (var canvas = OffscreenCanvas.of(640, 480);
                var painter = new ColourPainter(canvas, null, COLOUR)) {
            canvas.requestDraw(painter);

            for (int i = 0; i < 5; i++) {
                canvas.draw();
            }
            var statistics = canvas.statistics();

            assertThat(statistics.frames()).isEqualTo(5);
            assertThat(statistics.fps()).isPositive();
            assertThat(statistics.times())
                    .containsOnlyKeys(
                            FrameStage.WAIT,
                            FrameStage.DRAW,
                            FrameStage.PRESENT,
                            FrameStage.READ_BACK,
                            FrameStage.COPY);
            assertThat(statistics.summary()).contains(" fps, wait ");
        }
    }
}
