package graphics.wgpu;

import java.util.concurrent.atomic.AtomicLong;

/// Knows whether a write of the queue has reached the GPU's order of work.
///
/// The native library keeps such writes for the next submit, and a mapping does not bring them
/// there: the memory would be seen as it was before, or as another buffer has left it.
final class PendingWrites {
    /// When a buffer was written that never was.
    static final long NEVER = -1;

    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();

    /// Notes that something was written just now.
    void note(AtomicLong written) {
        written.accumulateAndGet(begun.get(), Math::max);
    }

    /// {@return the number of a submit that begins}
    long begin() {
        return begun.incrementAndGet();
    }

    /// Ends a submit, which has taken all writes with it that were before its beginning.
    void end(long submit) {
        ended.accumulateAndGet(submit, Math::max);
    }

    /// {@return whether something that was written then is still to be submitted}
    boolean pending(long written) {
        return written >= ended.get();
    }
}
