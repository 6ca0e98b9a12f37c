package graphics.wgpu.canvas.testing;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.CursorShape;
import graphics.wgpu.canvas.FrameStage;
import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.Snapshot;
import org.junit.jupiter.api.Test;

/// Title, cursor, and statistics.
public interface LookContract {
    /// {@return a new canvas on show, which the test closes}
    ///
    /// @param width the width in logical pixels
    /// @param height the height in logical pixels
    CanvasFixture fixture(int width, int height);

    @Test
    default void has_a_title_and_takes_every_cursor() {
        try (var fixture = fixture(100, 100)) {
            var canvas = fixture.canvas();

            canvas.title("Ein Gehirn, 脳");
            for (var shape : CursorShape.values()) {
                canvas.cursor(shape);
                fixture.onToolkit(() -> {});
                assertThat(canvas.cursor()).isEqualTo(shape);
            }

            assertThat(canvas.title()).isEqualTo("Ein Gehirn, 脳");
        }
    }

    @Test
    default void counts_frames_and_times_their_stages() {
        try (var fixture = fixture(100, 100);
                var painter = Contract.paint(fixture)) {
            var canvas = fixture.canvas();
            for (int i = 1; i <= 5; i++) {
                canvas.requestDraw();
                Contract.awaitFrames(fixture, painter, i);
            }
            int frames = Contract.settle(fixture, painter);

            var statistics = canvas.statistics();

            assertThat(statistics.frames()).isEqualTo(frames);
            assertThat(statistics.failed()).isZero();
            assertThat(statistics.fps()).isPositive();
            assertThat(statistics.times(FrameStage.DRAW).count()).isEqualTo(frames);
            assertThat(statistics.times(FrameStage.DRAW).mean()).isPositive();
            assertThat(statistics.times().keySet())
                    .contains(FrameStage.WAIT, FrameStage.DRAW, FrameStage.PRESENT);
            assertThat(statistics.times().containsKey(FrameStage.COPY))
                    .isEqualTo(canvas.presentMethod() == PresentMethod.BITMAP);
            assertThat(statistics.summary()).contains("fps").contains("draw");
        }
    }

    @Test
    default void shows_its_statistics_when_it_is_asked_to() {
        try (var fixture = fixture(300, 200);
                var painter = Contract.paint(fixture)) {
            var canvas = fixture.canvas();
            Contract.settle(fixture, painter);
            var without = canvas.snapshot();

            canvas.showStatistics(true);
            Contract.settle(fixture, painter);
            var with = canvas.snapshot();
            var grabbed = fixture.grab();
            canvas.showStatistics(false);
            Contract.settle(fixture, painter);

            assertThat(with.argb(0, 0)).isEqualTo(0xff000000);
            assertThat(lit(with)).isBetween(200, 20_000);
            assertThat(with.argb(299, 199)).isEqualTo(without.argb(299, 199));
            if (grabbed != null) {
                assertThat(grabbed.argb(0, 0)).isEqualTo(0xff000000);
                assertThat(lit(grabbed)).isBetween(200, 20_000);
            }
            assertThat(canvas.snapshot().argb(0, 0)).isEqualTo(without.argb(0, 0));
            assertThat(canvas.statistics().failed()).isZero();
        }
    }

    private static int lit(Snapshot picture) {
        int count = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                count += picture.argb(x, y) == 0xffffffff ? 1 : 0;
            }
        }
        return count;
    }
}
