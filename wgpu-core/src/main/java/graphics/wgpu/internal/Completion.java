package graphics.wgpu.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Something that the GPU will finish: a mapping, or the work that was submitted so far.
///
/// The native library tells it inside a poll, on whatever thread that is, so completing only marks
/// it, wakes who waits and hands the rest to an executor of the action's choice.
public final class Completion {
    private final Consumer<Completion> then;
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile boolean done;
    private int status;
    private String message = "";
    private volatile @Nullable Thread waiter;

    /// Makes one.
    ///
    /// @param then hears when it is done, on the polling thread: must be quick and never throw
    public Completion(Consumer<Completion> then) {
        this.then = then;
    }

    /// {@return whether it is done}
    public boolean done() {
        return done;
    }

    /// {@return the native status; of meaning when it is done}
    public int status() {
        return status;
    }

    /// {@return the native message; of meaning when it is done}
    public String message() {
        return message;
    }

    /// Ends it. Only the first end counts: one that is cancelled in Java may be ended natively
    /// later.
    public void complete(int endStatus, String endMessage) {
        if (!told.compareAndSet(false, true)) {
            return;
        }
        status = endStatus;
        message = endMessage;
        // first, so that who waits finds all that it changes
        try {
            then.accept(this);
        } finally {
            done = true;
            LockSupport.unpark(waiter);
        }
    }

    void waiter(@Nullable Thread thread) {
        waiter = thread;
    }
}
