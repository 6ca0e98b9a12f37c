package graphics.wgpu.canvas.backend;

import java.lang.System.Logger.Level;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Draws on the thread that asks for it: for toolkits whose loop the program runs.
final class CallerLoop implements FrameLoop {
    private static final System.Logger LOGGER = System.getLogger("wgpu");

    private final Runnable wake;
    private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Runnable end;

    /// @param wake tells the program's loop to look again
    CallerLoop(Runnable wake) {
        this.wake = wake;
    }

    /// Runs something that no other thread does at the same time, and the tasks before and after.
    ///
    /// @return whether it was run; not inside of itself
    boolean exclusively(Runnable action) {
        if (lock.isHeldByCurrentThread()) {
            return false;
        }
        lock.lock();
        try {
            runTasks();
            action.run();
            runTasks();
            var last = end;
            if (last != null) {
                end = null;
                last.run();
            }
        } finally {
            lock.unlock();
        }
        return true;
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        wake.run();
    }

    @Override
    public void signal() {
        wake.run();
    }

    @Override
    public void change(Runnable change, long nanos) {
        if (!exclusively(change)) {
            tasks.add(change);
        }
    }

    @Override
    public @Nullable Thread thread() {
        return null;
    }

    @Override
    public void finish(Runnable newEnd) {
        if (lock.isHeldByCurrentThread()) {
            end = newEnd;
        } else {
            exclusively(newEnd);
        }
    }

    private void runTasks() {
        for (var task = tasks.poll(); task != null; task = tasks.poll()) {
            try {
                task.run();
            } catch (Throwable error) {
                LOGGER.log(Level.ERROR, "A canvas goes on after a failure", error);
            }
        }
    }
}
