package graphics.wgpu.canvas.backend;

import java.lang.System.Logger.Level;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// A render thread of a canvas's own.
///
/// It starts when there is something to do, and parks in between. When nothing was to do for a
/// while it ends, so that a canvas that was dropped without being closed can be collected.
final class RenderLoop implements FrameLoop {
    private static final System.Logger LOGGER = System.getLogger("wgpu");
    static final long IDLE_NANOS = 10_000_000_000L;

    private final String name;
    private final LongSupplier nanosToNext;
    private final Runnable frame;
    private final long idleNanos;
    private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Thread thread;
    private volatile @Nullable Runnable end;
    private volatile boolean ended;

    /// @param name the thread's name
    /// @param nanosToNext when the next frame is due
    /// @param frame draws a frame
    /// @param idleNanos after how long a time with nothing to do the thread ends
    RenderLoop(String name, LongSupplier nanosToNext, Runnable frame, long idleNanos) {
        this.name = name;
        this.nanosToNext = nanosToNext;
        this.frame = frame;
        this.idleNanos = idleNanos;
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        signal();
        if (ended) {
            // Nobody will come for it any more.
            runTasks();
        }
    }

    @Override
    public void signal() {
        var running = thread;
        if (running == null && needed()) {
            running = start();
        }
        LockSupport.unpark(running);
    }

    @Override
    public void change(Runnable change, long nanos) {
        var done = new CountDownLatch(1);
        execute(
                () -> {
                    try {
                        change.run();
                    } finally {
                        done.countDown();
                    }
                });
        if (nanos <= 0 || Thread.currentThread().equals(thread)) {
            return;
        }
        try {
            if (!done.await(nanos, TimeUnit.NANOSECONDS)) {
                LOGGER.log(Level.DEBUG, "{0} is still drawing", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public @Nullable Thread thread() {
        return thread;
    }

    @Override
    public void finish(Runnable newEnd) {
        end = newEnd;
        signal();
    }

    private boolean needed() {
        return !ended
                && (end != null || !tasks.isEmpty() || nanosToNext.getAsLong() != Schedule.NEVER);
    }

    private synchronized @Nullable Thread start() {
        if (thread == null && !ended) {
            var newThread =
                    Thread.ofPlatform()
                            .daemon()
                            .name(name)
                            .inheritInheritableThreadLocals(false)
                            .unstarted(this::run);
            thread = newThread;
            newThread.start();
        }
        return thread;
    }

    private void run() {
        boolean running = true;
        while (running) {
            runTasks();
            if (end != null) {
                running = !stop(end);
            } else {
                running = step(nanosToNext.getAsLong());
            }
        }
    }

    private boolean step(long nanos) {
        if (nanos <= 0) {
            run(frame);
        } else if (nanos != Schedule.NEVER) {
            LockSupport.parkNanos(this, nanos);
        } else {
            long before = System.nanoTime();
            LockSupport.parkNanos(this, idleNanos);
            if (System.nanoTime() - before >= idleNanos) {
                return !rest();
            }
        }
        if (Thread.interrupted()) {
            LOGGER.log(Level.DEBUG, "{0} ignores an interrupt", name);
        }
        return true;
    }

    private synchronized boolean rest() {
        if (needed()) {
            return false;
        }
        thread = null;
        return true;
    }

    private boolean stop(Runnable last) {
        run(last);
        synchronized (this) {
            ended = true;
            thread = null;
        }
        runTasks();
        return true;
    }

    private void runTasks() {
        for (var task = tasks.poll(); task != null; task = tasks.poll()) {
            run(task);
        }
    }

    private void run(Runnable task) {
        try {
            task.run();
        } catch (Throwable error) {
            LOGGER.log(Level.ERROR, name + " goes on after a failure", error);
        }
    }
}
