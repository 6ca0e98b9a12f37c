package graphics.wgpu.canvas.glfw;

import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.backend.CanvasHost;
import graphics.wgpu.canvas.backend.ToolkitCanvas;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A canvas that is a window, made with GLFW.
///
/// ```java
/// var canvas = GlfwCanvas.of("title", 640, 480);
/// …
/// canvas.requestDraw(() -> draw(device, context.getCurrentTexture()));
/// GlfwLoop.run();
/// ```
///
/// It presents to the window's surface, and draws in [GlfwLoop], on GLFW's thread. When the user
/// closes the window, the canvas is closed.
///
/// **Threads.** GLFW's thread is the one that makes the first canvas; on macOS that must be the
/// first thread of the process (`-XstartOnFirstThread`). The methods of this class that the others
/// haven't are for GLFW's thread, and say so by an exception; those of
/// [graphics.wgpu.canvas.RenderCanvas] may be called from any, except [#forceDraw()] and
/// [#snapshot()].
public final class GlfwCanvas implements ToolkitCanvas {
    private final GlfwWindow window;
    private final CanvasHost host;

    private GlfwCanvas(String title, int width, int height) {
        this.window = new GlfwWindow(title, width, height);
        this.host = CanvasHost.of(this, new GlfwBackend(window));
        window.open(this, host);
        host.title(title);
    }

    /// {@return a canvas in a new window}
    ///
    /// @param title the window's title
    /// @param width the width in logical pixels
    /// @param height the height in logical pixels
    /// @throws IllegalStateException if the thread isn't GLFW's, or GLFW can't make a window; the
    ///     message says why
    public static GlfwCanvas of(String title, int width, int height) {
        Objects.requireNonNull(title, "title");
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException(
                    "size is " + width + "x" + height + ", and must be above zero");
        }
        GlfwThread.start();
        return new GlfwCanvas(title, width, height);
    }

    @Override
    public void forceDraw() {
        GlfwThread.check();
        host.forceDraw();
    }

    @Override
    public Snapshot snapshot() {
        GlfwThread.check();
        return host.snapshot();
    }

    /// Changes the window's size.
    ///
    /// @param width the width in logical pixels
    /// @param height the height in logical pixels
    public void resize(int width, int height) {
        window.check().resize(width, height);
    }

    /// Limits the sizes that the user may give the window.
    ///
    /// @param minWidth the least width in logical pixels, 0 for no limit
    /// @param minHeight the least height in logical pixels, 0 for no limit
    /// @param maxWidth the greatest width in logical pixels, 0 for no limit
    /// @param maxHeight the greatest height in logical pixels, 0 for no limit
    public void limitSize(int minWidth, int minHeight, int maxWidth, int maxHeight) {
        window.check().limitSize(minWidth, minHeight, maxWidth, maxHeight);
    }

    /// Lets the window fill the screen that it is on, or makes it a window again.
    ///
    /// @param full whether it fills the screen
    public void fullScreen(boolean full) {
        window.check().fullScreen(full);
    }

    /// {@return whether the window fills the screen}
    public boolean fullScreen() {
        return window.check().fullScreen();
    }

    /// Shows or hides the window.
    ///
    /// @param visible whether it is shown
    public void visible(boolean visible) {
        window.check().visible(visible);
    }

    /// {@return the text in the clipboard, null if there is none}
    public @Nullable String clipboard() {
        return window.check().clipboard();
    }

    /// Puts text into the clipboard.
    ///
    /// @param text the text
    public void clipboard(String text) {
        window.check().clipboard(text);
    }

    /// {@return GLFW's handle of the window, for what this class can't do; 0 once it is closed}
    public long windowHandle() {
        return window.handle();
    }

    @Override
    public CanvasHost host() {
        return host;
    }

    @Override
    public String toString() {
        return "GlfwCanvas[" + title() + "]";
    }
}
