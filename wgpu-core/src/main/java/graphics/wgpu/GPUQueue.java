package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.BufferStructs;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Completion;
import graphics.wgpu.internal.DataCalls;
import graphics.wgpu.internal.Futures;
import graphics.wgpu.internal.Gate;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.TextureStructs;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The way to the GPU: takes recorded commands, and carries data to and fro.
///
/// Corresponds to WebGPU's `GPUQueue`. All methods may be called from any thread. [#submit] and the
/// `read…` methods may last as long as the GPU works: keep them off a toolkit's event thread.
public final class GPUQueue extends GPUObjectBase
        implements QueueBufferShorthands, QueueTextureShorthands {
    final GPUDevice device;
    final PendingWrites writes = new PendingWrites();
    private final Readback readback;

    GPUQueue(GPUDevice device, long address, String label) {
        super(Kind.QUEUE, address, label, device);
        this.device = device;
        this.readback = new Readback(this);
    }

    /// Gives commands to the GPU. A command buffer can be given once, and is freed by this.
    ///
    /// @param commandBuffers the commands, executed in this order
    /// @throws GPUValidationError if one was given before, belongs to another device, or uses
    ///     something destroyed or mapped
    public void submit(GPUCommandBuffer... commandBuffers) {
        submit(Arguments.asList(commandBuffers, "commandBuffers"));
    }

    /// Gives commands to the GPU. A command buffer can be given once, and is freed by this.
    ///
    /// @param commandBuffers the commands, executed in this order
    /// @throws GPUValidationError if one was given before, belongs to another device, or uses
    ///     something destroyed or mapped
    public void submit(List<GPUCommandBuffer> commandBuffers) {
        Arguments.notNull(commandBuffers, "commandBuffers");
        Submit.run(this, commandBuffers);
    }

    /// Completes when all that was submitted so far is done, and waits for that.
    ///
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted
    public void onSubmittedWorkDone() {
        try (var call = Call.begin()) {
            var done = new Completion(c -> {});
            BufferStructs.onSubmittedWorkDone(call.pin(this), done);
            device.failed(call);
            device.poller.await(done, "the submitted work");
        }
    }

    /// Tells when all that was submitted so far is done.
    ///
    /// @return completes then, on a thread of this library; nobody needs to poll
    public CompletableFuture<Void> onSubmittedWorkDoneAsync() {
        var future = new CompletableFuture<Void>();
        try (var call = Call.begin()) {
            var queue = call.pin(this);
            device.poller.expect();
            BufferStructs.onSubmittedWorkDone(
                    queue,
                    new Completion(
                            done -> {
                                device.poller.received();
                                Futures.executor().execute(() -> future.complete(null));
                            }));
            device.failed(call);
        }
        return future;
    }

    /// Writes into a buffer.
    ///
    /// The data is taken over before the method returns; the write happens before what is submitted
    /// later.
    ///
    /// @param buffer the buffer, made for `COPY_DST`
    /// @param bufferOffset the first byte to write, a multiple of 4
    /// @param data the bytes, a multiple of 4 of them
    /// @throws IllegalArgumentException if that is not inside the buffer, or not aligned
    /// @throws GPUValidationError if the buffer is mapped, destroyed or not made for it
    public void writeBuffer(GPUBuffer buffer, long bufferOffset, MemorySegment data) {
        Arguments.notNull(buffer, "buffer");
        Arguments.reachable(data, "data");
        Arguments.multipleOf(bufferOffset, 4, "bufferOffset");
        Arguments.multipleOf(data.byteSize(), 4, "the size of data");
        Arguments.range(
                bufferOffset,
                data.byteSize(),
                buffer.size(),
                "bufferOffset",
                "the size of data",
                buffer);
        if (data.byteSize() == 0) {
            buffer.checkOpen();
            return;
        }
        try (var call = Call.begin(device)) {
            var target = call.pin(buffer);
            if (!enter(buffer.gate, "writeBuffer")) {
                return;
            }
            try {
                DataCalls.writeBuffer(call.pin(this), target, bufferOffset, data);
            } finally {
                writes.note(buffer.written);
                buffer.gate.leave();
            }
            device.failed(call);
        }
    }

    /// Enters the gate of a resource, or raises the reason why it is shut.
    private boolean enter(Gate gate, String method) {
        var mistake = gate.enter();
        if (mistake != null) {
            device.raise(new GPUValidationError(method + ": " + mistake));
        }
        return mistake == null;
    }

    /// {@return a copy of a whole buffer} An addition to WebGPU; see [#readBuffer(GPUBuffer, long,
    /// MemorySegment)].
    ///
    /// @param buffer the buffer, made for `COPY_SRC`
    public byte[] readBuffer(GPUBuffer buffer) {
        return readBuffer(buffer, 0, Arguments.notNull(buffer, "buffer").size());
    }

    /// {@return a copy of a part of a buffer} An addition to WebGPU; see [#readBuffer(GPUBuffer,
    /// long, MemorySegment)].
    ///
    /// @param buffer the buffer, made for `COPY_SRC`
    /// @param offset the first byte, a multiple of 4
    /// @param size the number of bytes, a multiple of 4
    public byte[] readBuffer(GPUBuffer buffer, long offset, long size) {
        Arguments.notNull(buffer, "buffer");
        Arguments.range(offset, size, buffer.size(), "offset", "size", buffer);
        var bytes = new byte[Arguments.arrayLength(size, "size")];
        readBuffer(buffer, offset, MemorySegment.ofArray(bytes));
        return bytes;
    }

    /// Copies from a buffer, after all that was submitted so far, and waits for it. An addition to
    /// WebGPU.
    ///
    /// @param buffer the buffer, made for `COPY_SRC`
    /// @param offset the first byte, a multiple of 4
    /// @param destination receives as many bytes as it has, a multiple of 4
    /// @throws IllegalArgumentException if that is not inside the buffer, or not aligned
    /// @throws GPUValidationError if the buffer is mapped, destroyed or not made for it
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted
    public void readBuffer(GPUBuffer buffer, long offset, MemorySegment destination) {
        readback.buffer(buffer, offset, destination);
    }

    /// Reads a part of a buffer without blocking the caller. An addition to WebGPU.
    ///
    /// The buffer is read after all that was submitted before this call, and at the latest when the
    /// future is done. Whether what is submitted in between comes first isn't defined: to overwrite
    /// the buffer, wait for the future, or copy into a buffer of your own, whose
    /// [GPUBuffer#mapAsync(MapMode)] keeps the order.
    ///
    /// @param buffer the buffer, made for `COPY_SRC`
    /// @param offset the first byte, a multiple of 4
    /// @param size the number of bytes, a multiple of 4
    /// @return a future of what [#readBuffer(GPUBuffer, long, long)] gives
    public CompletableFuture<byte[]> readBufferAsync(GPUBuffer buffer, long offset, long size) {
        Arguments.notNull(buffer, "buffer");
        return Futures.supply(() -> readBuffer(buffer, offset, size));
    }

    /// Writes into a texture.
    ///
    /// Rows may have any length here, unlike in copies of an encoder.
    ///
    /// @param destination the texture, mip level and origin
    /// @param data the texels, rows one after the other
    /// @param layout the offset of the first texel in `data`, and the lengths of rows and images in
    ///     it
    /// @param size the size of the region, in texels
    /// @throws IllegalArgumentException if there is too little data
    /// @throws GPUValidationError if the region is not inside the texture, or it can't be written
    public void writeTexture(
            TexelCopyTextureInfo destination,
            MemorySegment data,
            TexelCopyBufferLayout layout,
            Extent3D size) {
        Arguments.notNull(destination, "destination");
        Arguments.reachable(data, "data");
        Arguments.notNull(layout, "layout");
        Arguments.notNull(size, "size");
        CopyLayouts.check(destination, layout, size, data.byteSize());
        var bands = new TextureBands(destination, data, layout, size);
        if (bands.needed()) {
            bands.write(this::writeAtOnce);
        } else {
            writeAtOnce(destination, data, layout, size);
        }
    }

    private void writeAtOnce(
            TexelCopyTextureInfo destination,
            MemorySegment data,
            TexelCopyBufferLayout layout,
            Extent3D size) {
        try (var call = Call.begin(device)) {
            var target = TextureStructs.copyTexture(call, destination);
            var gate = destination.texture().gate;
            if (!enter(gate, "writeTexture")) {
                return;
            }
            try {
                DataCalls.writeTexture(
                        call.pin(this),
                        target,
                        call.reachable(data, DataCalls.texturePiece()),
                        TextureStructs.layout(
                                call, layout.offset(), layout.bytesPerRow(), layout.rowsPerImage()),
                        TextureStructs.extent(call, size));
            } finally {
                gate.leave();
            }
            device.failed(call);
        }
    }

    /// Writes a whole texture's first mip level from tightly packed texels.
    ///
    /// @param texture the texture, made for `COPY_DST`
    /// @param data the texels, rows one after the other without padding
    /// @throws IllegalArgumentException if there is too little data
    /// @throws GPUValidationError if it can't be written
    public void writeTexture(GPUTexture texture, MemorySegment data) {
        Arguments.notNull(texture, "texture");
        writeTexture(
                TexelCopyTextureInfo.of(texture),
                data,
                CopyLayouts.packed(texture.format(), texture.size()),
                texture.size());
    }

    /// {@return the texels of a region at the texture's origin, rows without padding} An addition
    /// to WebGPU.
    ///
    /// @param texture the texture, made for `COPY_SRC`
    /// @param size the size of the region, in texels
    /// @throws GPUValidationError if the region is not inside the texture, or it can't be read
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted
    public byte[] readTexture(GPUTexture texture, Extent3D size) {
        return readTexture(TexelCopyTextureInfo.of(Arguments.notNull(texture, "texture")), size);
    }

    /// {@return the texels of a region, rows without padding, whatever the width} An addition to
    /// WebGPU.
    ///
    /// @param source the texture, mip level, origin and aspect
    /// @param size the size of the region, in texels
    /// @throws GPUValidationError if the region is not inside the texture, or it can't be read
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted
    public byte[] readTexture(TexelCopyTextureInfo source, Extent3D size) {
        Arguments.notNull(source, "source");
        Arguments.notNull(size, "size");
        var bytes =
                new byte
                        [Arguments.arrayLength(
                                CopyLayouts.packedSize(source, size), "the size in bytes")];
        readTexture(source, size, MemorySegment.ofArray(bytes));
        return bytes;
    }

    /// Copies the texels of a region, rows without padding, and waits for it. An addition to
    /// WebGPU.
    ///
    /// @param source the texture, mip level, origin and aspect
    /// @param size the size of the region, in texels
    /// @param destination receives the texels
    /// @throws IllegalArgumentException if it is too small
    /// @throws GPUValidationError if the region is not inside the texture, or it can't be read
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted
    public void readTexture(TexelCopyTextureInfo source, Extent3D size, MemorySegment destination) {
        readback.texture(source, size, destination);
    }

    /// Reads a region of a texture without blocking the caller. An addition to WebGPU.
    ///
    /// What is submitted between this call and the end of the future may come first or not, as with
    /// [#readBufferAsync(GPUBuffer, long, long)].
    ///
    /// @param source the texture, mip level, origin and aspect
    /// @param size the size of the region, in texels
    /// @return a future of what [#readTexture(TexelCopyTextureInfo, Extent3D)] gives
    public CompletableFuture<byte[]> readTextureAsync(TexelCopyTextureInfo source, Extent3D size) {
        Arguments.notNull(source, "source");
        Arguments.notNull(size, "size");
        return Futures.supply(() -> readTexture(source, size));
    }

    @Override
    public void close() {
        readback.close();
        super.close();
    }
}
