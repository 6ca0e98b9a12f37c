package graphics.wgpu.benchmarks.peer;

import graphics.wgpu.canvas.RenderCanvas;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// A window of one toolkit with a canvas in it.
interface CanvasWindow {
    /// {@return the canvas}
    RenderCanvas canvas();

    /// Gives the canvas another size, in pixels.
    void resize(int width, int height);

    /// {@return the number of the toolkit's thread}
    long toolkitThread();

    /// Closes it.
    void close();

    /// {@return a window that was opened on the toolkit's thread}
    static CanvasWindow open(Executor toolkit, Supplier<CanvasWindow> window) {
        return CompletableFuture.supplyAsync(window, toolkit).join();
    }
}
