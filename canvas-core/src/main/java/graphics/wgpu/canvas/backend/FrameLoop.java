package graphics.wgpu.canvas.backend;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Where a canvas's frames are drawn, and what runs between them.
///
/// As an executor it runs tasks between frames, on the thread that draws, in order.
interface FrameLoop extends Executor {
    /// A frame may be due earlier than it was.
    void signal();

    /// Runs something between frames that changes what they draw on.
    ///
    /// @param change what to run
    /// @param nanos how long to wait at most until it has been run
    void change(Runnable change, long nanos);

    /// {@return the thread that draws now, or null where the caller's does, or none runs}
    @Nullable Thread thread();

    /// Ends the loop, after the frame that is being drawn.
    ///
    /// @param end the last thing to run
    void finish(Runnable end);
}
