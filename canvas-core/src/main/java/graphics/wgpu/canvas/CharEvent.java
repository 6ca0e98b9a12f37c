package graphics.wgpu.canvas;

/// Text was typed, after keyboard layout, dead keys and input method.
///
/// Comes beside [KeyEvent], also while a key repeats; control characters are left out.
///
/// @param text what was typed, one character (code point) or what an input method committed at once
/// @param modifiers the modifier keys that are down
public record CharEvent(String text, Modifiers modifiers) implements CanvasEvent {}
