package graphics.wgpu.canvas.backend;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Lets the render thread run something on the toolkit's thread and wait for it.
///
/// The toolkit's thread may itself be waiting for the render thread, in [#runWhile]; it then runs
/// what it is given right there.
final class Handoff {
    private enum State {
        IDLE,
        GIVEN,
        RUNNING,
        WITHDRAWN
    }

    private final CanvasBackend backend;
    private final Runnable job = this::runGiven;
    private volatile State state = State.IDLE;
    private volatile @Nullable Thread giver;
    private volatile @Nullable Thread taker;
    private volatile boolean closed;
    private @Nullable Runnable task;

    Handoff(CanvasBackend backend) {
        this.backend = backend;
    }

    /// Runs a task on the toolkit's thread. One thread at a time.
    ///
    /// @return whether it was run; not if the canvas was closed first
    boolean run(Runnable newTask) {
        if (backend.onToolkitThread()) {
            newTask.run();
            return true;
        }
        if (closed) {
            return false;
        }
        synchronized (this) {
            task = newTask;
            giver = Thread.currentThread();
            state = State.GIVEN;
        }
        LockSupport.unpark(taker);
        backend.runOnToolkit(job);
        return awaitRun();
    }

    private boolean awaitRun() {
        boolean interrupted = false;
        while (state != State.IDLE && !withdraw()) {
            LockSupport.park(this);
            // An interrupted thread doesn't park, so the interrupt waits until this is done.
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            boolean withdrawn = state == State.WITHDRAWN;
            state = State.IDLE;
            return !withdrawn;
        }
    }

    /// {@return whether the task was taken back, because the canvas is closed}
    private synchronized boolean withdraw() {
        if (!closed || state != State.GIVEN) {
            return false;
        }
        state = State.WITHDRAWN;
        task = null;
        return true;
    }

    /// On the toolkit's thread. A job that comes too late finds nothing, or the next task.
    private void runGiven() {
        Runnable given;
        synchronized (this) {
            if (state != State.GIVEN || task == null) {
                return;
            }
            given = task;
            task = null;
            state = State.RUNNING;
        }
        try {
            given.run();
        } finally {
            state = State.IDLE;
            LockSupport.unpark(giver);
        }
    }

    /// Waits on the toolkit's thread for as long as the condition says, and runs what the render
    /// thread hands over meanwhile. Whoever changes the condition calls [#wakeTaker].
    void runWhile(BooleanSupplier waiting) {
        boolean interrupted = false;
        taker = Thread.currentThread();
        try {
            while (waiting.getAsBoolean()) {
                runGiven();
                if (waiting.getAsBoolean() && state != State.GIVEN) {
                    LockSupport.park(this);
                    interrupted |= Thread.interrupted();
                }
            }
        } finally {
            taker = null;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// {@return whether a task that was handed over is running now}
    boolean running() {
        return state == State.RUNNING;
    }

    void wakeTaker() {
        LockSupport.unpark(taker);
    }

    /// Lets a waiting render thread go, unless its task is running.
    void close() {
        closed = true;
        LockSupport.unpark(giver);
    }
}
