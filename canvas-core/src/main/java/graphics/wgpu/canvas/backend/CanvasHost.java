package graphics.wgpu.canvas.backend;

import graphics.wgpu.PresentTarget;
import graphics.wgpu.canvas.CanvasEvent;
import graphics.wgpu.canvas.RenderCanvas;
import java.util.concurrent.Executor;

/// The part of a canvas that is the same in all toolkits: scheduling, events, present, snapshots.
///
/// The toolkit's canvas makes one with [#of], passes the application's calls on to it (extend
/// [ToolkitCanvas] for that), and tells it here what happens in the toolkit. The methods may be
/// called on any thread if they don't say otherwise, return quickly, and do nothing once the canvas
/// is closed.
public interface CanvasHost extends RenderCanvas {
    /// {@return the shared part of a canvas}
    ///
    /// Starts no thread yet: that happens when there is something to draw.
    ///
    /// @param canvas the canvas that the application knows
    /// @param backend its toolkit's side
    static CanvasHost of(RenderCanvas canvas, CanvasBackend backend) {
        return CanvasCore.of(canvas, backend);
    }

    /// {@return takes the input events}
    CanvasInput input();

    /// {@return whether a handler waits for events of a kind}
    ///
    /// A toolkit that gives an event to one receiver only, or has a use of its own for it (a wheel
    /// scrolls, an arrow key moves the focus), leaves it to others if nobody waits for it here.
    ///
    /// @param type the kind of event
    boolean listensTo(Class<? extends CanvasEvent> type);

    /// {@return the thread of a canvas that draws on a thread of its own, as an executor: for work
    /// on the pixels that is too long for the toolkit's thread}
    ///
    /// Tasks run between frames. With [graphics.wgpu.canvas.RenderThread#CALLER] they run the next
    /// time that the caller draws.
    Executor executor();

    // What happens to the canvas in the toolkit

    /// Tells the size in pixels: at the start, and whenever it or the scale has changed. The same
    /// size again does nothing. Zero is allowed, and stops the drawing.
    ///
    /// @param physicalWidth the width in pixels
    /// @param physicalHeight the height in pixels
    /// @param pixelRatio physical pixels for each logical one
    void sized(int physicalWidth, int physicalHeight, double pixelRatio);

    /// Tells whether the canvas can be seen: false for a hidden tab, an iconified window, a
    /// component outside of a window. Nothing is drawn then, and no CPU used. It is false at first.
    ///
    /// @param visible whether it can be seen
    void visible(boolean visible);

    /// Tells that what the window shows has been damaged, so that a frame must be drawn.
    void exposed();

    /// Gives the native window to present to. Screen canvases only. The configuration of an earlier
    /// window is kept and applied to this one.
    ///
    /// @param target the window
    void attach(PresentTarget target);

    /// Takes the native window away, before the toolkit destroys it. Screen canvases only.
    ///
    /// Call it on the toolkit's thread, after [CanvasBackend#windowAlive] has begun to say false.
    /// If no frame is being drawn, the surface is gone when this returns. If one is, it is waited
    /// for ten milliseconds at most: the frame ends without being shown, and the surface goes then.
    ///
    /// @param gone called once when the surface is gone, also if there was none, and on any thread:
    ///     the place to destroy a window that was made for the surface
    void detach(Runnable gone);

    /// Tells how long the toolkit has painted a frame, for the statistics. Bitmap canvases only.
    ///
    /// @param nanos the time in nanoseconds
    void painted(long nanos);

    // For loops that the program drives

    /// {@return how many nanoseconds from now a frame is due: 0 or less for now, [Long#MAX_VALUE]
    /// for none until [CanvasBackend#wake] is called}
    long nanosToNextFrame();

    /// Draws a frame if one is due. On the toolkit's thread,
    /// [graphics.wgpu.canvas.RenderThread#CALLER] only.
    ///
    /// @return whether a frame was drawn
    boolean drawIfDue();

    /// Runs the tasks of [#executor()] and delivers the events that are being merged. On the
    /// toolkit's thread, once for each turn of the loop, [graphics.wgpu.canvas.RenderThread#CALLER]
    /// only.
    void runPending();
}
