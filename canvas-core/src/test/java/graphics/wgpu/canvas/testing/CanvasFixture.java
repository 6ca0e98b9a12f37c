package graphics.wgpu.canvas.testing;

import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.backend.CanvasInput;
import org.jspecify.annotations.Nullable;

/// A canvas on show, and what a test does to it from outside.
///
/// All methods are called on the test's thread.
public interface CanvasFixture extends AutoCloseable {
    /// {@return the canvas}
    RenderCanvas canvas();

    /// {@return takes input as the toolkit gives it; to be used inside of [#onToolkit]}
    CanvasInput input();

    /// Gives the canvas another size, in logical pixels.
    void resize(int width, int height);

    /// Hides the canvas, as a tab or an iconified window is hidden.
    ///
    /// @return whether this canvas can be hidden
    boolean hide();

    /// Shows the canvas again.
    void show();

    /// Runs something on the toolkit's thread and waits for it.
    void onToolkit(Runnable task);

    /// {@return whether the calling thread is the toolkit's}
    boolean isToolkit();

    /// Lets the toolkit go on for a moment: turns its loop where the test has to, else sleeps.
    void pump();

    /// {@return where the canvas's upper left corner is on the screen, in pixels; null where there
    /// is no user in front of it}
    int @Nullable [] origin();

    /// Gives the canvas the keyboard.
    void focus();

    /// {@return the pixels of the canvas as the screen shows them, null where there is no screen}
    @Nullable Snapshot grab();

    /// Closes the canvas and takes its window away.
    @Override
    void close();
}
