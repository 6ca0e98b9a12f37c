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
    }

    static void enter() {
        SLOT.get().depth++;
    }

    static void leave() {
        SLOT.get().depth--;
    }

    /// Keeps an error for the call that this thread is in. The first one of a call wins, what follows
    /// comes from it.
    ///
    /// @return false if this thread is in no call of ours, so that nobody would fetch it
    static boolean put(NativeError error) {
        var slot = SLOT.get();
        if (slot.depth == 0) {
            return false;
        }
        if (slot.error == null) {
            slot.error = error;
        }
        return true;
    }

    static @Nullable NativeError take() {
        var slot = SLOT.get();
        var error = slot.error;
        slot.error = null;
        return error;
    }
}
