package graphics.wgpu.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Lets one thread at a time find adapters, make devices of them, or free either.
///
/// Those of OpenGL share a context natively, which one thread can have: the native library ends the
/// process when a second one, as that of the collector, frees one meanwhile. Who frees one does not
/// wait for that: the thread that is busy with adapters frees it then.
final class Adapters {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static final Queue<Runnable> UNUSED = new ConcurrentLinkedQueue<>();

    private Adapters() {}

    static <T> T exclusively(Supplier<T> action) {
        LOCK.lock();
        try {
            return action.get();
        } finally {
            LOCK.unlock();
            freeUnused();
        }
    }

    static void free(Runnable release) {
        UNUSED.add(release);
        freeUnused();
    }

    private static void freeUnused() {
        while (!UNUSED.isEmpty() && LOCK.tryLock()) {
            try {
                for (var release = UNUSED.poll(); release != null; release = UNUSED.poll()) {
                    release.run();
                }
            } finally {
                LOCK.unlock();
            }
        }
    }
}
