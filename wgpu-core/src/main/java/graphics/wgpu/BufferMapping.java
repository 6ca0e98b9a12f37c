package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.BufferStructs;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Closed;
import graphics.wgpu.internal.Completion;
import graphics.wgpu.internal.Futures;
import graphics.wgpu.internal.Native;
import java.lang.foreign.MemorySegment;
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
    private final MappedMemory memory;
    private BufferMapState state = BufferMapState.UNMAPPED;
    private boolean destroyed;
    private MappedPart part = MappedPart.NONE;
    private @Nullable Completion pending;
    private boolean asked;

    BufferMapping(GPUBuffer buffer, boolean mapped, boolean invalid) {
        this.buffer = buffer;
        this.invalid = invalid;
        memory = new MappedMemory(buffer);
        if (mapped && !invalid) {
            state = BufferMapState.MAPPED;
            part = new MappedPart(MapMode.WRITE, 0, buffer.size());
            buffer.gate.shut("mapped", () -> {});
        }
    }

    synchronized BufferMapState state() {
        return state;
    }

    synchronized long offset() {
        return part.offset();
    }

    synchronized long size() {
        return part.size();
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
        var next = new MappedPart(Arguments.notNull(wanted, "mode"), from, bytes);
        next.check(buffer);
        checkMappable(next);
        buffer.device.checkOpen();
        var handle = buffer.handle;
        if (!handle.retainOpen()) {
            throw Closed.error(buffer);
        }
        var completion = new Completion(then);
        state = BufferMapState.PENDING;
        part = next;
        pending = completion;
        asked = false;
        buffer.gate.shut("being mapped", () -> askWritten(completion));
        return completion;
    }

    /// Asks for a mapping when no submit uses the buffer any more; what was written to it is
    /// submitted first.
    private void askWritten(Completion completion) {
        if (!Submit.mustFlush(buffer)) {
            ask(completion);
            return;
        }
        // elsewhere, as this may last as long as the frame before
        Futures.executor()
                .execute(
                        () -> {
                            try {
                                Submit.flush(buffer);
                            } catch (GPUError e) {
                                // the mapping fails for the same reason, and tells it
                            } finally {
                                ask(completion);
                            }
                        });
    }

    private synchronized void ask(Completion completion) {
        try {
            // it may have been cancelled meanwhile, and must not be mapped then
            if (pending == completion) {
                asked = true;
                BufferStructs.map(
                        buffer.handle.address(),
                        part.mode().bits(),
                        part.offset(),
                        part.size(),
                        completion);
            }
        } finally {
            buffer.handle.release();
        }
    }

    /// Refuses a buffer whose creation failed, with the error gone to a scope.
    private void checkValid() {
        if (invalid) {
            throw new GPUValidationError(buffer + " is invalid: its creation failed");
        }
    }

    private void checkMappable(MappedPart wanted) {
        checkValid();
        if (destroyed) {
            throw new GPUValidationError(buffer + " is destroyed: it can't be mapped");
        }
        if (state != BufferMapState.UNMAPPED) {
            throw new GPUValidationError(
                    buffer + " is " + state + ": it must be unmapped before it is mapped again");
        }
        wanted.checkUsage(buffer);
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
        memory.close();
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
        if (!part.mode().equals(wanted)) {
            throw new GPUValidationError(
                    buffer + " is mapped for " + part.mode() + ", this needs " + wanted);
        }
        memory.access(part, from, bytes, action);
    }

    /// {@return a view of the mapped memory, which ends with the mapping}
    synchronized MemorySegment view(long from, long bytes) {
        checkMapped(from, bytes);
        return memory.view(part, from, bytes);
    }

    private void checkMapped(long from, long bytes) {
        buffer.checkOpen();
        checkValid();
        if (state != BufferMapState.MAPPED) {
            throw new GPUValidationError(buffer + " is " + state + ": it must be mapped for this");
        }
        part.checkInside(from, bytes, buffer);
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
            memory.close();
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
            memory.close();
            state = BufferMapState.UNMAPPED;
            cancelled = takePending();
        }
        if (cancelled != null) {
            cancelled.complete(ABORTED, "the buffer was closed");
        }
    }
}
