package graphics.wgpu.canvas.javafx;

import graphics.wgpu.PresentTarget;

/// A native window, or layer, of ours within a window of JavaFX; one kind for each platform.
///
/// All methods are called on JavaFX's thread, except where they say otherwise. The pointer goes
/// through the window to JavaFX's.
sealed interface NativeChild permits ChildX11, ChildWin32, ChildMacos {
    /// {@return what the canvas context needs}
    PresentTarget target();

    /// Moves it, or hides it if nothing of it can be seen.
    ///
    /// @param placement where it belongs
    void place(Placement placement);

    /// {@return whether the native window exists; any thread}
    boolean exists();

    /// JavaFX's window is about to go; it may have gone when this returns.
    void leave();

    /// The GPU has let go. Once only, on any thread.
    void release();

    /// {@return a new one, hidden at first}
    ///
    /// @param parent the handle of JavaFX's window
    /// @param exposed called on any thread when the content was damaged
    static NativeChild in(long parent, Runnable exposed) {
        return switch (WindowSystem.current()) {
            case X11 -> ChildX11.in(parent, exposed);
            case WIN32 -> ChildWin32.in(parent);
            case MACOS -> ChildMacos.in(parent);
            case NONE -> throw new IllegalStateException("there are no native windows");
        };
    }

    /// Where a native window belongs in its parent, in pixels.
    ///
    /// @param x the left edge of the visible part
    /// @param y the upper edge of the visible part
    /// @param width the width of the visible part, 0 for none
    /// @param height the height of the visible part, 0 for none
    /// @param hiddenLeft how much is clipped away on the left
    /// @param hiddenTop how much is clipped away above
    /// @param fullWidth the width of the whole picture
    /// @param fullHeight the height of the whole picture
    /// @param parentHeight the height of the parent
    /// @param scale how many pixels a logical one has
    record Placement(
            int x,
            int y,
            int width,
            int height,
            int hiddenLeft,
            int hiddenTop,
            int fullWidth,
            int fullHeight,
            int parentHeight,
            double scale) {
        /// {@return whether nothing of it can be seen}
        boolean hidden() {
            return width <= 0 || height <= 0 || fullWidth <= 0 || fullHeight <= 0;
        }
    }
}
