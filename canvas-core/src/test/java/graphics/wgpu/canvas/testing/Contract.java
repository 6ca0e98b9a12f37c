package graphics.wgpu.canvas.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import graphics.wgpu.Color;
import graphics.wgpu.canvas.Snapshot;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// What the contract tests share.
final class Contract {
    /// For waiting until something happens.
    static final Duration LONG = Duration.ofSeconds(20);

    /// For seeing that nothing happens.
    static final Duration SHORT = Duration.ofMillis(300);

    static final Color COLOUR = Color.of(0.25, 0.5, 0.75);

    private Contract() {}

    /// {@return a painter at work on the fixture's canvas}
    ///
    /// @param fixture the canvas
    static ColourPainter paint(CanvasFixture fixture) {
        var painter = new ColourPainter(fixture.canvas(), null, COLOUR);
        fixture.canvas().requestDraw(painter);
        return painter;
    }

    /// Waits until something is true, and fails if it doesn't become so.
    ///
    /// @param fixture the canvas, whose toolkit goes on meanwhile
    /// @param condition what to wait for
    static void await(CanvasFixture fixture, BooleanSupplier condition) {
        long end = System.nanoTime() + LONG.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not happen within " + LONG);
            }
            fixture.pump();
        }
    }

    /// Waits until so many frames have been drawn.
    ///
    /// @param fixture the canvas
    /// @param painter what draws on it
    /// @param frames how many in all
    static void awaitFrames(CanvasFixture fixture, ColourPainter painter, int frames) {
        await(fixture, () -> painter.frames() >= frames);
    }

    /// Lets the toolkit go on until no frame was drawn for a while.
    ///
    /// @param fixture the canvas
    /// @param painter what draws on it
    /// @return how many frames were drawn in all
    static int settle(CanvasFixture fixture, ColourPainter painter) {
        int before;
        do {
            before = painter.frames();
            settleFor(fixture, SHORT);
        } while (before != painter.frames());
        return before;
    }

    /// Lets the toolkit go on for a time.
    ///
    /// @param fixture the canvas
    /// @param time how long
    static void settleFor(CanvasFixture fixture, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            fixture.pump();
        }
    }

    /// Checks that all of a picture has one colour, give or take one in each component.
    ///
    /// @param picture the picture
    /// @param expected the colour, `0xAARRGGBB`
    static void assertColour(Snapshot picture, int expected) {
        int[][] points = {
            {0, 0},
            {picture.width() - 1, picture.height() - 1},
            {picture.width() / 2, picture.height() / 2}
        };
        for (var point : points) {
            int actual = picture.argb(point[0], point[1]);
            for (int shift = 0; shift < 32; shift += 8) {
                assertThat(actual >> shift & 255)
                        .as(
                                "%08x at %d, %d of %s, expected %08x",
                                actual, point[0], point[1], picture, expected)
                        .isCloseTo(expected >> shift & 255, within(1));
            }
        }
    }
}
