package graphics.wgpu.canvas.internal.x11;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/// How large a window is, in pixels.
///
/// @param width the width
/// @param height the height
public record X11Size(int width, int height) {
    private static final long WIDTH = 16;
    private static final long HEIGHT = 20;

    /// {@return the size of a window as the X server knows it, or null if the window isn't there}
    ///
    /// On the connection of the window's owner, whatever that has asked for before is done by then,
    /// and other connections may use the window.
    ///
    /// @param display the address of a `Display`
    /// @param window the window's id
    public static @Nullable X11Size of(long display, long window) {
        try (var arena = Arena.ofConfined()) {
            var out = arena.allocate(32, 8);
            if (!Xlib.getGeometry(display, window, out)) {
                return null;
            }
            return new X11Size(
                    out.get(ValueLayout.JAVA_INT, WIDTH), out.get(ValueLayout.JAVA_INT, HEIGHT));
        }
    }
}
