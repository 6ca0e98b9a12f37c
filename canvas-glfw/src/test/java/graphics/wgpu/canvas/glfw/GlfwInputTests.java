package graphics.wgpu.canvas.glfw;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.Buttons;
import graphics.wgpu.canvas.CanvasEvent;
import graphics.wgpu.canvas.CharEvent;
import graphics.wgpu.canvas.DoubleClickEvent;
import graphics.wgpu.canvas.KeyEvent;
import graphics.wgpu.canvas.Modifiers;
import graphics.wgpu.canvas.PointerEvent;
import graphics.wgpu.canvas.WheelEvent;
import graphics.wgpu.canvas.testing.ScreenRobot;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lwjgl.glfw.GLFW;

/// Input as a user makes it, on a screen.
class GlfwInputTests {
    // Codes of java.awt.event.KeyEvent, which this module doesn't read.
    private static final int VK_A = 'A';
    private static final int VK_1 = '1';
    private static final int VK_SHIFT = 16;
    private static final int VK_LEFT = 37;

    private final ScreenRobot robot = new ScreenRobot();
    private final List<CanvasEvent> events = new ArrayList<>();
    private final GlfwFixture fixture = GlfwFixture.open(200, 100);

    @BeforeEach
    void point_at_the_canvas() {
        robot.move(1, 1);
        pump();
        GLFW.glfwFocusWindow(fixture.canvas().windowHandle());
        var at = fixture.position();
        robot.move(at[0] + 20, at[1] + 30);
        pump();
        fixture.canvas().on(CanvasEvent.class, events::add);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void tells_where_the_pointer_enters_moves_and_leaves() {
        var at = fixture.position();

        robot.move(at[0] + 55, at[1] + 44);
        pump();
        robot.move(1, 1);
        pump();
        robot.move(at[0] + 10, at[1] + 11);
        pump();

        assertThat(events)
                .contains(pointer(PointerEvent.Kind.MOVE, 55, 44, 0, Buttons.NONE))
                .anyMatch(event -> isPointer(event, PointerEvent.Kind.LEAVE))
                .contains(pointer(PointerEvent.Kind.ENTER, 10, 11, 0, Buttons.NONE));
    }

    @Test
    void numbers_the_buttons_left_right_middle() {
        for (int button = 1; button <= 3; button++) {
            robot.press(button);
            pump();
            robot.release(button);
            pump();
        }

        assertThat(events)
                .filteredOn(PointerEvent.class::isInstance)
                .containsExactly(
                        pointer(PointerEvent.Kind.DOWN, 20, 30, 1, Buttons.of(1)),
                        pointer(PointerEvent.Kind.UP, 20, 30, 1, Buttons.NONE),
                        pointer(PointerEvent.Kind.DOWN, 20, 30, 2, Buttons.of(2)),
                        pointer(PointerEvent.Kind.UP, 20, 30, 2, Buttons.NONE),
                        pointer(PointerEvent.Kind.DOWN, 20, 30, 3, Buttons.of(3)),
                        pointer(PointerEvent.Kind.UP, 20, 30, 3, Buttons.NONE));
    }

    @Test
    void finds_a_double_click() {
        for (int i = 0; i < 2; i++) {
            robot.press(1);
            robot.release(1);
        }
        pump();

        assertThat(events).contains(new DoubleClickEvent(20, 30, 1, Buttons.NONE, Modifiers.NONE));
    }

    @Test
    void measures_the_wheel_in_pixels_positive_towards_the_user() {
        robot.wheel(1);
        pump();
        robot.wheel(-2);
        pump();

        double sum =
                events.stream()
                        .filter(WheelEvent.class::isInstance)
                        .mapToDouble(event -> ((WheelEvent) event).dy())
                        .sum();
        assertThat(sum).isEqualTo(-100);
        assertThat(events).contains(new WheelEvent(0, 100, 20, 30, Buttons.NONE, Modifiers.NONE));
    }

    @Test
    void names_keys_by_what_they_type() {
        press(VK_A);
        robot.keyDown(VK_SHIFT);
        press(VK_A);
        press(VK_1);
        robot.keyUp(VK_SHIFT);
        press(VK_LEFT);
        pump();

        assertThat(events)
                .filteredOn(event -> event instanceof KeyEvent || event instanceof CharEvent)
                .containsExactly(
                        key(KeyEvent.Kind.DOWN, "a", Modifiers.NONE),
                        new CharEvent("a", Modifiers.NONE),
                        key(KeyEvent.Kind.UP, "a", Modifiers.NONE),
                        key(KeyEvent.Kind.DOWN, "Shift", Modifiers.SHIFT),
                        key(KeyEvent.Kind.DOWN, "A", Modifiers.SHIFT),
                        new CharEvent("A", Modifiers.SHIFT),
                        key(KeyEvent.Kind.UP, "A", Modifiers.SHIFT),
                        key(KeyEvent.Kind.DOWN, "!", Modifiers.SHIFT),
                        new CharEvent("!", Modifiers.SHIFT),
                        key(KeyEvent.Kind.UP, "!", Modifiers.SHIFT),
                        key(KeyEvent.Kind.UP, "Shift", Modifiers.NONE),
                        key(KeyEvent.Kind.DOWN, "ArrowLeft", Modifiers.NONE),
                        key(KeyEvent.Kind.UP, "ArrowLeft", Modifiers.NONE));
    }

    private void press(int code) {
        robot.keyDown(code);
        robot.keyUp(code);
    }

    private void pump() {
        for (int i = 0; i < 60; i++) {
            fixture.pump();
        }
    }

    private static boolean isPointer(CanvasEvent event, PointerEvent.Kind kind) {
        return event instanceof PointerEvent pointer && pointer.kind() == kind;
    }

    private static KeyEvent key(KeyEvent.Kind kind, String key, Modifiers modifiers) {
        return new KeyEvent(kind, key, modifiers);
    }

    private static PointerEvent pointer(
            PointerEvent.Kind kind, double x, double y, int button, Buttons buttons) {
        return new PointerEvent(kind, x, y, button, buttons, Modifiers.NONE, List.of());
    }
}
