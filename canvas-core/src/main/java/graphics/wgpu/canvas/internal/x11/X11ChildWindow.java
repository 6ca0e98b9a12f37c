package graphics.wgpu.canvas.internal.x11;

/// A window of ours within a toolkit's window, for the GPU to present to.
///
/// The toolkit may destroy its own window at any moment. This one is taken out of it before, by
/// [#leave()], and lives until [#destroy()], so that a frame that is being drawn never meets a
/// window that has gone, which would end the process. The pointer goes through it, so the toolkit
/// gets all input. The server paints no background, so nothing flashes at a new size.
///
/// The methods may be called from any thread, one at a time. None waits for the GPU.
public final class X11ChildWindow {
    private final X11Display display;
    private final long id;
    private boolean shown;
    private boolean gone;

    private X11ChildWindow(X11Display display, long id) {
        this.display = display;
        this.id = id;
    }

    /// {@return a new window, hidden at first}
    ///
    /// @param display our connection
    /// @param parent the toolkit's window; the X server must know it by now, see [X11Size#of]
    /// @param exposed called on another thread when the window's content was damaged
    public static X11ChildWindow create(X11Display display, long parent, Runnable exposed) {
        long handle = display.handle();
        long id = Xlib.createWindow(handle, parent);
        var window = new X11ChildWindow(display, id);
        display.onExpose(id, exposed);
        Xlib.setNoBackground(handle, id);
        Xlib.setNoInputShape(handle, id);
        Xlib.selectInput(handle, id, Xlib.EXPOSURE_MASK);
        Xlib.flush(handle);
        return window;
    }

    /// {@return our connection}
    public X11Display display() {
        return display;
    }

    /// {@return the window's id}
    public long id() {
        return id;
    }

    /// Moves the window within its parent and gives it a size. An empty one is hidden.
    ///
    /// @param x the left edge in pixels
    /// @param y the upper edge in pixels
    /// @param width the width in pixels
    /// @param height the height in pixels
    public void place(int x, int y, int width, int height) {
        if (gone) {
            return;
        }
        boolean show = width > 0 && height > 0;
        if (show) {
            Xlib.moveResizeWindow(display.handle(), id, x, y, width, height);
        }
        show(show);
        Xlib.flush(display.handle());
    }

    private void show(boolean show) {
        if (show && !shown) {
            Xlib.mapWindow(display.handle(), id);
        } else if (!show && shown) {
            Xlib.unmapWindow(display.handle(), id);
        }
        shown = show;
    }

    /// Takes the window out of its parent, which may be destroyed when this returns.
    public void leave() {
        if (gone) {
            return;
        }
        gone = true;
        show(false);
        Xlib.reparentWindow(display.handle(), id, Xlib.defaultRootWindow(display.handle()));
        Xlib.sync(display.handle());
    }

    /// Destroys the window. No surface may be using it. Once only.
    public void destroy() {
        gone = true;
        display.forget(id);
        Xlib.destroyWindow(display.handle(), id);
        Xlib.flush(display.handle());
    }
}
