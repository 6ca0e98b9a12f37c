package graphics.wgpu.canvas;

/// The wheel was turned, or two fingers moved on a touch pad.
///
/// One notch of a wheel is [#NOTCH] logical pixels. What comes between two frames is summed up.
///
/// @param dx how far to scroll to the right, in logical pixels
/// @param dy how far to scroll down, in logical pixels: positive when the wheel is turned towards
///     the user
/// @param x where the pointer is, in logical pixels
/// @param y where the pointer is, in logical pixels
/// @param buttons the buttons that are held
/// @param modifiers the modifier keys that are down
public record WheelEvent(
        double dx, double dy, double x, double y, Buttons buttons, Modifiers modifiers)
        implements CanvasEvent {
    /// What one notch of a wheel gives, in logical pixels.
    public static final double NOTCH = 100;

    /// Makes an event; a minus before zero is taken away.
    public WheelEvent {
        dx += 0.0;
        dy += 0.0;
    }
}
