package graphics.wgpu.canvas.backend;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.canvas.CursorShape;
import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.RenderThread;
import graphics.wgpu.canvas.Snapshot;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// A toolkit without windows: an event thread, and a note of what the host asks for.
final class FakeToolkit implements CanvasBackend, AutoCloseable {
    final List<String> calls = new CopyOnWriteArrayList<>();
    volatile PresentMethod method = PresentMethod.SCREEN;
    volatile RenderThread renderThread = RenderThread.OWN;
    volatile @Nullable Snapshot last;
    private final LinkedBlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("fake toolkit").start(this::run);

    private void run() {
        try {
            while (true) {
                queue.take().run();
            }
        } catch (InterruptedException e) {
            calls.add("end of toolkit");
        }
    }

    /// Runs something on the toolkit's thread and waits for it.
    void invoke(Runnable task) {
        var done = new CompletableFuture<Void>();
        queue.add(
                () -> {
                    try {
                        task.run();
                        done.complete(null);
                    } catch (Throwable error) {
                        done.completeExceptionally(error);
                    }
                });
        done.join();
    }

    @Override
    public String name() {
        return "FakeCanvas";
    }

    @Override
    public PresentMethod presentMethod() {
        return method;
    }

    @Override
    public RenderThread renderThread() {
        return renderThread;
    }

    @Override
    public boolean onToolkitThread() {
        return Thread.currentThread().equals(thread);
    }

    @Override
    public void runOnToolkit(Runnable task) {
        queue.add(task);
    }

    @Override
    public void wake() {
        calls.add("wake");
    }

    @Override
    public void frame(BitmapFrame frame) {
        calls.add("frame " + frame.sequence());
    }

    @Override
    public @Nullable Snapshot lastFrame() {
        return last;
    }

    @Override
    public void title(String title) {
        calls.add("title " + title + (onToolkitThread() ? "" : " on the wrong thread"));
    }

    @Override
    public void cursor(CursorShape shape) {
        calls.add("cursor " + shape + (onToolkitThread() ? "" : " on the wrong thread"));
    }

    @Override
    public void dispose() {
        calls.add("dispose" + (onToolkitThread() ? "" : " on the wrong thread"));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
