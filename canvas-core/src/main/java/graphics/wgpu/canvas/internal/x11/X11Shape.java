package graphics.wgpu.canvas.internal.x11;

import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;

/// The shape of a toolkit's window.
public final class X11Shape {
    private X11Shape() {}

    /// Cuts a window, and what is in it, to a rectangle.
    ///
    /// @param display our connection
    /// @param window the window's id
    /// @param x the left edge of what is left, in the window's pixels
    /// @param y the upper edge
    /// @param width the width
    /// @param height the height
    public static void clip(X11Display display, long window, int x, int y, int width, int height) {
        try (var arena = Arena.ofConfined()) {
            var rectangle =
                    arena.allocateFrom(
                            JAVA_SHORT, (short) x, (short) y, (short) width, (short) height);
            Xlib.setShape(display.handle(), window, Xlib.SHAPE_CLIP, rectangle, 1);
            Xlib.setShape(display.handle(), window, Xlib.SHAPE_BOUNDING, rectangle, 1);
        }
        Xlib.flush(display.handle());
    }
}
