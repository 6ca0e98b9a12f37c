package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.BundleStructs;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.EnumValues;
import graphics.wgpu.internal.Gate;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Native;
import graphics.wgpu.internal.OffsetScratch;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records drawing commands into a render bundle.
///
/// Corresponds to WebGPU's `GPURenderBundleEncoder`. Only the thread that made it may use it.
/// Mistakes in what is recorded are thrown by [#finish()].
///
/// Each command is recorded twice: in a render pass that is thrown away, with attachments like
/// those of the descriptor, and in the bundle. The native library reports mistakes in a pass, and
/// ends the process on those in a bundle; so the bundle is made when the pass was without fault.
public final class GPURenderBundleEncoder extends GPUObjectBase
        implements GPURenderCommandsMixin, GPUBindingCommandsMixin, GPUDebugCommandsMixin {
    final GPUDevice device;
    private final BundleTrial trial;
    private final OffsetScratch offsets = OffsetScratch.ofThread();

    private GPURenderBundleEncoder(
            GPUDevice device, long address, String label, BundleTrial trial) {
        super(Kind.RENDER_BUNDLE_ENCODER, address, label, device);
        this.device = device;
        this.trial = trial;
    }

    static GPURenderBundleEncoder create(
            GPUDevice device, RenderBundleEncoderDescriptor descriptor) {
        var label = descriptor.label();
        var trial = new BundleTrial(device, descriptor);
        var mistake = trial.begin();
        if (mistake != null) {
            trial.close();
            device.raise(mistake);
            return new GPURenderBundleEncoder(device, 0, label, trial);
        }
        try (var call = Call.begin(device)) {
            var made =
                    Native.deviceCreateRenderBundleEncoder(
                            call.pin(device), BundleStructs.encoder(call, descriptor));
            return new GPURenderBundleEncoder(
                    device, device.made(call, Kind.RENDER_BUNDLE_ENCODER, made), label, trial);
        }
    }

    @Override
    public void setPipeline(GPURenderPipeline pipeline) {
        pass().setPipeline(pipeline);
        Native.renderBundleEncoderSetPipeline(bundle(), pipeline.handle.address());
    }

    @Override
    public void setBindGroup(int index, @Nullable GPUBindGroup bindGroup) {
        pass().setBindGroup(index, bindGroup);
        Native.renderBundleEncoderSetBindGroup(bundle(), index, address(bindGroup), 0, 0);
    }

    @Override
    public void setBindGroup(int index, GPUBindGroup bindGroup, int dynamicOffset) {
        pass().setBindGroup(index, bindGroup, dynamicOffset);
        Native.renderBundleEncoderSetBindGroup(
                bundle(), index, address(bindGroup), 1, offsets.put(dynamicOffset));
    }

    @Override
    public void setBindGroup(
            int index,
            GPUBindGroup bindGroup,
            int[] dynamicOffsetsData,
            int dynamicOffsetsDataStart,
            int dynamicOffsetsDataLength) {
        var data = Arguments.notNull(dynamicOffsetsData, "dynamicOffsetsData").clone();
        pass().setBindGroup(
                        index, bindGroup, data, dynamicOffsetsDataStart, dynamicOffsetsDataLength);
        try (var call = Call.begin(device)) {
            Native.renderBundleEncoderSetBindGroup(
                    bundle(),
                    index,
                    address(bindGroup),
                    dynamicOffsetsDataLength,
                    offsets.put(call, data, dynamicOffsetsDataStart, dynamicOffsetsDataLength));
        }
    }

    @Override
    public void setImmediates(int rangeOffset, MemorySegment data) {
        pass().setImmediates(rangeOffset, data);
        if (data.byteSize() > 0) {
            try (var call = Call.begin(device)) {
                Native.renderBundleEncoderSetImmediates(
                        bundle(), rangeOffset, call.copyOf(data).address(), data.byteSize());
            }
        }
    }

    @Override
    public void setIndexBuffer(GPUBuffer buffer, IndexFormat indexFormat, long offset, long size) {
        pass().setIndexBuffer(buffer, indexFormat, offset, size);
        Native.renderBundleEncoderSetIndexBuffer(
                bundle(),
                address(size == 0 ? device.nothing() : buffer),
                EnumValues.of(indexFormat),
                size == 0 ? 0 : offset,
                Math.max(size, 1));
    }

    @Override
    public void setVertexBuffer(int slot, @Nullable GPUBuffer buffer, long offset, long size) {
        pass().setVertexBuffer(slot, buffer, offset, size);
        if (buffer != null) {
            Native.renderBundleEncoderSetVertexBuffer(
                    bundle(),
                    slot,
                    address(size == 0 ? device.nothing() : buffer),
                    size == 0 ? 0 : offset,
                    Math.max(size, 1));
        }
    }

    @Override
    public void draw(int vertexCount, int instanceCount, int firstVertex, int firstInstance) {
        fillHoles();
        pass().draw(vertexCount, instanceCount, firstVertex, firstInstance);
        Native.renderBundleEncoderDraw(
                bundle(), vertexCount, instanceCount, firstVertex, firstInstance);
    }

    @Override
    public void drawIndexed(
            int indexCount, int instanceCount, int firstIndex, int baseVertex, int firstInstance) {
        fillHoles();
        pass().drawIndexed(indexCount, instanceCount, firstIndex, baseVertex, firstInstance);
        Native.renderBundleEncoderDrawIndexed(
                bundle(), indexCount, instanceCount, firstIndex, baseVertex, firstInstance);
    }

    @Override
    public void drawIndirect(GPUBuffer indirectBuffer, long indirectOffset) {
        fillHoles();
        pass().drawIndirect(indirectBuffer, indirectOffset);
        Native.renderBundleEncoderDrawIndirect(bundle(), address(indirectBuffer), indirectOffset);
    }

    @Override
    public void drawIndexedIndirect(GPUBuffer indirectBuffer, long indirectOffset) {
        fillHoles();
        pass().drawIndexedIndirect(indirectBuffer, indirectOffset);
        Native.renderBundleEncoderDrawIndexedIndirect(
                bundle(), address(indirectBuffer), indirectOffset);
    }

    @Override
    public void pushDebugGroup(String groupLabel) {
        // the native library has no debug groups in bundles: the pass checks that they match
        pass().pushDebugGroup(groupLabel);
    }

    @Override
    public void popDebugGroup() {
        pass().popDebugGroup();
    }

    @Override
    public void insertDebugMarker(String markerLabel) {
        pass().insertDebugMarker(markerLabel);
    }

    /// Ends the recording, which frees the encoder.
    ///
    /// @return the bundle, for [GPURenderPassEncoder#executeBundles]
    /// @throws GPUValidationError if something that was recorded breaks a rule of WebGPU, or the
    ///     recording has ended before
    public GPURenderBundle finish() {
        return finish(RenderBundleDescriptor.of());
    }

    /// Ends the recording, which frees the encoder.
    ///
    /// @param descriptor the label of the bundle
    /// @return the bundle, for [GPURenderPassEncoder#executeBundles]
    /// @throws GPUValidationError if something that was recorded breaks a rule of WebGPU, or the
    ///     recording has ended before
    public GPURenderBundle finish(RenderBundleDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        pass();
        var label = descriptor.label();
        var gates = trial.gates();
        // nothing of this may be destroyed between the trial and the bundle
        var mistake = Gate.holdAll(gates);
        if (mistake != null) {
            close();
            device.raise(new GPUValidationError(this + " can't be finished: " + mistake));
            return new GPURenderBundle(device, 0, label, List.of());
        }
        try (var call = Call.begin(device)) {
            // the bundle's commands have but the numbers of what they use
            trial.keep(call);
            var error = trial.end();
            if (error != null) {
                device.raise(error);
                return new GPURenderBundle(device, 0, label, List.of());
            }
            var made =
                    Native.renderBundleEncoderFinish(
                            call.pin(this), BundleStructs.bundle(call, label));
            return new GPURenderBundle(
                    device, device.made(call, Kind.RENDER_BUNDLE, made), label, gates);
        } finally {
            Gate.leaveAll(gates);
            close();
        }
    }

    @Override
    public void close() {
        trial.close();
        super.close();
    }

    /// {@return the pass that each command is tried in}
    private GPURenderPassEncoder pass() {
        return trial.pass(this);
    }

    /// Puts a buffer where the pipeline leaves one out, as in the pass.
    private void fillHoles() {
        for (var rest = pass().fillHoles(); rest != 0; rest &= rest - 1) {
            setVertexBuffer(Long.numberOfTrailingZeros(rest), device.nothing(), 0, 4);
        }
    }

    /// {@return the native handle}
    private long bundle() {
        return handle.address();
    }

    /// {@return the handle of what the pass has just used, and so holds}
    private static long address(@Nullable GPUObjectBase used) {
        return used == null ? 0 : used.handle.address();
    }
}
