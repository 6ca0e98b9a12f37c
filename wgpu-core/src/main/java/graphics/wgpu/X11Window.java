package graphics.wgpu;

/// A window of the X Window System.
///
/// @param display the address of the Xlib `Display`, which must stay open as long as the surface
/// @param window the window's id
public record X11Window(long display, long window) implements PresentTarget {
    /// Checks that there is a display and a window.
    public X11Window {
        if (display == 0) {
            throw new IllegalArgumentException("display is 0, and must be a handle");
        }
        if (window == 0) {
            throw new IllegalArgumentException("window is 0, and must be a handle");
        }
    }
}
