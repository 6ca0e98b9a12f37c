package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.WheelEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;

/// How far the wheel was turned, in the canvas's units.
///
/// JavaFX counts towards the content's movement, and the canvas towards the view's.
///
/// @param dx to the right
/// @param dy down
record FxWheel(double dx, double dy) {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    static FxWheel of(ScrollEvent event, Window window) {
        double dx = units(event.getDeltaX(), event.getMultiplierX(), window.getOutputScaleX());
        double dy = units(event.getDeltaY(), event.getMultiplierY(), window.getOutputScaleY());
        // With shift the wheel turns to the side; most platforms do that by themselves.
        return event.isShiftDown() && dx == 0 ? new FxWheel(dy, 0) : new FxWheel(dx, dy);
    }

    private static double units(double delta, double multiplier, double scale) {
        if (delta == 0) {
            return 0;
        }
        // Pixels come from a touch pad, with a multiplier of one.
        if (multiplier <= 1) {
            return -delta;
        }
        // But on a Mac, JavaFX takes notches for pixels of the screen and makes logical ones of
        // them.
        double notches = MAC ? delta / multiplier : delta / multiplier * scale;
        return -notches * WheelEvent.NOTCH;
    }
}
