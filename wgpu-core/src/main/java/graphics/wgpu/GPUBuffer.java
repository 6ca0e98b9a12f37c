package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Completion;
import graphics.wgpu.internal.Gate;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Native;
import graphics.wgpu.internal.RowCopy;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// A block of memory of the GPU.
///
/// To read or write it from Java, use [GPUQueue#writeBuffer] and [GPUQueue#readBuffer], or map it:
/// while it is mapped, its memory is visible here and the GPU can't use it.
///
/// Corresponds to WebGPU's `GPUBuffer`. All methods may be called from any thread.
public final class GPUBuffer extends GPUObjectBase implements BindingResource, BufferShorthands {
    final GPUDevice device;
    final Gate gate;
    final AtomicLong written = new AtomicLong(PendingWrites.NEVER);
    private final BufferDescriptor descriptor;
    private final BufferMapping mapping;

    GPUBuffer(GPUDevice device, long address, BufferDescriptor descriptor, boolean invalid) {
        super(Kind.BUFFER, address, descriptor.label(), device);
        this.device = device;
        this.descriptor = descriptor;
        this.gate = new Gate(name());
        handle.holds(invalid ? 0 : descriptor.size());
        this.mapping = new BufferMapping(this, descriptor.mappedAtCreation(), invalid);
    }

    /// {@return the size in bytes}
    public long size() {
        return descriptor.size();
    }

    /// {@return what it is for}
    public BufferUsage usage() {
        return descriptor.usage();
    }

    /// {@return whether it is mapped, or about to be}
    public BufferMapState mapState() {
        return mapping.state();
    }

    /// Maps the whole buffer and waits until that is done.
    ///
    /// @param mode for reading or for writing
    /// @throws GPUValidationError if it is not unmapped, destroyed, or not made for it
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted; the mapping
    ///     goes on
    public void map(MapMode mode) {
        map(mode, 0, size());
    }

    /// Maps a part of the buffer and waits until that is done. WebGPU has [#mapAsync] alone.
    ///
    /// @param mode for reading or for writing
    /// @param offset the first byte, a multiple of 8
    /// @param size the number of bytes, at least 4, a multiple of 4
    /// @throws IllegalArgumentException if the part is not inside the buffer, or not aligned
    /// @throws GPUValidationError if it is not unmapped, destroyed, or not made for it
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted; the mapping
    ///     goes on
    public void map(MapMode mode, long offset, long size) {
        Submit.flush(this);
        var done = mapping.begin(mode, offset, size);
        device.poller.await(done, "the mapping of " + this);
        mapping.check(done);
    }

    /// Maps the whole buffer.
    ///
    /// @param mode for reading or for writing
    /// @return completes when it is mapped, on a thread of this library; nobody needs to poll
    public CompletableFuture<Void> mapAsync(MapMode mode) {
        return mapAsync(mode, 0, size());
    }

    /// Maps a part of the buffer.
    ///
    /// @param mode for reading or for writing
    /// @param offset the first byte, a multiple of 8
    /// @param size the number of bytes, at least 4, a multiple of 4
    /// @return completes when it is mapped, on a thread of this library; nobody needs to poll
    /// @throws IllegalArgumentException if the part is not inside the buffer, or not aligned
    /// @throws GPUValidationError if it is not unmapped, destroyed, or not made for it
    public CompletableFuture<Void> mapAsync(MapMode mode, long offset, long size) {
        return mapping.beginAsync(mode, offset, size);
    }

    /// Ends the mapping: the GPU can use the buffer again. Views of it are dead from here on: their
    /// use throws IllegalStateException. A mapping that is not done yet is cancelled.
    ///
    /// @throws GPUValidationError if it is not mapped
    public void unmap() {
        mapping.end();
    }

    /// {@return a copy of all that is mapped}
    ///
    /// @throws GPUValidationError if it is not mapped for reading
    public byte[] readMapped() {
        return readMapped(mapping.offset(), mapping.size());
    }

    /// {@return a copy of a part of what is mapped} An addition to WebGPU.
    ///
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @param size the number of bytes
    /// @throws IllegalArgumentException if that is not inside the mapped part
    /// @throws GPUValidationError if it is not mapped for reading
    public byte[] readMapped(long offset, long size) {
        var bytes = new byte[Arguments.arrayLength(size, "size")];
        readMapped(offset, MemorySegment.ofArray(bytes));
        return bytes;
    }

    /// Copies from what is mapped. An addition to WebGPU.
    ///
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @param destination receives as many bytes as it has
    /// @throws IllegalArgumentException if that is not inside the mapped part
    /// @throws GPUValidationError if it is not mapped for reading
    public void readMapped(long offset, MemorySegment destination) {
        Arguments.writable(destination, "destination");
        mapping.access(
                MapMode.READ,
                offset,
                destination.byteSize(),
                mapped -> RowCopy.copy(mapped, destination));
    }

    /// Maps, and tells `then` on the polling thread.
    Completion mapThen(MapMode mode, long offset, long size, Consumer<Completion> then) {
        return mapping.beginThen(mode, offset, size, then);
    }

    /// Copies rows out of what is mapped, and leaves their padding behind.
    void readRows(long row, long stride, long rows, MemorySegment destination) {
        mapping.access(
                MapMode.READ,
                0,
                stride * rows,
                mapped -> new RowCopy(mapped, stride, destination, row, row, rows).run());
    }

    /// Copies to the beginning of what is mapped. An addition to WebGPU.
    ///
    /// @param data the bytes
    /// @throws IllegalArgumentException if there are more than the mapped part has
    /// @throws GPUValidationError if it is not mapped for writing
    public void writeMapped(MemorySegment data) {
        writeMapped(data, mapping.offset());
    }

    /// Copies into what is mapped. An addition to WebGPU.
    ///
    /// @param data the bytes
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @throws IllegalArgumentException if that is not inside the mapped part
    /// @throws GPUValidationError if it is not mapped for writing
    public void writeMapped(MemorySegment data, long offset) {
        Arguments.reachable(data, "data");
        mapping.access(
                MapMode.WRITE, offset, data.byteSize(), mapped -> RowCopy.copy(data, mapped));
    }

    /// {@return a view of all that is mapped}
    ///
    /// @see #getMappedRange(long, long)
    public MemorySegment getMappedRange() {
        return getMappedRange(mapping.offset(), mapping.size());
    }

    /// {@return a view of a part of what is mapped, without a copy}
    ///
    /// It may be used from any thread, is read-only when mapped for reading, and dead after
    /// [#unmap()], [#destroy()] or [#close()]: its use throws IllegalStateException then.
    ///
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @param size the number of bytes
    /// @throws IllegalArgumentException if that is not inside the mapped part
    /// @throws GPUValidationError if it is not mapped
    public MemorySegment getMappedRange(long offset, long size) {
        return mapping.view(offset, size);
    }

    /// Frees the buffer's memory: later work that uses it is an error. A mapping ends.
    ///
    /// Takes effect at once for this library, and natively when the submits in progress are done.
    /// Calling it again does nothing.
    public void destroy() {
        if (mapping.destroy() && handle.retain()) {
            gate.shutForGood(
                    "destroyed",
                    () ->
                            device.betweenSubmits(
                                    () -> {
                                        Native.bufferDestroy(handle.address());
                                        handle.holds(0);
                                        handle.release();
                                    }));
        }
    }

    @Override
    public void close() {
        mapping.close();
        super.close();
    }
}
