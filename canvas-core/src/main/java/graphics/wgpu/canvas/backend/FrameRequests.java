package graphics.wgpu.canvas.backend;

import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.RenderThread;
import java.util.function.BooleanSupplier;

/// Frames that somebody waits for: forced ones, and those of a loop that the program drives.
final class FrameRequests {
    private final CanvasBackend backend;
    private final CanvasParts parts;
    private final FrameRunner frames;
    private final FrameTarget target;
    private final FrameLoop loop;
    private final BooleanSupplier drawDue;
    private final BooleanSupplier drawForced;
    private final BooleanSupplier flush;

    FrameRequests(
            CanvasBackend backend,
            CanvasParts parts,
            FrameRunner frames,
            FrameTarget target,
            FrameLoop loop) {
        this.backend = backend;
        this.parts = parts;
        this.frames = frames;
        this.target = target;
        this.loop = loop;
        this.drawDue = () -> draw(parts.schedule().nanosToNext() <= 0);
        this.drawForced = () -> draw(parts.schedule().force() != 0);
        this.flush =
                () -> {
                    parts.input().flush();
                    return true;
                };
    }

    /// Draws a frame now, and waits for it.
    ///
    /// @param thread where frames are drawn
    void force(RenderThread thread) {
        var schedule = parts.schedule();
        if (schedule.mine()) {
            return;
        }
        if (loop instanceof CallerLoop caller) {
            boolean _ = caller.exclusively(drawForced);
            return;
        }
        long ticket = schedule.force();
        if (ticket == 0 || Thread.currentThread().equals(loop.thread())) {
            return;
        }
        if (!backend.onToolkitThread()) {
            schedule.awaitForced(ticket);
        } else if (thread == RenderThread.TOOLKIT) {
            parts.handoff().runWhile(() -> !schedule.isDone(ticket));
        }
    }

    /// As [CanvasHost#drawIfDue].
    boolean drawIfDue() {
        return caller().exclusively(drawDue);
    }

    /// As [CanvasHost#runPending].
    void runPending() {
        boolean _ = caller().exclusively(flush);
    }

    private boolean draw(boolean wanted) {
        boolean drawn = wanted && frames.run();
        if (drawn && backend.presentMethod() == PresentMethod.BITMAP) {
            target.settle();
        }
        return drawn;
    }

    private CallerLoop caller() {
        if (loop instanceof CallerLoop caller) {
            return caller;
        }
        throw new IllegalStateException(backend.name() + " draws on its own thread");
    }
}
