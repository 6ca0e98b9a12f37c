package graphics.wgpu.canvas.testing;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Color;
import graphics.wgpu.TextureFormat;
import org.junit.jupiter.api.Test;

/// Contexts, formats, and the colours that are shown.
public interface PresentContract {
    /// {@return a new canvas on show, which the test closes}
    ///
    /// @param width the width in logical pixels
    /// @param height the height in logical pixels
    CanvasFixture fixture(int width, int height);

    @Test
    default void shows_light_in_an_srgb_format() {
        assertShown(TextureFormat.BGRA8UNORM_SRGB, 0xff89bce1);
    }

    @Test
    default void shows_numbers_in_a_linear_format() {
        assertShown(TextureFormat.BGRA8UNORM, 0xff4080bf);
    }

    private void assertShown(TextureFormat format, int expected) {
        try (var fixture = fixture(120, 80);
                var painter = new ColourPainter(fixture.canvas(), format, Contract.COLOUR)) {
            fixture.canvas().requestDraw(painter);
            Contract.awaitFrames(fixture, painter, 1);
            Contract.settle(fixture, painter);

            var snapshot = fixture.canvas().snapshot();
            var grabbed = fixture.grab();

            Contract.assertColour(snapshot, expected);
            if (grabbed != null) {
                Contract.assertColour(grabbed, expected);
            }
        }
    }

    @Test
    default void shows_the_colour_of_the_last_frame() {
        try (var fixture = fixture(120, 80);
                var painter = Contract.paint(fixture)) {
            Contract.awaitFrames(fixture, painter, 1);

            painter.colour(Color.of(0, 1, 0));
            fixture.canvas().requestDraw();
            int frames = painter.frames();
            Contract.awaitFrames(fixture, painter, frames + 1);
            Contract.settle(fixture, painter);

            Contract.assertColour(fixture.canvas().snapshot(), 0xff00ff00);
        }
    }

    @Test
    default void has_one_context_that_knows_its_canvas() {
        try (var fixture = fixture(100, 100)) {
            var canvas = fixture.canvas();

            var context = canvas.context();

            assertThat(context).isSameAs(canvas.context());
            assertThat(context.canvas()).isSameAs(canvas);
        }
    }

    @Test
    default void can_be_configured_again() {
        try (var fixture = fixture(100, 100);
                var painter = Contract.paint(fixture)) {
            var canvas = fixture.canvas();
            Contract.awaitFrames(fixture, painter, 1);

            canvas.context()
                    .configure(CanvasConfiguration.of(painter.device(), TextureFormat.BGRA8UNORM));
            int frames = painter.frames();
            canvas.requestDraw();
            Contract.awaitFrames(fixture, painter, frames + 1);
            Contract.settle(fixture, painter);

            Contract.assertColour(canvas.snapshot(), 0xff4080bf);
        }
    }
}
