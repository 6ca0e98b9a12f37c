package graphics.wgpu.canvas;

/// A key went down or up.
///
/// There is no auto-repeat: a key that is held sends one [Kind#DOWN]. When the canvas loses the
/// keyboard, the keys that are down are sent [Kind#UP].
///
/// @param kind down or up
/// @param key the key as the DOM's `KeyboardEvent.key` names it: `"a"`, `"A"` (with shift),
///     `"Enter"`, `"ArrowLeft"`, `"Shift"`, `" "`; see [Keys]
/// @param modifiers the modifier keys that are down, without the key itself when it goes up
public record KeyEvent(Kind kind, String key, Modifiers modifiers) implements CanvasEvent {
    /// What the key did.
    public enum Kind {
        /// It was pressed.
        DOWN,
        /// It was released.
        UP
    }
}
