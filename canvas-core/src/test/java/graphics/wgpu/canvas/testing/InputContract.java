package graphics.wgpu.canvas.testing;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.Buttons;
import graphics.wgpu.canvas.CanvasEvent;
import graphics.wgpu.canvas.CharEvent;
import graphics.wgpu.canvas.DoubleClickEvent;
import graphics.wgpu.canvas.KeyEvent;
import graphics.wgpu.canvas.Modifiers;
import graphics.wgpu.canvas.PointerEvent;
import graphics.wgpu.canvas.WheelEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One user does one thing to every canvas, and the events are the same.
public interface InputContract {
    /// {@return a new canvas on show, which the test closes}
    ///
    /// @param width the width in logical pixels
    /// @param height the height in logical pixels
    CanvasFixture fixture(int width, int height);

    @Test
    default void tells_the_same_of_mouse_and_wheel_in_every_toolkit() {
        try (var user = ScreenUser.before(fixture(200, 100))) {
            if (user == null) {
                return;
            }

            user.move(55, 44);
            for (int button = 1; button <= 3; button++) {
                user.click(button);
            }
            user.robot().wheel(1);
            user.awaitCount(7);
            user.robot().wheel(-2);
            user.awaitCount(8);
            user.click(1);
            user.click(1);
            user.awaitCount(13);

            var none = Modifiers.NONE;
            assertThat(user.told())
                    .startsWith(
                            pointer(PointerEvent.Kind.DOWN, 1, Buttons.of(1)),
                            pointer(PointerEvent.Kind.UP, 1, Buttons.NONE),
                            pointer(PointerEvent.Kind.DOWN, 2, Buttons.of(2)),
                            pointer(PointerEvent.Kind.UP, 2, Buttons.NONE),
                            pointer(PointerEvent.Kind.DOWN, 3, Buttons.of(3)),
                            pointer(PointerEvent.Kind.UP, 3, Buttons.NONE),
                            new WheelEvent(0, WheelEvent.NOTCH, 55, 44, Buttons.NONE, none))
                    .endsWith(new DoubleClickEvent(55, 44, 1, Buttons.NONE, none));
            assertThat(wheel(user.told())).isEqualTo(-WheelEvent.NOTCH);
        }
    }

    private static double wheel(List<CanvasEvent> events) {
        return events.stream()
                .filter(WheelEvent.class::isInstance)
                .mapToDouble(event -> ((WheelEvent) event).dy())
                .sum();
    }

    private static PointerEvent pointer(PointerEvent.Kind kind, int button, Buttons buttons) {
        return new PointerEvent(kind, 55, 44, button, buttons, Modifiers.NONE, List.of());
    }

    @Test
    default void tells_the_same_of_the_keyboard_in_every_toolkit() {
        try (var user = ScreenUser.before(fixture(200, 100))) {
            if (user == null) {
                return;
            }

            user.type(java.awt.event.KeyEvent.VK_A);
            user.robot().keyDown(java.awt.event.KeyEvent.VK_SHIFT);
            user.type(java.awt.event.KeyEvent.VK_B);
            user.robot().keyUp(java.awt.event.KeyEvent.VK_SHIFT);
            user.type(java.awt.event.KeyEvent.VK_LEFT);
            user.type(java.awt.event.KeyEvent.VK_F5);
            user.awaitCount(12);

            var shift = Modifiers.SHIFT;
            var none = Modifiers.NONE;
            assertThat(user.told())
                    .containsExactly(
                            new KeyEvent(KeyEvent.Kind.DOWN, "a", none),
                            new CharEvent("a", none),
                            new KeyEvent(KeyEvent.Kind.UP, "a", none),
                            new KeyEvent(KeyEvent.Kind.DOWN, "Shift", shift),
                            new KeyEvent(KeyEvent.Kind.DOWN, "B", shift),
                            new CharEvent("B", shift),
                            new KeyEvent(KeyEvent.Kind.UP, "B", shift),
                            new KeyEvent(KeyEvent.Kind.UP, "Shift", none),
                            new KeyEvent(KeyEvent.Kind.DOWN, "ArrowLeft", none),
                            new KeyEvent(KeyEvent.Kind.UP, "ArrowLeft", none),
                            new KeyEvent(KeyEvent.Kind.DOWN, "F5", none),
                            new KeyEvent(KeyEvent.Kind.UP, "F5", none));
        }
    }
}
