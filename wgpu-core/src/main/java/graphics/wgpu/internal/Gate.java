package graphics.wgpu.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stands between a resource and the submits that use it.
///
/// The native library ends the process when it is given work on a resource that is destroyed, mapped
/// or stale, and a submit may last for a whole frame. So a submit enters the gate of each resource
/// and leaves it after; what would make the resource unusable shuts the gate at once, for all later
/// submits, and its native part runs when the submits inside have left. Nobody waits.
public final class Gate {
    private final String resource;
    private int inside;
    private @Nullable String shut;
    private @Nullable List<Runnable> later;

    /// Makes an open gate.
    ///
    /// @param resource what it stands before, for messages
    public Gate(String resource) {
        this.resource = resource;
    }

    /// Lets a submit in.
    ///
    /// @return null, or why the gate is shut, as "GPUBuffer #7 is destroyed"
    public synchronized @Nullable String enter() {
        if (shut != null) {
            return resource + " is " + shut;
        }
        inside++;
        return null;
    }

    /// Lets a submit out; the last one runs what has waited for that.
    public void leave() {
        List<Runnable> ready;
        synchronized (this) {
            if (--inside > 0 || later == null) {
                return;
            }
            ready = later;
            later = null;
        }
        ready.forEach(Runnable::run);
    }

    /// Shuts the gate.
    ///
    /// @param reason what the resource is from now on, as "destroyed" or "mapped"
    /// @param action the native part; runs now, or in the thread of the last submit inside
    public void shut(String reason, Runnable action) {
        synchronized (this) {
            shut = reason;
            if (inside > 0) {
                if (later == null) {
                    later = new ArrayList<>(2);
                }
                later.add(action);
                return;
            }
        }
        action.run();
    }

    /// Opens the gate again.
    public synchronized void open() {
        shut = null;
    }
}
