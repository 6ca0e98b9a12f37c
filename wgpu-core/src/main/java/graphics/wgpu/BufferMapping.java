package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.BufferStructs;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Closed;
import graphics.wgpu.internal.Completion;
import graphics.wgpu.internal.Futures;
import graphics.wgpu.internal.Gate;
import graphics.wgpu.internal.Native;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The mapping of a buffer: its state, which the native library doesn't tell, and the memory.
///
/// A lock is held while memory is copied, so that nobody unmaps under a copy; never while the
/// native library may wait for the GPU.
final class BufferMapping {
    /// `WGPUMapAsyncStatus_Success`.
    private static final int SUCCESS = 1;

    /// `WGPUMapAsyncStatus_Aborted`.
    private static final int ABORTED = 4;

    private final GPUBuffer buffer;
    private final boolean invalid;
    private BufferMapState state = BufferMapState.UNMAPPED;
    private boolean destroyed;
    private MapMode mode = MapMode.NONE;
    private long offset;
    private long size;
    private @Nullable Completion pending;
    private boolean asked;
    private @Nullable Arena views;

    /// The gate of the device, which is held while there are views.
    private @Nullable Gate viewed;

    BufferMapping(GPUBuffer buffer, boolean mapped, boolean invalid) {
        this.buffer = buffer;
        this.invalid = invalid;
        if (mapped && !invalid) {
            state = BufferMapState.MAPPED;
            mode = MapMode.WRITE;
            size = buffer.size();
            buffer.gate.shut("mapped", () -> {});
        }
    }

    synchronized BufferMapState state() {
        return state;
    }

    synchronized long offset() {
        return offset;
    }

    synchronized long size() {
        return size;
    }

    /// Asks for a mapping, for somebody who will wait for it and poll meanwhile.
    Completion begin(MapMode wanted, long from, long bytes) {
        return begin(wanted, from, bytes, this::mapped);
    }

    /// Asks for a mapping; `then` hears of it after the state has changed.
    Completion beginThen(MapMode wanted, long from, long bytes, Consumer<Completion> then) {
        return begin(
                wanted,
                from,
                bytes,
                done -> {
                    mapped(done);
                    then.accept(done);
                });
    }

    CompletableFuture<Void> beginAsync(MapMode wanted, long from, long bytes) {
        var future = new CompletableFuture<Void>();
        var poller = buffer.device.poller;
        buffer.device.checkOpen();
        poller.expect();
        try {
            begin(
                    wanted,
                    from,
                    bytes,
                    done -> {
                        mapped(done);
                        poller.received();
                        Futures.executor().execute(() -> finish(future, done));
                    });
        } catch (RuntimeException e) {
            poller.received();
            throw e;
        }
        return future;
    }

    private void finish(CompletableFuture<Void> future, Completion done) {
        try {
            check(done);
            future.complete(null);
        } catch (RuntimeException e) {
            future.completeExceptionally(e);
        }
    }

    private synchronized Completion begin(
            MapMode wanted, long from, long bytes, Consumer<Completion> then) {
        checkRange(wanted, from, bytes);
        checkMappable(wanted);
        buffer.device.checkOpen();
        var handle = buffer.handle;
        if (!handle.retainOpen()) {
            throw Closed.error(buffer);
        }
        var completion = new Completion(then);
        state = BufferMapState.PENDING;
        mode = wanted;
        offset = from;
        size = bytes;
        pending = completion;
        asked = false;
        Runnable asking =
                () -> {
                    try {
                        Submit.flush(buffer);
                    } catch (GPUError e) {
                        // the mapping fails for the same reason, and tells it
                    } finally {
                        ask(completion);
                        handle.release();
                    }
                };
        buffer.gate.shut(
                "being mapped",
                () -> {
                    if (Submit.mustFlush(buffer)) {
                        // this may last as long as the frame before
                        Futures.executor().execute(asking);
                    } else {
                        asking.run();
                    }
                });
        return completion;
    }

    /// Asks the native library for a mapping, when no submit uses the buffer any more.
    private synchronized void ask(Completion completion) {
        // it may have been cancelled meanwhile, and must not be mapped then
        if (pending == completion) {
            asked = true;
            BufferStructs.map(buffer.handle.address(), mode.bits(), offset, size, completion);
        }
    }

    /// Refuses a buffer whose creation failed, with the error gone to a scope.
    private void checkValid() {
        if (invalid) {
            throw new GPUValidationError(buffer + " is invalid: its creation failed");
        }
    }

    private void checkMappable(MapMode wanted) {
        checkValid();
        if (destroyed) {
            throw new GPUValidationError(buffer + " is destroyed: it can't be mapped");
        }
        if (state != BufferMapState.UNMAPPED) {
            throw new GPUValidationError(
                    buffer + " is " + state + ": it must be unmapped before it is mapped again");
        }
        var needed = wanted.equals(MapMode.READ) ? BufferUsage.MAP_READ : BufferUsage.MAP_WRITE;
        if (!buffer.usage().has(needed)) {
            throw new GPUValidationError(
                    buffer
                            + " was made for "
                            + buffer.usage()
                            + ": to map it for "
                            + wanted
                            + " it needs "
                            + needed);
        }
    }

    private void checkRange(MapMode wanted, long from, long bytes) {
        Arguments.notNull(wanted, "mode");
        if (!wanted.equals(MapMode.READ) && !wanted.equals(MapMode.WRITE)) {
            throw new IllegalArgumentException(
                    "mode is " + wanted + "; it must be either READ or WRITE");
        }
        Arguments.multipleOf(from, 8, "offset");
        Arguments.multipleOf(bytes, 4, "size");
        if (bytes == 0) {
            throw new IllegalArgumentException("size is 0; it must be at least 4");
        }
        Arguments.range(from, bytes, buffer.size(), "offset", "size", buffer);
    }

    private synchronized void mapped(Completion completion) {
        if (pending != completion) {
            return;
        }
        pending = null;
        if (completion.status() == SUCCESS) {
            state = BufferMapState.MAPPED;
            buffer.gate.shut("mapped", () -> {});
        } else {
            state = BufferMapState.UNMAPPED;
            if (!destroyed) {
                buffer.gate.open();
            }
        }
    }

    /// Throws if a mapping came to nothing.
    void check(Completion completion) {
        if (completion.status() == SUCCESS) {
            return;
        }
        if (completion.status() == ABORTED) {
            throw new CancellationException(
                    "the mapping of " + buffer + " was cancelled: " + completion.message());
        }
        throw new GPUValidationError(
                "the mapping of " + buffer + " failed: " + completion.message());
    }

    void end() {
        var handle = buffer.handle;
        if (!handle.retainOpen()) {
            throw Closed.error(buffer);
        }
        try {
            var cancelled = unmap();
            if (cancelled != null) {
                cancelled.complete(ABORTED, "it was unmapped before it was mapped");
            }
        } finally {
            handle.release();
        }
    }

    private synchronized @Nullable Completion unmap() {
        checkValid();
        if (destroyed) {
            throw new GPUValidationError(buffer + " is destroyed: it can't be unmapped");
        }
        if (state == BufferMapState.UNMAPPED) {
            throw new GPUValidationError(buffer + " is not mapped: it can't be unmapped");
        }
        closeViews();
        if (pending == null || asked) {
            unmapNatively();
        }
        state = BufferMapState.UNMAPPED;
        buffer.gate.open();
        return takePending();
    }

    private void unmapNatively() {
        var gate = buffer.device.state.submits;
        if (gate.enter() != null) {
            // the mapping has gone with the device
            return;
        }
        try (var call = Call.begin()) {
            Native.bufferUnmap(buffer.handle.address());
            buffer.device.failed(call);
        } finally {
            gate.leave();
        }
    }

    private @Nullable Completion takePending() {
        var taken = pending;
        pending = null;
        return taken;
    }

    /// Reaches the mapped memory for the time of an action.
    synchronized void access(
            MapMode wanted, long from, long bytes, Consumer<MemorySegment> action) {
        checkMapped(from, bytes);
        if (!mode.equals(wanted)) {
            throw new GPUValidationError(
                    buffer + " is mapped for " + mode + ", this needs " + wanted);
        }
        if (bytes > 0) {
            var device = holdDevice();
            try {
                action.accept(memory(from, bytes));
            } finally {
                device.leave();
            }
        }
    }

    /// Keeps the device from being destroyed natively, which takes the mapped memory away, until
    /// the gate is left again.
    private Gate holdDevice() {
        var gate = buffer.device.state.submits;
        var mistake = gate.enter();
        if (mistake != null) {
            throw new GPUValidationError(buffer + " can't be reached: " + mistake);
        }
        return gate;
    }

    synchronized MemorySegment view(long from, long bytes) {
        checkMapped(from, bytes);
        if (views == null) {
            viewed = holdDevice();
            views = Arena.ofShared();
        }
        // as long as somebody has the view, it keeps the buffer from being collected
        var kept = buffer;
        var view =
                memory(from, bytes)
                        .reinterpret(bytes, views, gone -> Reference.reachabilityFence(kept));
        return mode.equals(MapMode.READ) ? view.asReadOnly() : view;
    }

    private MemorySegment memory(long from, long bytes) {
        // the native function wants ranges aligned to 8 and 4, so it is asked for the whole once
        var address = buffer.handle.address();
        var start =
                mode.equals(MapMode.READ)
                        ? Native.bufferGetConstMappedRange(address, offset, size)
                        : Native.bufferGetMappedRange(address, offset, size);
        if (start == 0) {
            throw new GPUValidationError(buffer + " has no mapped memory any more");
        }
        return MemorySegment.ofAddress(start).reinterpret(size).asSlice(from - offset, bytes);
    }

    private void checkMapped(long from, long bytes) {
        buffer.checkOpen();
        checkValid();
        if (state != BufferMapState.MAPPED) {
            throw new GPUValidationError(buffer + " is " + state + ": it must be mapped for this");
        }
        Arguments.notNegative(from, "offset");
        Arguments.notNegative(bytes, "size");
        if (from < offset || bytes > size || from - offset > size - bytes) {
            throw new IllegalArgumentException(
                    "offset "
                            + from
                            + " and size "
                            + bytes
                            + " are not inside the mapped part of "
                            + buffer
                            + ", which begins at "
                            + offset
                            + " and has "
                            + size
                            + " bytes");
        }
    }

    /// Ends it for good.
    ///
    /// @return false if that was done before
    boolean destroy() {
        Completion cancelled;
        synchronized (this) {
            if (destroyed) {
                return false;
            }
            destroyed = true;
            closeViews();
            state = BufferMapState.UNMAPPED;
            cancelled = takePending();
        }
        if (cancelled != null) {
            cancelled.complete(ABORTED, "the buffer was destroyed");
        }
        return true;
    }

    /// Ends the views; the native library ends the mapping with the buffer.
    void close() {
        Completion cancelled;
        synchronized (this) {
            closeViews();
            state = BufferMapState.UNMAPPED;
            cancelled = takePending();
        }
        if (cancelled != null) {
            cancelled.complete(ABORTED, "the buffer was closed");
        }
    }

    private void closeViews() {
        while (views != null) {
            try {
                views.close();
                views = null;
                if (viewed != null) {
                    viewed.leave();
                    viewed = null;
                }
            } catch (IllegalStateException e) {
                // a native call of another thread reads from a view just now
                Thread.onSpinWait();
            }
        }
    }
}
