package graphics.wgpu.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/// One native object and the count of those who need it.
///
/// The Java object is the first owner; calls in progress and recorded commands are others. `close`
/// takes effect for the owner at once, and natively when the last of the others is done, so that a
/// close in one thread never frees what another is passing to the native library.
///
/// It is its own Cleaner action, and so must never refer to the object that it belongs to.
public final class Handle implements Runnable {
    private static final VarHandle COUNT;
    private static final VarHandle CLOSED;
    private static final VarHandle MEMORY;

    static {
        try {
            var lookup = MethodHandles.lookup();
            COUNT = lookup.findVarHandle(Handle.class, "count", int.class);
            CLOSED = lookup.findVarHandle(Handle.class, "closed", boolean.class);
            MEMORY = lookup.findVarHandle(Handle.class, "memory", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Kind kind;
    private final long address;

    private volatile @Nullable Runnable freed;
    private Leaks.@Nullable Origin origin;

    @SuppressWarnings("unused") // through MEMORY
    private volatile long memory;

    @SuppressWarnings("unused") // through COUNT
    private volatile int count = 1;

    @SuppressWarnings("unused") // through CLOSED
    private volatile boolean closed;

    /// Takes over a native object.
    ///
    /// @param kind what it is
    /// @param address its handle; 0 for an object that has none, as an invalid one
    public Handle(Kind kind, long address) {
        this.kind = kind;
        this.address = address;
        kind.created();
    }

    /// Sets what is done after the native object was freed; it must not refer to the Java object.
    public void onFree(Runnable action) {
        freed = action;
    }

    /// Sets where the Java object was made.
    public void madeAt(Leaks.@Nullable Origin place) {
        origin = place;
    }

    /// Sets how many bytes of GPU memory the object holds; 0 when it was destroyed.
    public void holds(long bytes) {
        kind.addMemory(bytes - (long) MEMORY.getAndSet(this, bytes));
    }

    /// {@return the native handle}
    public long address() {
        return address;
    }

    /// {@return what it is}
    public Kind kind() {
        return kind;
    }

    /// {@return whether the owner has closed it}
    public boolean closed() {
        return closed;
    }

    /// Adds one who needs it.
    ///
    /// @return false if it is gone already
    public boolean retain() {
        for (; ; ) {
            int now = count;
            if (now == 0) {
                return false;
            }
            if (COUNT.compareAndSet(this, now, now + 1)) {
                return true;
            }
        }
    }

    /// Adds one who needs it, unless its owner has closed it.
    ///
    /// @return false if it is closed
    public boolean retainOpen() {
        return !closed && retain();
    }

    /// Takes one away; the last frees the native object.
    public void release() {
        if ((int) COUNT.getAndAdd(this, -1) == 1) {
            kind.released();
            holds(0);
            if (address != 0) {
                kind.free(address);
            }
            var action = freed;
            if (action != null) {
                action.run();
            }
        }
    }

    /// Ends the ownership of the Java object. Calling it again does nothing.
    public void close() {
        if (CLOSED.compareAndSet(this, false, true)) {
            if (origin != null) {
                Leaks.closed(origin);
            }
            release();
        }
    }

    /// Ends the ownership for a Java object that is gone, unless it has done that itself.
    @Override
    public void run() {
        if (!closed && origin != null) {
            Leaks.collected(origin);
        }
        close();
    }
}
