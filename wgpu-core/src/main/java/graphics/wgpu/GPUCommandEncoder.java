package graphics.wgpu;

import graphics.wgpu.internal.Access;
import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Gate;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Native;
import graphics.wgpu.internal.PassStructs;
import graphics.wgpu.internal.Strings;
import graphics.wgpu.internal.TextureStructs;
import graphics.wgpu.internal.UseSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records commands: passes, copies, clears.
///
/// Corresponds to WebGPU's `GPUCommandEncoder`. Only the thread that made it may use it, and its
/// passes; other threads get a [GPUValidationError]. Mistakes in what is recorded are thrown by
/// [#finish()].
public final class GPUCommandEncoder extends GPUObjectBase implements GPUDebugCommandsMixin {
    final GPUDevice device;
    final UseSet uses = new UseSet();
    private final Thread owner = Thread.currentThread();
    private @Nullable GPUPassEncoder openPass;
    private boolean finished;

    GPUCommandEncoder(GPUDevice device, long address, String label) {
        super(Kind.COMMAND_ENCODER, address, label, device);
        this.device = device;
        handle.onFree(uses::clear);
    }

    /// Begins a render pass with one colour attachment.
    ///
    /// @param colorAttachment where it draws
    /// @return the pass; to be ended or closed before the next one begins
    /// @throws GPUValidationError if another pass is open
    public GPURenderPassEncoder beginRenderPass(RenderPassColorAttachment colorAttachment) {
        Arguments.notNull(colorAttachment, "colorAttachment");
        return beginRenderPass(RenderPassDescriptor.of(colorAttachment));
    }

    /// Begins a render pass.
    ///
    /// @param descriptor where it draws, and what it measures
    /// @return the pass; to be ended or closed before the next one begins
    /// @throws GPUValidationError if another pass is open, or an attachment has no colours
    public GPURenderPassEncoder beginRenderPass(RenderPassDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        PipelineRules.checkColors(descriptor);
        try (var call = Call.begin(device)) {
            var encoder = use(call);
            var struct = PassStructs.render(call, descriptor, this::view);
            use(descriptor.occlusionQuerySet());
            var times = descriptor.timestampWrites();
            use(times == null ? null : times.querySet());
            var made = Native.commandEncoderBeginRenderPass(encoder, struct);
            var pass =
                    new GPURenderPassEncoder(
                            this,
                            device.made(call, Kind.RENDER_PASS_ENCODER, made),
                            descriptor.label());
            openPass = pass;
            return pass;
        }
    }

    private void use(@Nullable GPUQuerySet querySet) {
        if (querySet != null) {
            use(querySet.device, querySet);
        }
    }

    /// {@return the native view of an attachment}
    private long view(TextureBinding binding) {
        var view =
                switch (binding) {
                    case GPUTexture texture -> texture.defaultView();
                    case GPUTextureView given -> given;
                };
        return use(view.texture().device, view);
    }

    /// Begins a compute pass without a label.
    ///
    /// @return the pass; to be ended or closed before the next one begins
    /// @throws GPUValidationError if another pass is open
    public GPUComputePassEncoder beginComputePass() {
        return beginComputePass(ComputePassDescriptor.of());
    }

    /// Begins a compute pass.
    ///
    /// @param descriptor its label, and what it measures
    /// @return the pass; to be ended or closed before the next one begins
    /// @throws GPUValidationError if another pass is open
    public GPUComputePassEncoder beginComputePass(ComputePassDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        try (var call = Call.begin(device)) {
            var encoder = use(call);
            var times = descriptor.timestampWrites();
            use(times == null ? null : times.querySet());
            var struct =
                    times == null
                            ? PassStructs.compute(call, descriptor.label(), null, null, null)
                            : PassStructs.compute(
                                    call,
                                    descriptor.label(),
                                    times.querySet(),
                                    times.beginningOfPassWriteIndex(),
                                    times.endOfPassWriteIndex());
            var made = Native.commandEncoderBeginComputePass(encoder, struct);
            var pass =
                    new GPUComputePassEncoder(
                            this,
                            device.made(call, Kind.COMPUTE_PASS_ENCODER, made),
                            descriptor.label());
            openPass = pass;
            return pass;
        }
    }

    /// Copies all of a buffer to the beginning of another.
    ///
    /// @param source from where, made for `COPY_SRC`
    /// @param destination to where, made for `COPY_DST`
    public void copyBufferToBuffer(GPUBuffer source, GPUBuffer destination) {
        Arguments.notNull(source, "source");
        copyBufferToBuffer(source, 0, destination, 0, source.size());
    }

    /// Copies the beginning of a buffer to the beginning of another.
    ///
    /// @param source from where, made for `COPY_SRC`
    /// @param destination to where, made for `COPY_DST`
    /// @param size the number of bytes, a multiple of 4
    public void copyBufferToBuffer(GPUBuffer source, GPUBuffer destination, long size) {
        copyBufferToBuffer(source, 0, destination, 0, size);
    }

    /// Copies from a buffer to another.
    ///
    /// @param source from where, made for `COPY_SRC`
    /// @param sourceOffset the first byte there, a multiple of 4
    /// @param destination to where, made for `COPY_DST`
    /// @param destinationOffset the first byte there, a multiple of 4
    /// @param size the number of bytes, a multiple of 4
    /// @throws IllegalArgumentException if that is not inside the buffers, or not aligned
    public void copyBufferToBuffer(
            GPUBuffer source,
            long sourceOffset,
            GPUBuffer destination,
            long destinationOffset,
            long size) {
        Arguments.notNull(source, "source");
        Arguments.notNull(destination, "destination");
        Arguments.multipleOf(sourceOffset, 4, "sourceOffset");
        Arguments.multipleOf(destinationOffset, 4, "destinationOffset");
        Arguments.multipleOf(size, 4, "size");
        Arguments.range(sourceOffset, size, source.size(), "sourceOffset", "size", source);
        Arguments.range(
                destinationOffset,
                size,
                destination.size(),
                "destinationOffset",
                "size",
                destination);
        try (var call = Call.begin()) {
            Native.commandEncoderCopyBufferToBuffer(
                    use(call),
                    use(source.device, source),
                    sourceOffset,
                    use(destination.device, destination),
                    destinationOffset,
                    size);
            device.failed(call);
        }
    }

    /// Copies texels from a buffer to a texture.
    ///
    /// @param source the buffer and how texels lie in it; rows begin at multiples of 256 bytes
    /// @param destination the texture, mip level, origin and aspect
    /// @param copySize the size of the region, in texels
    /// @throws IllegalArgumentException if rows are not aligned
    public void copyBufferToTexture(
            TexelCopyBufferInfo source, TexelCopyTextureInfo destination, Extent3D copySize) {
        Arguments.notNull(source, "source");
        Arguments.notNull(destination, "destination");
        Arguments.notNull(copySize, "copySize");
        try (var call = Call.begin()) {
            var encoder = use(call);
            use(destination.texture().device, destination.texture());
            Native.commandEncoderCopyBufferToTexture(
                    encoder,
                    copyBuffer(call, source, copySize, "source.bytesPerRow", "source.rowsPerImage"),
                    TextureStructs.copyTexture(call, destination),
                    TextureStructs.extent(call, copySize));
            device.failed(call);
        }
    }

    /// Copies texels from a texture to a buffer.
    ///
    /// @param source the texture, mip level, origin and aspect
    /// @param destination the buffer and how texels lie in it; rows begin at multiples of 256 bytes
    /// @param copySize the size of the region, in texels
    /// @throws IllegalArgumentException if rows are not aligned
    public void copyTextureToBuffer(
            TexelCopyTextureInfo source, TexelCopyBufferInfo destination, Extent3D copySize) {
        Arguments.notNull(source, "source");
        Arguments.notNull(destination, "destination");
        Arguments.notNull(copySize, "copySize");
        try (var call = Call.begin()) {
            var encoder = use(call);
            use(source.texture().device, source.texture());
            Native.commandEncoderCopyTextureToBuffer(
                    encoder,
                    TextureStructs.copyTexture(call, source),
                    copyBuffer(
                            call,
                            destination,
                            copySize,
                            "destination.bytesPerRow",
                            "destination.rowsPerImage"),
                    TextureStructs.extent(call, copySize));
            device.failed(call);
        }
    }

    private long copyBuffer(
            Call call, TexelCopyBufferInfo info, Extent3D size, String bytesName, String rowsName) {
        var bytesPerRow = info.bytesPerRow();
        if (bytesPerRow != null) {
            Arguments.multipleOf(bytesPerRow, CopyLayouts.ROW_ALIGNMENT, bytesName);
            CopyLayouts.checkStride(bytesPerRow, size.width(), bytesName);
        }
        var rowsPerImage = info.rowsPerImage();
        if (rowsPerImage != null) {
            CopyLayouts.checkStride(rowsPerImage, size.height(), rowsName);
        }
        return TextureStructs.copyBuffer(
                call,
                use(info.buffer().device, info.buffer()),
                info.offset(),
                bytesPerRow,
                rowsPerImage);
    }

    /// Copies texels from a texture to another.
    ///
    /// @param source the texture, mip level, origin and aspect
    /// @param destination the texture, mip level, origin and aspect
    /// @param copySize the size of the region, in texels
    public void copyTextureToTexture(
            TexelCopyTextureInfo source, TexelCopyTextureInfo destination, Extent3D copySize) {
        Arguments.notNull(source, "source");
        Arguments.notNull(destination, "destination");
        Arguments.notNull(copySize, "copySize");
        try (var call = Call.begin()) {
            var encoder = use(call);
            use(source.texture().device, source.texture());
            use(destination.texture().device, destination.texture());
            Native.commandEncoderCopyTextureToTexture(
                    encoder,
                    TextureStructs.copyTexture(call, source),
                    TextureStructs.copyTexture(call, destination),
                    TextureStructs.extent(call, copySize));
            device.failed(call);
        }
    }

    /// Fills all of a buffer with zeroes.
    ///
    /// @param buffer the buffer, made for `COPY_DST`
    public void clearBuffer(GPUBuffer buffer) {
        clearBuffer(buffer, 0, Arguments.notNull(buffer, "buffer").size());
    }

    /// Fills a part of a buffer with zeroes.
    ///
    /// @param buffer the buffer, made for `COPY_DST`
    /// @param offset the first byte, a multiple of 4
    /// @param size the number of bytes, a multiple of 4
    /// @throws IllegalArgumentException if that is not inside the buffer, or not aligned
    public void clearBuffer(GPUBuffer buffer, long offset, long size) {
        Arguments.notNull(buffer, "buffer");
        Arguments.multipleOf(offset, 4, "offset");
        Arguments.multipleOf(size, 4, "size");
        Arguments.range(offset, size, buffer.size(), "offset", "size", buffer);
        try (var call = Call.begin()) {
            var encoder = use(call);
            var target = use(buffer.device, buffer);
            // the native library ends the process on an empty part
            if (size > 0) {
                Native.commandEncoderClearBuffer(encoder, target, offset, size);
            }
            device.failed(call);
        }
    }

    /// Copies results of queries to a buffer, 64 bits each.
    ///
    /// @param querySet the queries
    /// @param firstQuery the first query
    /// @param queryCount how many
    /// @param destination to where, made for `QUERY_RESOLVE`
    /// @param destinationOffset the first byte there, a multiple of 256
    /// @throws IllegalArgumentException if a number is negative, the offset is not aligned, or the
    ///     set has fewer queries
    public void resolveQuerySet(
            GPUQuerySet querySet,
            int firstQuery,
            int queryCount,
            GPUBuffer destination,
            long destinationOffset) {
        Arguments.notNull(querySet, "querySet");
        Arguments.notNull(destination, "destination");
        Arguments.multipleOf(destinationOffset, 256, "destinationOffset");
        querySet.checkRange(firstQuery, queryCount);
        try (var call = Call.begin()) {
            Native.commandEncoderResolveQuerySet(
                    use(call),
                    use(querySet.device, querySet),
                    firstQuery,
                    queryCount,
                    use(destination.device, destination),
                    destinationOffset);
            device.failed(call);
        }
    }

    @Override
    public void pushDebugGroup(String groupLabel) {
        Arguments.notNull(groupLabel, "groupLabel");
        try (var call = Call.begin()) {
            Native.commandEncoderPushDebugGroup(use(call), Strings.view(call, groupLabel));
            device.failed(call);
        }
    }

    @Override
    public void popDebugGroup() {
        try (var call = Call.begin()) {
            Native.commandEncoderPopDebugGroup(use(call));
            device.failed(call);
        }
    }

    @Override
    public void insertDebugMarker(String markerLabel) {
        Arguments.notNull(markerLabel, "markerLabel");
        try (var call = Call.begin()) {
            Native.commandEncoderInsertDebugMarker(use(call), Strings.view(call, markerLabel));
            device.failed(call);
        }
    }

    /// Ends the recording.
    ///
    /// Submit what was finished: wgpu-native 29 never frees a command buffer that isn't submitted,
    /// nor what its commands use. What is not wanted any more is better closed than finished.
    ///
    /// @return the commands, for [GPUQueue#submit]
    /// @throws GPUValidationError if something that was recorded breaks a rule of WebGPU, a pass is
    ///     open, or the recording has ended before
    public GPUCommandBuffer finish() {
        return finish("", true);
    }

    /// Ends the recording, which frees the encoder.
    ///
    /// @param descriptor the label of the command buffer
    /// @return the commands, for [GPUQueue#submit]
    /// @throws GPUValidationError if something that was recorded breaks a rule of WebGPU, a pass is
    ///     open, or the recording has ended before
    public GPUCommandBuffer finish(CommandBufferDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        return finish(descriptor.label(), true);
    }

    /// Ends a recording that gives queries their first values.
    GPUCommandBuffer finishAlone() {
        return finish("", false);
    }

    private GPUCommandBuffer finish(String label, boolean withFirstValues) {
        try (var call = Call.begin()) {
            var encoder = use(call);
            finished = true;
            var gates = gates();
            if (Gate.holdAll(gates) != null) {
                // something is destroyed: that is for the submit to refuse
                return new GPUCommandBuffer(device, 0, label, gates, List.of(), false);
            }
            try {
                return finish(call, encoder, label, gates, withFirstValues);
            } finally {
                Gate.leaveAll(gates);
            }
        } finally {
            if (finished) {
                close();
            }
        }
    }

    private GPUCommandBuffer finish(
            Call call, long encoder, String label, List<Gate> gates, boolean withFirstValues) {
        var firstValues = withFirstValues ? Used.firstValues(uses) : List.<FirstValues>of();
        var made = Native.commandEncoderFinish(encoder, PassStructs.commandBuffer(call, label));
        var error = call.error();
        if (error != null) {
            Kind.COMMAND_BUFFER.free(made);
            device.raise(error.toException());
            return new GPUCommandBuffer(device, 0, label, List.of(), firstValues, true);
        }
        return new GPUCommandBuffer(device, made, label, gates, firstValues, false);
    }

    /// {@return the gates of all that was used}
    List<Gate> gates() {
        return Used.gates(uses);
    }

    /// Records a command of wgpu-native's own.
    void record(GPUObjectBase used, Access.Recording recording) {
        try (var call = Call.begin(device)) {
            recording.record(call, use(call), use(used.device(), used));
            device.failed(call);
        }
    }

    /// Uses an object of this device in a command.
    long use(GPUDevice objectDevice, GPUObjectBase object) {
        if (objectDevice != device) {
            device.own(objectDevice, object);
        }
        return uses.use(object);
    }

    private long use(Call call) {
        checkThread(this);
        if (finished) {
            throw new GPUValidationError(
                    this + " is finished: nothing can be recorded with it any more");
        }
        if (openPass != null) {
            throw new GPUValidationError(
                    openPass + " of " + this + " is open: it must be ended first");
        }
        return call.pin(this);
    }

    /// Frees the encoder and drops what it has recorded; an open pass is over with it. After
    /// [#finish()], it does nothing.
    ///
    /// @throws GPUValidationError if it is called in another thread than the encoder's, which is
    ///     alive
    @Override
    public void close() {
        if (!closed()) {
            if (owner.isAlive()) {
                checkThread(this);
            }
            var pass = openPass;
            openPass = null;
            if (pass != null) {
                pass.drop();
            }
        }
        super.close();
    }

    /// Refuses another thread than the one that the encoder was made in.
    void checkThread(GPUObjectBase user) {
        if (!Thread.currentThread().equals(owner)) {
            throw new GPUValidationError(
                    user
                            + " belongs to the thread "
                            + owner.getName()
                            + ", it can't be used in "
                            + Thread.currentThread().getName()
                            + ": record in one thread, and submit in any");
        }
    }

    /// Hears from its open pass that it has ended.
    void ended() {
        openPass = null;
    }
}
