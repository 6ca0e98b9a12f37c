package graphics.wgpu.canvas.backend;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.CursorShape;
import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.RenderThread;
import graphics.wgpu.canvas.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a toolkit does for a canvas. Everything else is shared, in [CanvasHost].
///
/// "The toolkit's thread" is its event thread: the EDT, the JavaFX application thread, GLFW's main
/// thread. "The render thread" is the one that draws: the canvas's own, or the toolkit's, or the
/// caller's, as [RenderThread] says. No method is called while the host holds a lock, and none may
/// wait for the GPU. What a method throws is logged.
///
/// See the package's description for how to write one.
public interface CanvasBackend {
    /// {@return the canvas's kind, for thread names and log messages: `SwingCanvas`}
    ///
    /// Called once, when the host is made.
    String name();

    /// {@return how the pictures get to the window: screen or bitmap}
    ///
    /// Called once, when the host is made. With [PresentMethod#SCREEN] the toolkit calls
    /// [CanvasHost#attach] when it has a native window, and with [PresentMethod#BITMAP] the host
    /// calls [#frame] with pixels.
    PresentMethod presentMethod();

    /// {@return where the draw function is called at first}
    ///
    /// Called once, when the host is made. [RenderThread#OWN] for toolkits that run their own event
    /// loop, [RenderThread#CALLER] for those that the program drives; the latter call
    /// [CanvasHost#drawIfDue] in their loop.
    RenderThread renderThread();

    // Threads

    /// {@return whether the calling thread is the toolkit's}
    ///
    /// Called often, from any thread.
    boolean onToolkitThread();

    /// Runs a task on the toolkit's thread, later, after those that were given before it.
    ///
    /// Called from any thread, up to a few times for each frame; must not wait. Must not run the
    /// task inside the call. Where the toolkit has ended, the task is let go.
    ///
    /// @param task what to run
    void runOnToolkit(Runnable task);

    /// Tells the program's loop that a frame may be due earlier than it thinks.
    ///
    /// Called from any thread, and only where [#renderThread()] is [RenderThread#CALLER]; must not
    /// wait. The loop then asks [CanvasHost#nanosToNextFrame] again.
    default void wake() {}

    // Screen

    /// {@return whether the native window is there at this moment}
    ///
    /// Called on the render thread, before a surface that is new, resized, lost or outdated is
    /// configured, which on a window that has gone ends the process; so [#presentMethod()] screen
    /// only. Must be quick, and right: false from the moment the toolkit begins to take the window
    /// away.
    default boolean windowAlive() {
        return true;
    }

    // Bitmap

    /// {@return the formats that [#frame] takes, the preferred one first}
    ///
    /// Called when the context is made; bitmap only.
    default List<TextureFormat> formats() {
        return List.of(TextureFormat.BGRA8UNORM_SRGB, TextureFormat.BGRA8UNORM);
    }

    /// Takes the pixels of a frame, and sees to it that they get painted.
    ///
    /// Called once for each frame, in order, on the canvas's own thread (also when it draws on the
    /// toolkit's), or on the caller's; bitmap only. Copies the pixels to a place that the toolkit
    /// isn't painting from at this moment, and asks the toolkit to repaint; the frame is valid
    /// during the call only. When frames come faster than the toolkit paints, the newest wins. The
    /// time that the painting takes is given to [CanvasHost#painted].
    ///
    /// @param frame the pixels, with the size that the canvas had when the frame began
    default void frame(BitmapFrame frame) {
        throw new UnsupportedOperationException(name() + " presents to a native surface");
    }

    /// {@return the pixels of the last frame, or null when there was none}
    ///
    /// Called when the application asks for a snapshot, on its thread; bitmap only. Must not wait
    /// for a frame: a lock around the pixels that [#frame] has filled, held for a copy, is enough.
    default @Nullable Snapshot lastFrame() {
        return null;
    }

    // The rest

    /// Shows a title, where the canvas has a window of its own.
    ///
    /// Called on the toolkit's thread when the title changes.
    ///
    /// @param title the title
    default void title(String title) {}

    /// Shows a cursor over the canvas.
    ///
    /// Called on the toolkit's thread when the cursor changes.
    ///
    /// @param shape the shape
    void cursor(CursorShape shape);

    /// Frees what the toolkit's side holds: listeners, images, the window where it belongs to the
    /// canvas.
    ///
    /// Called once, on the toolkit's thread, after the context has been closed. No method is called
    /// after this one, and the host ignores what the toolkit still tells it.
    void dispose();
}
