package graphics.wgpu.internal;

import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one thread at a time make native calls that may last for a whole frame.
///
/// Only threads that make such calls wait for their turn. What others wish is done in between, and
/// they don't wait for that.
public final class Turn {
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Runnable> wishes = new ConcurrentLinkedQueue<>();

    /// Begins a turn, after all that was wished before is done.
    public void begin() {
        lock.lock();
        fulfil();
    }

    /// Ends a turn, and does what was wished meanwhile.
    public void end() {
        lock.unlock();
        settle();
    }

    /// Does something while no turn is going on.
    ///
    /// @param wish what to do
    /// @param idle runs it if there is no turn just now; else the thread does whose turn it is
    public void between(Runnable wish, Executor idle) {
        wishes.add(wish);
        idle.execute(this::settle);
    }

    private void settle() {
        while (!wishes.isEmpty() && !lock.isHeldByCurrentThread() && lock.tryLock()) {
            fulfil();
            lock.unlock();
        }
    }

    private void fulfil() {
        for (var wish = wishes.poll(); wish != null; wish = wishes.poll()) {
            try {
                wish.run();
            } catch (RuntimeException | Error e) {
                // the thread whose turn it is has not asked for it
                Log.LOGGER.log(Level.ERROR, "What was to be done between two submits failed", e);
            }
        }
    }
}
