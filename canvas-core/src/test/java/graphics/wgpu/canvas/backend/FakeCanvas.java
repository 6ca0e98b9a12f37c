package graphics.wgpu.canvas.backend;

import graphics.wgpu.X11Window;
import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.RenderThread;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// A canvas without GPU and windows, with a draw function that counts.
final class FakeCanvas implements AutoCloseable {
    final FakeToolkit toolkit = new FakeToolkit();
    final AtomicInteger draws = new AtomicInteger();
    final FakeTarget target;
    final CanvasCore host;

    private FakeCanvas(PresentMethod method, RenderThread thread) {
        toolkit.method = method;
        toolkit.renderThread = thread;
        var made = new FakeTarget[1];
        long origin = System.nanoTime();
        host =
                new CanvasCore(
                        toolkit,
                        new AtomicBoolean(),
                        sink -> made[0] = new FakeTarget(sink, method == PresentMethod.BITMAP),
                        () -> System.nanoTime() - origin);
        target = made[0];
    }

    static FakeCanvas screen() {
        return new FakeCanvas(PresentMethod.SCREEN, RenderThread.OWN);
    }

    static FakeCanvas bitmap() {
        return new FakeCanvas(PresentMethod.BITMAP, RenderThread.OWN);
    }

    static FakeCanvas caller() {
        return new FakeCanvas(PresentMethod.SCREEN, RenderThread.CALLER);
    }

    /// Gives it a size of 200 × 100 pixels and a window.
    FakeCanvas shown() {
        toolkit.invoke(
                () -> {
                    host.sized(200, 100, 2);
                    if (toolkit.method == PresentMethod.SCREEN) {
                        host.attach(new X11Window(1, 2));
                    }
                    host.visible(true);
                });
        return this;
    }

    /// Waits until what was given to the render thread is done: the window is attached between
    /// frames.
    void ready() {
        var done = new CountDownLatch(1);
        host.executor().execute(done::countDown);
        await(done);
    }

    void count() {
        draws.incrementAndGet();
    }

    /// Waits until nothing was drawn for a while, and tells how much was drawn in all.
    int settledDraws() throws InterruptedException {
        int before;
        do {
            before = draws.get();
            Thread.sleep(150);
        } while (before != draws.get());
        return before;
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(5, TimeUnit.SECONDS)) {
                throw new AssertionError("it did not happen within five seconds");
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    /// Waits until a canvas that was told to close has done so.
    void awaitClosed() {
        try {
            if (!host.awaitClosed(Duration.ofSeconds(5))) {
                throw new AssertionError("the canvas did not close within five seconds");
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public void close() {
        host.close();
        awaitClosed();
        toolkit.close();
    }
}
