package graphics.wgpu.canvas.backend;

import java.lang.System.Logger.Level;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Draws on the thread that asks for it: for toolkits whose loop the program runs.
final class CallerLoop implements FrameLoop {
    private static final System.Logger LOGGER = System.getLogger("wgpu");

    private final Runnable wake;
    private final BooleanSupplier drawing;
    private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Runnable end;

    /// @param wake tells the program's loop to look again
    /// @param drawing whether the calling thread is drawing a frame
    CallerLoop(Runnable wake, BooleanSupplier drawing) {
        this.wake = wake;
        this.drawing = drawing;
    }

    /// Runs something that no other thread does at the same time, and the tasks before and after.
    ///
    /// @param action what to run, which says how it went
    /// @return what it says; false if a frame is being drawn by this thread, and it was not run
    boolean exclusively(BooleanSupplier action) {
        if (drawing.getAsBoolean()) {
            return false;
        }
        lock.lock();
        try {
            runTasks();
            boolean result = action.getAsBoolean();
            runTasks();
            var last = end;
            if (last != null) {
                end = null;
                last.run();
            }
            return result;
        } finally {
            lock.unlock();
        }
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
        if (drawing.getAsBoolean()) {
            tasks.add(change);
        } else {
            run(change);
        }
    }

    @Override
    public @Nullable Thread thread() {
        return null;
    }

    @Override
    public void finish(Runnable newEnd) {
        if (drawing.getAsBoolean()) {
            end = newEnd;
        } else {
            run(newEnd);
        }
    }

    private void run(Runnable action) {
        boolean _ =
                exclusively(
                        () -> {
                            action.run();
                            return true;
                        });
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
