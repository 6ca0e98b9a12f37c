package graphics.wgpu.canvas.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Color;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.BeforeDrawEvent;
import graphics.wgpu.canvas.Buttons;
import graphics.wgpu.canvas.CanvasEvent;
import graphics.wgpu.canvas.CloseEvent;
import graphics.wgpu.canvas.DoubleClickEvent;
import graphics.wgpu.canvas.KeyEvent;
import graphics.wgpu.canvas.Modifiers;
import graphics.wgpu.canvas.PointerEvent;
import graphics.wgpu.canvas.ResizeEvent;
import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.UpdateMode;
import graphics.wgpu.canvas.WheelEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What every canvas must do. A toolkit's tests extend this and say how to open a canvas.
@Timeout(120)
public abstract class CanvasContractTests {
    /// For waiting until something happens.
    private static final Duration LONG = Duration.ofSeconds(20);

    /// For seeing that nothing happens.
    private static final Duration SHORT = Duration.ofMillis(300);

    private static final Color COLOUR = Color.of(0.25, 0.5, 0.75);

    /// Opens a canvas and shows it.
    ///
    /// @param width the width in logical pixels
    /// @param height the height in logical pixels
    /// @return the canvas, which the test closes
    protected abstract CanvasFixture open(int width, int height);

    // Sizes

    @Test
    void has_a_size_in_pixels_that_is_its_textures() {
        try (var fixture = open(200, 100);
                var painter = paint(fixture)) {
            var canvas = fixture.canvas();

            awaitFrames(fixture, painter, 1);

            assertThat(canvas.logicalWidth()).isCloseTo(200, within(1.0));
            assertThat(canvas.logicalHeight()).isCloseTo(100, within(1.0));
            assertThat(canvas.physicalWidth())
                    .isEqualTo((int) Math.round(canvas.logicalWidth() * canvas.pixelRatio()));
            assertThat(painter.width()).isEqualTo(canvas.physicalWidth());
            assertThat(painter.height()).isEqualTo(canvas.physicalHeight());
        }
    }

    @Test
    void draws_with_a_new_size_and_tells_it_before() {
        try (var fixture = open(200, 100);
                var painter = paint(fixture)) {
            var canvas = fixture.canvas();
            List<ResizeEvent> sizes = new CopyOnWriteArrayList<>();
            canvas.on(ResizeEvent.class, sizes::add);
            awaitFrames(fixture, painter, 1);

            fixture.resize(320, 240);
            await(fixture, () -> canvas.logicalWidth() == 320 && painter.height() != 100);
            await(fixture, () -> painter.width() == canvas.physicalWidth());

            assertThat(painter.height()).isEqualTo(canvas.physicalHeight());
            assertThat(sizes)
                    .last()
                    .isEqualTo(
                            new ResizeEvent(
                                    canvas.logicalWidth(),
                                    canvas.logicalHeight(),
                                    canvas.pixelRatio()));
        }
    }

    // Drawing

    @Test
    void draws_on_demand_when_asked_and_not_otherwise() {
        try (var fixture = open(100, 100);
                var painter = paint(fixture)) {
            int before = settle(fixture, painter);

            fixture.canvas().requestDraw();
            awaitFrames(fixture, painter, before + 1);
            int after = settle(fixture, painter);

            assertThat(after).isEqualTo(before + 1);
        }
    }

    @Test
    void draws_continuously_with_the_rate_that_was_asked_for() {
        try (var fixture = open(100, 100);
                var painter = paint(fixture)) {
            fixture.canvas().updateMode(UpdateMode.continuous(20));
            settleFor(fixture, SHORT);
            int before = painter.frames();

            settleFor(fixture, Duration.ofSeconds(1));
            int frames = painter.frames() - before;

            assertThat(frames).isBetween(5, 24);
        }
    }

    @Test
    void draws_in_manual_mode_only_when_forced() {
        try (var fixture = open(100, 100);
                var painter = paint(fixture)) {
            var canvas = fixture.canvas();
            canvas.updateMode(UpdateMode.MANUAL);
            int before = settle(fixture, painter);

            canvas.requestDraw();
            int afterRequest = settle(fixture, painter);
            canvas.forceDraw();
            awaitFrames(fixture, painter, before + 1);

            assertThat(afterRequest).isEqualTo(before);
            assertThat(settle(fixture, painter)).isEqualTo(before + 1);
        }
    }

    @Test
    void draws_nothing_while_hidden_and_something_when_shown_again() {
        try (var fixture = open(100, 100);
                var painter = paint(fixture)) {
            awaitFrames(fixture, painter, 1);
            fixture.canvas().updateMode(UpdateMode.continuous(50));
            if (!fixture.hide()) {
                return;
            }
            settleFor(fixture, SHORT);
            int hidden = painter.frames();

            settleFor(fixture, SHORT);
            int later = painter.frames();
            fixture.show();
            awaitFrames(fixture, painter, later + 1);

            assertThat(later).isEqualTo(hidden);
        }
    }

    @Test
    void drops_a_draw_inside_a_draw() {
        try (var fixture = open(100, 100);
                var painter = paint(fixture)) {
            int before = settle(fixture, painter);

            fixture.canvas()
                    .requestDraw(
                            () -> {
                                fixture.canvas().forceDraw();
                                painter.run();
                            });
            awaitFrames(fixture, painter, before + 1);

            assertThat(settle(fixture, painter)).isEqualTo(before + 1);
        }
    }

    @Test
    void goes_on_drawing_after_an_exception() {
        try (var fixture = open(100, 100);
                var painter = paint(fixture)) {
            var canvas = fixture.canvas();
            awaitFrames(fixture, painter, 1);

            canvas.requestDraw(
                    () -> {
                        canvas.context().getCurrentTexture();
                        throw new IllegalStateException("thrown on purpose by a test");
                    });
            await(fixture, () -> canvas.statistics().failed() > 0);
            int before = painter.frames();
            canvas.requestDraw(painter);
            awaitFrames(fixture, painter, before + 1);

            assertThat(canvas.statistics().failed()).isPositive();
        }
    }

    // Present

    @Test
    void shows_light_in_an_srgb_format() {
        assertShown(TextureFormat.BGRA8UNORM_SRGB, 0xff89bce1);
    }

    @Test
    void shows_numbers_in_a_linear_format() {
        assertShown(TextureFormat.BGRA8UNORM, 0xff4080bf);
    }

    private void assertShown(TextureFormat format, int expected) {
        try (var fixture = open(120, 80);
                var painter = new ColourPainter(fixture.canvas(), format, COLOUR)) {
            fixture.canvas().requestDraw(painter);
            awaitFrames(fixture, painter, 1);
            settle(fixture, painter);

            var snapshot = fixture.canvas().snapshot();
            var grabbed = fixture.grab();

            assertColour(snapshot, expected);
            if (grabbed != null) {
                assertColour(grabbed, expected);
            }
        }
    }

    @Test
    void shows_the_colour_of_the_last_frame() {
        try (var fixture = open(120, 80);
                var painter = paint(fixture)) {
            awaitFrames(fixture, painter, 1);

            painter.colour(Color.of(0, 1, 0));
            fixture.canvas().requestDraw();
            int frames = painter.frames();
            awaitFrames(fixture, painter, frames + 1);
            settle(fixture, painter);

            assertColour(fixture.canvas().snapshot(), 0xff00ff00);
        }
    }

    // Context

    @Test
    void has_one_context_that_knows_its_canvas() {
        try (var fixture = open(100, 100)) {
            var canvas = fixture.canvas();

            var context = canvas.context();

            assertThat(context).isSameAs(canvas.context());
            assertThat(context.canvas()).isSameAs(canvas);
        }
    }

    @Test
    void can_be_configured_again() {
        try (var fixture = open(100, 100);
                var painter = paint(fixture)) {
            var canvas = fixture.canvas();
            awaitFrames(fixture, painter, 1);

            canvas.context()
                    .configure(CanvasConfiguration.of(painter.device(), TextureFormat.BGRA8UNORM));
            int frames = painter.frames();
            canvas.requestDraw();
            awaitFrames(fixture, painter, frames + 1);
            settle(fixture, painter);

            assertColour(canvas.snapshot(), 0xff4080bf);
        }
    }

    // Events

    @Test
    void sends_the_events_of_a_frame_on_the_toolkit_before_it_is_drawn() {
        try (var fixture = open(100, 100);
                var painter = new ColourPainter(fixture.canvas(), null, COLOUR)) {
            var canvas = fixture.canvas();
            List<String> seen = new CopyOnWriteArrayList<>();
            canvas.on(
                    CanvasEvent.class,
                    event -> {
                        if (event instanceof ResizeEvent || event instanceof BeforeDrawEvent) {
                            seen.add(event.getClass().getSimpleName() + fixture.isToolkit());
                        }
                    });

            canvas.requestDraw(
                    () -> {
                        seen.add("draw");
                        painter.run();
                    });
            awaitFrames(fixture, painter, 1);

            assertThat(seen).startsWith("ResizeEventtrue", "BeforeDrawEventtrue", "draw");
        }
    }

    @Test
    void makes_the_same_events_of_the_same_input() {
        try (var fixture = open(100, 100)) {
            List<CanvasEvent> seen = new CopyOnWriteArrayList<>();
            for (var type : List.of(PointerEvent.class, WheelEvent.class, KeyEvent.class)) {
                fixture.canvas().on(type, seen::add);
            }
            fixture.canvas().on(DoubleClickEvent.class, seen::add);

            fixture.onToolkit(
                    () -> {
                        var input = fixture.input();
                        input.pointerDown(10, 20, Buttons.LEFT, Modifiers.SHIFT);
                        input.pointerUp(10, 20, Buttons.LEFT, Modifiers.SHIFT);
                        input.keyDown("a", 65, Modifiers.NONE);
                        input.keyDown("a", 65, Modifiers.NONE);
                        input.keyUp("a", 65, Modifiers.NONE);
                        input.pointerDown(10, 20, Buttons.LEFT, Modifiers.NONE);
                        input.pointerUp(10, 20, Buttons.LEFT, Modifiers.NONE);
                    });
            settleFor(fixture, SHORT);

            assertThat(seen)
                    .containsSubsequence(
                            pointer(PointerEvent.Kind.DOWN, Buttons.of(1), Modifiers.SHIFT),
                            pointer(PointerEvent.Kind.UP, Buttons.NONE, Modifiers.SHIFT),
                            new KeyEvent(KeyEvent.Kind.DOWN, "a", Modifiers.NONE),
                            new KeyEvent(KeyEvent.Kind.UP, "a", Modifiers.NONE),
                            pointer(PointerEvent.Kind.UP, Buttons.NONE, Modifiers.NONE),
                            new DoubleClickEvent(10, 20, 1, Buttons.NONE, Modifiers.NONE));
        }
    }

    private static PointerEvent pointer(
            PointerEvent.Kind kind, Buttons buttons, Modifiers modifiers) {
        return new PointerEvent(kind, 10, 20, 1, buttons, modifiers, List.of());
    }

    // Snapshot and close

    @Test
    void has_no_snapshot_once_it_is_closed() {
        try (var fixture = open(100, 100);
                var painter = paint(fixture)) {
            awaitFrames(fixture, painter, 1);

            fixture.onToolkit(fixture.canvas()::close);

            assertThatThrownBy(fixture.canvas()::snapshot)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
        }
    }

    @Test
    void sends_close_once_and_draws_nothing_after() {
        try (var fixture = open(100, 100);
                var painter = paint(fixture)) {
            var canvas = fixture.canvas();
            var closes = new AtomicInteger();
            canvas.on(CloseEvent.class, event -> closes.incrementAndGet());
            canvas.updateMode(UpdateMode.FASTEST);
            awaitFrames(fixture, painter, 1);

            fixture.onToolkit(canvas::close);
            fixture.onToolkit(canvas::close);
            settleFor(fixture, SHORT);
            int frames = painter.frames();
            settleFor(fixture, SHORT);

            assertThat(canvas.closed()).isTrue();
            assertThat(closes).hasValue(1);
            assertThat(painter.frames()).isEqualTo(frames);
        }
    }

    @Test
    void draws_two_canvases_at_their_own_rates() {
        try (var first = open(100, 100);
                var second = open(100, 100);
                var fast = paint(first);
                var slow = paint(second)) {
            first.canvas().updateMode(UpdateMode.continuous(60));
            second.canvas().updateMode(UpdateMode.continuous(5));
            awaitFrames(second, slow, 1);
            awaitFrames(first, fast, 1);
            int fastBefore = fast.frames();
            int slowBefore = slow.frames();

            long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
            while (System.nanoTime() < end) {
                first.pump();
                second.pump();
            }

            assertThat(slow.frames() - slowBefore).isBetween(2, 7);
            assertThat(fast.frames() - fastBefore).isGreaterThan(slow.frames() - slowBefore);
        }
    }

    // Helpers for subclasses too

    /// {@return a painter at work on the fixture's canvas}
    ///
    /// @param fixture the canvas
    protected static ColourPainter paint(CanvasFixture fixture) {
        var painter = new ColourPainter(fixture.canvas(), null, COLOUR);
        fixture.canvas().requestDraw(painter);
        return painter;
    }

    /// Waits until something is true, and fails if it doesn't become so.
    ///
    /// @param fixture the canvas, whose toolkit goes on meanwhile
    /// @param condition what to wait for
    protected static void await(CanvasFixture fixture, BooleanSupplier condition) {
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
    protected static void awaitFrames(CanvasFixture fixture, ColourPainter painter, int frames) {
        await(fixture, () -> painter.frames() >= frames);
    }

    /// Lets the toolkit go on until no frame was drawn for a while.
    ///
    /// @param fixture the canvas
    /// @param painter what draws on it
    /// @return how many frames were drawn in all
    protected static int settle(CanvasFixture fixture, ColourPainter painter) {
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
    protected static void settleFor(CanvasFixture fixture, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            fixture.pump();
        }
    }

    /// Checks that all of a picture has one colour, give or take one in each component.
    ///
    /// @param picture the picture
    /// @param expected the colour, `0xAARRGGBB`
    protected static void assertColour(Snapshot picture, int expected) {
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
