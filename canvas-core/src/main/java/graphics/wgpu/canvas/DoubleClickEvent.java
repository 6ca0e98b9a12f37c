package graphics.wgpu.canvas;

/// The same button was pressed twice, quickly and in one place.
///
/// It comes after the second press's [PointerEvent.Kind#UP]. The canvas finds double clicks by
/// itself, with one rule for all toolkits: half a second and four logical pixels at most in
/// between.
///
/// @param x where, in logical pixels
/// @param y where, in logical pixels
/// @param button the button: 1 left, 2 right, 3 middle
/// @param buttons the buttons that are held, after the event
/// @param modifiers the modifier keys that are down
public record DoubleClickEvent(double x, double y, int button, Buttons buttons, Modifiers modifiers)
        implements CanvasEvent {}
