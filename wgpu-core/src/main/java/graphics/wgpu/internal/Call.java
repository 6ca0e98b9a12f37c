package graphics.wgpu.internal;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUObjectBase;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// What one native call needs while it lasts: zeroed memory for its descriptors, and a hold on each
/// object whose handle it passes, so that nobody else's `close` frees it meanwhile.
///
/// Frames are pooled: a call in steady state allocates nothing. One belongs to the thread that
/// began it; calls may nest.
public final class Call implements SegmentAllocator, AutoCloseable {
    private static final int BLOCK = 16 * 1024;

    /// Two places for each of 16 groups of threads: one for a call, one for a call inside it.
    private static final AtomicReferenceArray<@Nullable Call> POOL = new AtomicReferenceArray<>(32);

    private final MemorySegment block = Arena.ofAuto().allocate(BLOCK, 16);
    private long used;
    private @Nullable Arena overflow;
    private @Nullable GPUDevice device;
    private @Nullable Handle[] held = new Handle[16];
    private int heldCount;

    private Call() {}

    /// {@return a frame for one call, to be closed in the same thread}
    public static Call begin() {
        Errors.enter();
        var slot = slot();
        var call = POOL.getAndSet(slot, null);
        if (call == null) {
            call = POOL.getAndSet(slot + 1, null);
        }
        return call != null ? call : new Call();
    }

    /// {@return a frame for one call to a device, to be closed in the same thread}
    ///
    /// @param device the device; what is pinned must be its own
    /// @throws graphics.wgpu.GPUValidationError if the device is closed
    public static Call begin(GPUDevice device) {
        if (device.closed()) {
            throw Closed.error(device);
        }
        var call = begin();
        call.device = device;
        return call;
    }

    /// Holds an object for the time of the call.
    ///
    /// @return its native handle
    /// @throws graphics.wgpu.GPUValidationError if it is closed, or of another device than the call
    public long pin(GPUObjectBase object) {
        if (device != null) {
            Handles.checkOwner(device, object);
        }
        var handle = Handles.of(object);
        if (!handle.retainOpen()) {
            throw Closed.error(object);
        }
        keep(handle);
        return handle.address();
    }

    /// {@return the native handle of an object that may be missing, 0 if it is}
    public long pinNullable(@Nullable GPUObjectBase object) {
        return object == null ? 0 : pin(object);
    }

    private void keep(Handle handle) {
        if (heldCount == held.length) {
            held = Arrays.copyOf(held, 2 * heldCount);
        }
        held[heldCount++] = handle;
    }

    @Override
    public MemorySegment allocate(long bytes, long alignment) {
        return allocateRaw(bytes, alignment).fill((byte) 0);
    }

    private MemorySegment allocateRaw(long bytes, long alignment) {
        var start = (used + alignment - 1) & -alignment;
        if (start + bytes > BLOCK) {
            if (overflow == null) {
                overflow = Arena.ofConfined();
            }
            return overflow.allocate(bytes, alignment);
        }
        used = start + bytes;
        return block.asSlice(start, bytes);
    }

    /// {@return native memory that holds a copy of data}
    ///
    /// @throws IllegalArgumentException if the data's arena was closed
    public MemorySegment copyOf(MemorySegment data) {
        try {
            return allocateRaw(data.byteSize(), 8).copyFrom(data);
        } catch (IllegalStateException e) {
            throw Arguments.notAlive("data");
        }
    }

    /// {@return data, or a copy of it in native memory if it is of the heap and larger than `most`}
    public MemorySegment reachable(MemorySegment data, long most) {
        return data.isNative() || data.byteSize() <= most ? data : copyOf(data);
    }

    /// {@return an array of native handles, in order, 0 where there is a hole; `NULL` for none}
    public MemorySegment handles(List<? extends @Nullable GPUObjectBase> objects) {
        if (objects.isEmpty()) {
            return MemorySegment.NULL;
        }
        var array = allocate(8L * objects.size(), 8);
        for (int i = 0; i < objects.size(); i++) {
            array.setAtIndex(ValueLayout.JAVA_LONG, i, pinNullable(objects.get(i)));
        }
        return array;
    }

    /// {@return the error that the native library raised in this thread since the last look, if
    /// any}
    public @Nullable NativeError error() {
        return Errors.take();
    }

    @Override
    public void close() {
        for (int i = 0; i < heldCount; i++) {
            var handle = held[i];
            held[i] = null;
            if (handle != null) {
                handle.release();
            }
        }
        heldCount = 0;
        used = 0;
        device = null;
        if (overflow != null) {
            overflow.close();
            overflow = null;
        }
        var slot = slot();
        if (!POOL.compareAndSet(slot, null, this)) {
            POOL.set(slot + 1, this);
        }
        Errors.leave();
    }

    private static int slot() {
        return 2 * (int) (Thread.currentThread().threadId() & 15);
    }
}
