package graphics.wgpu.junit;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Closes what a test makes, after the test, the last first.
///
/// A parameter of a [GpuTest]; of a class-level method or constructor, it closes after the class.
/// Any thread may use it.
public final class GpuResources {
    private final Deque<AutoCloseable> owned = new ArrayDeque<>();

    GpuResources() {}

    /// Takes an object over.
    ///
    /// @param <T> its class
    /// @param resource what is to be closed
    /// @return the same object
    public <T extends AutoCloseable> T own(T resource) {
        synchronized (owned) {
            owned.push(resource);
        }
        return resource;
    }

    /// Closes all of them, also when some throw.
    void close(Problems problems) {
        for (var next = poll(); next != null; next = poll()) {
            try {
                next.close();
            } catch (Exception e) {
                problems.add(next + " could not be closed: " + e, e);
            }
        }
    }

    private @Nullable AutoCloseable poll() {
        synchronized (owned) {
            return owned.poll();
        }
    }
}
