package graphics.wgpu.canvas.internal.x11;

/// Finds a toolkit's window whose id the toolkit doesn't tell.
public final class X11Search {
    /// Window managers put a window into one or two of their own.
    private static final int DEPTH = 4;

    private X11Search() {}

    /// {@return the id of the window that has a title, or 0 if there is none}
    ///
    /// Takes tens of milliseconds: it asks the X server about each window.
    ///
    /// @param display our connection
    /// @param title the title, in ASCII
    public static long byTitle(X11Display display, String title) {
        return find(display.handle(), Xlib.defaultRootWindow(display.handle()), title, DEPTH);
    }

    private static long find(long display, long window, String title, int depth) {
        for (long child : Xlib.children(display, window)) {
            if (Xlib.title(display, child).equals(title)) {
                return child;
            }
            long inside = depth == 1 ? 0 : find(display, child, title, depth - 1);
            if (inside != 0) {
                return inside;
            }
        }
        return 0;
    }
}
