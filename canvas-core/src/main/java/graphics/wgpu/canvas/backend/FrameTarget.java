package graphics.wgpu.canvas.backend;

import graphics.wgpu.GPUCanvasContext;
import graphics.wgpu.PresentTarget;
import graphics.wgpu.canvas.FrameStatistics;
import graphics.wgpu.canvas.Snapshot;

/// What the scheduling needs of a canvas context; it can be tested without a GPU.
///
/// Everything but [#context] is called by one thread at a time, the one that has the frame, or
/// between frames.
interface FrameTarget {
    GPUCanvasContext context();

    void size(int width, int height);

    void vsync(boolean vsync);

    /// Draws statistics over what the draw function has drawn, if it has taken a texture.
    void overlay(FrameStatistics statistics, double ratio, long now);

    /// {@return whether the draw function had taken a texture, so that something was presented}
    boolean present();

    /// Gives a texture back that was taken and won't be presented.
    void cancel();

    /// Waits until what was presented has been handed to the backend. Bitmap only.
    void settle();

    void attach(PresentTarget window);

    void detach();

    /// {@return what the function draws, without showing it}
    Snapshot capture(Runnable draw);

    void close();
}
