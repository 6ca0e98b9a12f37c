package graphics.wgpu.canvas;

import java.util.List;

/// The mouse, pen or finger moved, or one of its buttons did.
///
/// Moves that come faster than frames merge into the last one.
///
/// @param kind what happened
/// @param x where, in logical pixels; outside of the canvas while a button is held
/// @param y where, in logical pixels
/// @param button the button that went down or up: 1 left, 2 right, 3 middle, more for further ones;
///     0 when none did
/// @param buttons the buttons that are held, after the event
/// @param modifiers the modifier keys that are down
/// @param touches the fingers on the canvas; empty for a mouse
public record PointerEvent(
        Kind kind,
        double x,
        double y,
        int button,
        Buttons buttons,
        Modifiers modifiers,
        List<Touch> touches)
        implements CanvasEvent {

    /// Makes an event; the list is copied.
    public PointerEvent {
        touches = List.copyOf(touches);
    }

    /// What the pointer did.
    public enum Kind {
        /// A button was pressed.
        DOWN,
        /// A button was released.
        UP,
        /// The pointer moved.
        MOVE,
        /// The pointer came onto the canvas.
        ENTER,
        /// The pointer left the canvas.
        LEAVE
    }
}
