package graphics.wgpu.internal;

import org.jspecify.annotations.Nullable;

/// Brings an error from the callback, which runs inside the failing call, to the Java method that
/// made the call: both are in the same thread, so a thread-local takes it over.
public final class Errors {
    private static final ThreadLocal<Slot> SLOT = ThreadLocal.withInitial(Slot::new);

    private Errors() {}

    private static final class Slot {
        int depth;
        @Nullable NativeError error;
        @Nullable DeviceListener listener;
    }

    static void enter() {
        SLOT.get().depth++;
    }

    /// Ends a call. An error that nobody has fetched is told to the device's listener, as it must
    /// not be taken for one of the next call.
    static void leave() {
        var slot = SLOT.get();
        if (--slot.depth == 0 && slot.error != null) {
            var listener = slot.listener;
            if (listener != null) {
                listener.uncaptured(slot.error);
            }
            slot.error = null;
            slot.listener = null;
        }
    }

    /// Keeps an error for the call that this thread is in. The first one of a call wins, what
    /// follows comes from it.
    ///
    /// @param listener hears of it if the call doesn't fetch it, or if this thread is in none
    static void put(NativeError error, @Nullable DeviceListener listener) {
        var slot = SLOT.get();
        if (slot.depth == 0) {
            if (listener != null) {
                listener.uncaptured(error);
            }
        } else if (slot.error == null) {
            slot.error = error;
            slot.listener = listener;
        }
    }

    static @Nullable NativeError take() {
        var slot = SLOT.get();
        var error = slot.error;
        slot.error = null;
        slot.listener = null;
        return error;
    }
}
