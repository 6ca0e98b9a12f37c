package graphics.wgpu.canvas.backend;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.Buttons;
import graphics.wgpu.canvas.CanvasEvent;
import graphics.wgpu.canvas.CharEvent;
import graphics.wgpu.canvas.DoubleClickEvent;
import graphics.wgpu.canvas.KeyEvent;
import graphics.wgpu.canvas.Keys;
import graphics.wgpu.canvas.Modifiers;
import graphics.wgpu.canvas.PointerEvent;
import graphics.wgpu.canvas.WheelEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class InputTrackerTests {
    private static final long MS = 1_000_000;

    private final List<CanvasEvent> events = new ArrayList<>();
    private final AtomicBoolean framePending = new AtomicBoolean();
    private final AtomicLong clock = new AtomicLong();
    private final InputTracker input = new InputTracker(events::add, framePending::get, clock::get);

    @Test
    void delivers_moves_at_once_when_no_frame_is_pending() {
        input.pointerMove(1, 2, Modifiers.NONE);
        input.pointerMove(3, 4, Modifiers.SHIFT);

        assertThat(events)
                .containsExactly(
                        move(1, 2, Buttons.NONE, Modifiers.NONE),
                        move(3, 4, Buttons.NONE, Modifiers.SHIFT));
    }

    @Test
    void merges_moves_until_the_frame() {
        framePending.set(true);

        input.pointerMove(1, 2, Modifiers.NONE);
        input.pointerMove(3, 4, Modifiers.NONE);
        boolean pending = input.pending();
        input.flush();

        assertThat(pending).isTrue();
        assertThat(input.pending()).isFalse();
        assertThat(events).containsExactly(move(3, 4, Buttons.NONE, Modifiers.NONE));
    }

    @Test
    void sums_wheels_until_the_frame() {
        framePending.set(true);

        input.wheel(0, 100, 1, 2, Modifiers.NONE);
        input.wheel(50, -300, 3, 4, Modifiers.NONE);
        input.flush();

        assertThat(events)
                .containsExactly(new WheelEvent(50, -200, 3, 4, Buttons.NONE, Modifiers.NONE));
    }

    @Test
    void keeps_the_order_of_different_events() {
        framePending.set(true);

        input.pointerMove(1, 2, Modifiers.NONE);
        input.pointerDown(1, 2, Buttons.LEFT, Modifiers.NONE);
        input.pointerMove(5, 6, Modifiers.NONE);
        input.wheel(0, 100, 5, 6, Modifiers.NONE);
        input.flush();

        assertThat(events)
                .containsExactly(
                        move(1, 2, Buttons.NONE, Modifiers.NONE),
                        pointer(PointerEvent.Kind.DOWN, 1, 2, 1, Buttons.of(1)),
                        move(5, 6, Buttons.of(1), Modifiers.NONE),
                        new WheelEvent(0, 100, 5, 6, Buttons.of(1), Modifiers.NONE));
    }

    @Test
    void does_not_keep_moves_back_for_a_slow_frame() {
        framePending.set(true);
        input.pointerMove(1, 2, Modifiers.NONE);
        input.flush();

        clock.addAndGet(60 * MS);
        input.pointerMove(3, 4, Modifiers.NONE);

        assertThat(events).hasSize(2);
    }

    @Test
    void tells_which_buttons_are_held() {
        input.pointerDown(1, 1, Buttons.LEFT, Modifiers.NONE);
        input.pointerDown(1, 1, Buttons.RIGHT, Modifiers.NONE);
        input.pointerUp(1, 1, Buttons.LEFT, Modifiers.NONE);

        assertThat(events)
                .containsExactly(
                        pointer(PointerEvent.Kind.DOWN, 1, 1, 1, Buttons.of(1)),
                        pointer(PointerEvent.Kind.DOWN, 1, 1, 2, Buttons.of(1, 2)),
                        pointer(PointerEvent.Kind.UP, 1, 1, 1, Buttons.of(2)));
    }

    @Test
    void finds_a_double_click_after_its_second_release() {
        click(10, 10, 1);
        clock.addAndGet(200 * MS);
        click(12, 11, 1);

        assertThat(events.getLast())
                .isEqualTo(new DoubleClickEvent(12, 11, 1, Buttons.NONE, Modifiers.NONE));
        assertThat(events).hasSize(5);
    }

    @Test
    void finds_no_double_click_that_is_slow_or_apart_or_of_two_buttons() {
        click(10, 10, 1);
        clock.addAndGet(600 * MS);
        click(10, 10, 1);
        clock.addAndGet(200 * MS);
        click(20, 10, 1);
        clock.addAndGet(200 * MS);
        click(20, 10, 2);

        assertThat(events).noneMatch(DoubleClickEvent.class::isInstance);
    }

    @Test
    void counts_three_clicks_as_one_double_click() {
        click(10, 10, 1);
        click(10, 10, 1);
        click(10, 10, 1);

        assertThat(events).filteredOn(DoubleClickEvent.class::isInstance).hasSize(1);
    }

    @Test
    void leaves_key_repeats_out() {
        input.keyDown("a", 65, Modifiers.NONE);
        input.keyDown("a", 65, Modifiers.NONE);
        input.keyUp("a", 65, Modifiers.NONE);

        assertThat(events)
                .containsExactly(
                        new KeyEvent(KeyEvent.Kind.DOWN, "a", Modifiers.NONE),
                        new KeyEvent(KeyEvent.Kind.UP, "a", Modifiers.NONE));
    }

    @Test
    void releases_a_key_by_the_name_that_it_was_pressed_with() {
        input.keyDown("A", 65, Modifiers.SHIFT);
        input.keyUp("a", 65, Modifiers.NONE);

        assertThat(events.getLast()).isEqualTo(new KeyEvent(KeyEvent.Kind.UP, "A", Modifiers.NONE));
    }

    @Test
    void releases_the_held_keys_with_the_focus() {
        input.keyDown(Keys.SHIFT, 16, Modifiers.SHIFT);

        input.focusLost();
        input.focusLost();

        assertThat(events).hasSize(2);
        assertThat(events.getLast())
                .isEqualTo(new KeyEvent(KeyEvent.Kind.UP, "Shift", Modifiers.NONE));
    }

    @Test
    void types_text_without_control_characters() {
        input.typed("ä", Modifiers.NONE);
        input.typed("\b", Modifiers.NONE);
        input.typed("", Modifiers.NONE);

        assertThat(events).containsExactly(new CharEvent("ä", Modifiers.NONE));
    }

    private void click(double x, double y, int button) {
        input.pointerDown(x, y, button, Modifiers.NONE);
        input.pointerUp(x, y, button, Modifiers.NONE);
    }

    private static PointerEvent move(double x, double y, Buttons buttons, Modifiers modifiers) {
        return new PointerEvent(PointerEvent.Kind.MOVE, x, y, 0, buttons, modifiers, List.of());
    }

    private static PointerEvent pointer(
            PointerEvent.Kind kind, double x, double y, int button, Buttons buttons) {
        return new PointerEvent(kind, x, y, button, buttons, Modifiers.NONE, List.of());
    }
}
