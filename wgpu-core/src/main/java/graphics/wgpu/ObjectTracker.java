package graphics.wgpu;

import graphics.wgpu.internal.Leaks;
import java.util.List;

/// Knows the objects that were made and not closed, and the place that made each.
///
/// For tests and for the search of leaks; an addition to WebGPU. While at least one tracker is
/// open, each object that is made costs the walk of a stack. [Diagnostics#unreleased()] tells of
/// the whole program.
///
/// {@snippet file="leaks/ObjectTrackerTests.java" region="unreleased"}
///
/// What was closed, consumed (an encoder by `finish`, a command buffer by `submit`) or is kept by
/// the library for itself doesn't count. What was forgotten and then collected does: it was freed,
/// but late. Any thread may use a tracker.
public final class ObjectTracker implements AutoCloseable {
    private final long first;
    private boolean closed;

    private ObjectTracker(long first) {
        this.first = first;
    }

    /// Begins to track.
    ///
    /// @return a tracker of the objects that are made from now on
    public static ObjectTracker start() {
        Leaks.watch();
        return new ObjectTracker(GPUObjectBase.nextUid());
    }

    /// {@return the objects that were made since this tracker was started, and not closed; in the
    /// order in which they were made}
    public synchronized List<UnreleasedObject> unreleased() {
        if (closed) {
            return List.of();
        }
        return Leaks.unclosed().stream()
                .filter(origin -> origin.number() >= first)
                .map(UnreleasedObject::of)
                .toList();
    }

    /// Ends the tracking. Calling it again does nothing.
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            Leaks.unwatch();
        }
    }
}
