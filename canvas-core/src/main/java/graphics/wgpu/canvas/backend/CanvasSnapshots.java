package graphics.wgpu.canvas.backend;

import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.RenderThread;
import graphics.wgpu.canvas.Snapshot;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Takes snapshots: asks the backend of a bitmap canvas, and draws once more on a screen canvas.
final class CanvasSnapshots {
    private final CanvasBackend backend;
    private final CanvasParts parts;
    private final FrameRunner frames;
    private final FrameLoop loop;

    CanvasSnapshots(CanvasBackend backend, CanvasParts parts, FrameRunner frames, FrameLoop loop) {
        this.backend = backend;
        this.parts = parts;
        this.frames = frames;
        this.loop = loop;
    }

    Snapshot take(PresentMethod method, RenderThread thread) {
        if (parts.schedule().closed()) {
            throw new IllegalStateException(parts.name() + " is closed");
        }
        if (method == PresentMethod.SCREEN) {
            return draw(thread);
        }
        var last = backend.lastFrame();
        if (last == null) {
            throw new IllegalStateException(parts.name() + " has drawn no frame yet");
        }
        return last;
    }

    private Snapshot draw(RenderThread thread) {
        boolean toolkit = backend.onToolkitThread();
        if (parts.schedule().mine() || (toolkit && parts.handoff().running())) {
            throw new IllegalStateException(
                    parts.name() + " can't take a snapshot while it draws a frame");
        }
        var result = new CompletableFuture<Snapshot>();
        if (loop instanceof CallerLoop caller) {
            boolean _ = caller.exclusively(() -> capture(result));
        } else {
            loop.execute(
                    () -> {
                        if (thread == RenderThread.TOOLKIT) {
                            parts.handoff().run(() -> capture(result));
                        } else {
                            capture(result);
                        }
                        // Without effect where the capture has ended well.
                        result.cancel(false);
                        parts.handoff().wakeTaker();
                    });
            if (toolkit) {
                parts.handoff().runWhile(() -> !result.isDone());
            }
        }
        return join(result);
    }

    private boolean capture(CompletableFuture<Snapshot> result) {
        try {
            return result.complete(frames.capture());
        } catch (Throwable error) {
            return result.completeExceptionally(error);
        }
    }

    private Snapshot join(CompletableFuture<Snapshot> result) {
        try {
            return result.join();
        } catch (CancellationException e) {
            throw new IllegalStateException(parts.name() + " is closed", e);
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
