package graphics.wgpu.canvas.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.canvas.BeforeDrawEvent;
import graphics.wgpu.canvas.Buttons;
import graphics.wgpu.canvas.CanvasEvent;
import graphics.wgpu.canvas.CloseEvent;
import graphics.wgpu.canvas.DoubleClickEvent;
import graphics.wgpu.canvas.KeyEvent;
import graphics.wgpu.canvas.Modifiers;
import graphics.wgpu.canvas.PointerEvent;
import graphics.wgpu.canvas.ResizeEvent;
import graphics.wgpu.canvas.UpdateMode;
import graphics.wgpu.canvas.WheelEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Events, and the end of a canvas.
public interface EventContract {
    /// {@return a new canvas on show, which the test closes}
    ///
    /// @param width the width in logical pixels
    /// @param height the height in logical pixels
    CanvasFixture fixture(int width, int height);

    @Test
    default void sends_the_events_of_a_frame_on_the_toolkit_before_it_is_drawn() {
        try (var fixture = fixture(100, 100);
                var painter = new ColourPainter(fixture.canvas(), null, Contract.COLOUR)) {
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
            Contract.awaitFrames(fixture, painter, 1);

            assertThat(seen).startsWith("ResizeEventtrue", "BeforeDrawEventtrue", "draw");
        }
    }

    @Test
    default void makes_the_same_events_of_the_same_input() {
        try (var fixture = fixture(100, 100)) {
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
            Contract.settleFor(fixture, Contract.SHORT);

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

    @Test
    default void has_no_snapshot_once_it_is_closed() {
        try (var fixture = fixture(100, 100);
                var painter = Contract.paint(fixture)) {
            Contract.awaitFrames(fixture, painter, 1);

            fixture.onToolkit(fixture.canvas()::close);

            assertThatThrownBy(fixture.canvas()::snapshot)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
        }
    }

    @Test
    default void sends_close_once_and_draws_nothing_after() {
        try (var fixture = fixture(100, 100);
                var painter = Contract.paint(fixture)) {
            var canvas = fixture.canvas();
            var closes = new AtomicInteger();
            canvas.on(CloseEvent.class, event -> closes.incrementAndGet());
            canvas.updateMode(UpdateMode.FASTEST);
            Contract.awaitFrames(fixture, painter, 1);

            fixture.onToolkit(canvas::close);
            fixture.onToolkit(canvas::close);
            Contract.settleFor(fixture, Contract.SHORT);
            int frames = painter.frames();
            Contract.settleFor(fixture, Contract.SHORT);

            assertThat(canvas.closed()).isTrue();
            assertThat(closes).hasValue(1);
            assertThat(painter.frames()).isEqualTo(frames);
        }
    }

    @Test
    default void draws_two_canvases_at_their_own_rates() {
        try (var first = fixture(100, 100);
                var second = fixture(100, 100);
                var fast = Contract.paint(first);
                var slow = Contract.paint(second)) {
            first.canvas().updateMode(UpdateMode.continuous(60));
            second.canvas().updateMode(UpdateMode.continuous(5));
            Contract.awaitFrames(second, slow, 1);
            Contract.awaitFrames(first, fast, 1);
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
}
