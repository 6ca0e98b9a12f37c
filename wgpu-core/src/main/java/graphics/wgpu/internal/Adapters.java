package graphics.wgpu.internal;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Lets one thread at a time find adapters, make devices of them, or free them.
///
/// Those of OpenGL share a context natively, which one thread can have: the native library ends the
/// process when a second one, as that of the collector, frees an adapter meanwhile.
final class Adapters {
    private static final ReentrantLock LOCK = new ReentrantLock();

    private Adapters() {}

    static <T> T exclusively(Supplier<T> action) {
        LOCK.lock();
        try {
            return action.get();
        } finally {
            LOCK.unlock();
        }
    }

    static void free(long adapter) {
        LOCK.lock();
        try {
            Native.adapterRelease(adapter);
        } finally {
            LOCK.unlock();
        }
    }
}
