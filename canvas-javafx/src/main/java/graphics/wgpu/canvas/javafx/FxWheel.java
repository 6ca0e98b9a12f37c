package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.WheelEvent;
import javafx.scene.input.ScrollEvent;

/// Wheel units: JavaFX counts towards the content's movement, and the canvas towards the view's.
final class FxWheel {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private FxWheel() {}

    static double dx(ScrollEvent event) {
        return swapped(event) ? 0 : canvasUnits(event.getDeltaX(), event.getMultiplierX());
    }

    static double dy(ScrollEvent event) {
        return swapped(event)
                ? canvasUnits(event.getDeltaX(), event.getMultiplierX())
                : canvasUnits(event.getDeltaY(), event.getMultiplierY());
    }

    /// With shift, JavaFX takes the wheel for a horizontal one; no other toolkit does.
    private static boolean swapped(ScrollEvent event) {
        return !MAC && event.isShiftDown() && event.getDeltaY() == 0;
    }

    private static double canvasUnits(double delta, double multiplier) {
        // Pixels come from a touch pad, with a multiplier of one.
        double scroll = multiplier > 1 ? delta / multiplier * WheelEvent.NOTCH : delta;
        // Not minus zero.
        return scroll == 0 ? 0 : -scroll;
    }
}
