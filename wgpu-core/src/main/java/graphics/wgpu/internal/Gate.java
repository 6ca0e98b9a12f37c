package graphics.wgpu.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Stands between a resource and the submits that use it.
///
/// The native library ends the process when it is given work on a resource that is destroyed,
/// mapped or stale, and a submit may last for a whole frame. So a submit enters the gate of each
/// resource and leaves it after; what would make the resource unusable shuts the gate at once, for
/// all later submits, and its native part runs when the submits inside have left. Nobody waits.
public final class Gate {
    private final Object resource;
    private int inside;
    private @Nullable String shut;
    private boolean gone;
    private @Nullable List<Runnable> later;

    /// Makes an open gate.
    ///
    /// @param resource what it stands before, for messages: a name, as the gate outlives the
    ///     resource
    public Gate(Object resource) {
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

    /// {@return null, or why the resource is gone for good, as "GPUBuffer #7 is destroyed"}
    public synchronized @Nullable String whyGone() {
        return gone ? resource + " is " + shut : null;
    }

    /// {@return null, or why the first resource that is gone is so}
    public static @Nullable String firstGone(List<Gate> gates) {
        for (int i = 0; i < gates.size(); i++) {
            var why = gates.get(i).whyGone();
            if (why != null) {
                return why;
            }
        }
        return null;
    }

    /// Keeps the resource alive for a while, mapped or not.
    ///
    /// @return null, or why that is too late, as "GPUBuffer #7 is destroyed"
    private synchronized @Nullable String hold() {
        if (gone) {
            return resource + " is " + shut;
        }
        inside++;
        return null;
    }

    /// Lets a submit in at each gate, or at none.
    ///
    /// @return null, or why a gate is shut
    public static @Nullable String enterAll(List<Gate> gates) {
        return all(gates, Gate::enter);
    }

    /// Keeps each resource alive for a while, mapped or not, or none.
    ///
    /// @return null, or why that is too late for one
    public static @Nullable String holdAll(List<Gate> gates) {
        return all(gates, Gate::hold);
    }

    private static @Nullable String all(List<Gate> gates, Function<Gate, @Nullable String> way) {
        for (int i = 0; i < gates.size(); i++) {
            var mistake = way.apply(gates.get(i));
            if (mistake != null) {
                leaveAll(gates.subList(0, i));
                return mistake;
            }
        }
        return null;
    }

    /// Lets a submit out at each gate.
    public static void leaveAll(List<Gate> gates) {
        for (int i = 0; i < gates.size(); i++) {
            gates.get(i).leave();
        }
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

    /// Shuts the gate for good.
    ///
    /// @param reason what the resource is from now on, as "destroyed"
    /// @param action the native part; runs now, or in the thread of the last submit inside
    public void shutForGood(String reason, Runnable action) {
        shut(reason, true, action);
    }

    /// Shuts the gate.
    ///
    /// @param reason what the resource is from now on, as "mapped"
    /// @param action the native part; runs now, or in the thread of the last submit inside
    public void shut(String reason, Runnable action) {
        shut(reason, false, action);
    }

    private void shut(String reason, boolean forGood, Runnable action) {
        synchronized (this) {
            if (!gone) {
                shut = reason;
                gone = forGood;
            }
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

    /// {@return whether the gate will never open again}
    public synchronized boolean isShutForGood() {
        return gone;
    }

    /// Opens the gate again, unless it was shut for good.
    public synchronized void open() {
        if (!gone) {
            shut = null;
        }
    }
}
