package graphics.wgpu.canvas.backend;

import graphics.wgpu.canvas.CloseEvent;
import graphics.wgpu.canvas.RenderThread;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// The end of a canvas: close event, the frame that is being drawn, context, toolkit.
final class CanvasClosing {
    private final CanvasBackend backend;
    private final CanvasParts parts;
    private final FrameTarget target;
    private final FrameLoop loop;
    private final Runnable forget;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);

    /// @param forget drops what belongs to the application
    CanvasClosing(
            CanvasBackend backend,
            CanvasParts parts,
            FrameTarget target,
            FrameLoop loop,
            Runnable forget) {
        this.backend = backend;
        this.parts = parts;
        this.target = target;
        this.loop = loop;
        this.forget = forget;
    }

    boolean closed() {
        return closed.get();
    }

    boolean await(Duration timeout) throws InterruptedException {
        return ended.await(timeout.toNanos(), TimeUnit.NANOSECONDS);
    }

    void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        parts.schedule().close();
        boolean needsToolkit =
                backend.renderThread() == RenderThread.CALLER
                        || parts.emitter().wants(CloseEvent.class);
        if (needsToolkit && !backend.onToolkitThread()) {
            backend.runOnToolkit(this::end);
        } else {
            end();
        }
    }

    private void end() {
        parts.emitter().emit(new CloseEvent());
        parts.handoff().close();
        loop.finish(this::letGo);
    }

    /// After the last frame, where frames are drawn.
    private void letGo() {
        try {
            target.close();
        } catch (Throwable error) {
            parts.errors().log(parts.name() + ": closing the context failed", error);
        }
        forget.run();
        if (backend.onToolkitThread()) {
            dispose();
        } else {
            backend.runOnToolkit(this::dispose);
        }
    }

    private void dispose() {
        try {
            backend.dispose();
        } catch (Throwable error) {
            parts.errors().log(parts.name() + ": closing failed in the toolkit", error);
        } finally {
            ended.countDown();
        }
    }
}
