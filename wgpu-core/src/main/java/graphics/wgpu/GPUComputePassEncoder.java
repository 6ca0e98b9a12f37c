package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Native;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/// Records the commands of a compute pass.
///
/// Corresponds to WebGPU's `GPUComputePassEncoder`. It belongs to the thread of its command
/// encoder. Mistakes in what is recorded are thrown by the encoder's `finish`.
public final class GPUComputePassEncoder extends GPUPassEncoder {
    GPUComputePassEncoder(GPUCommandEncoder encoder, long address, String label) {
        super(encoder, Kind.COMPUTE_PASS_ENCODER, address, label);
    }

    /// Sets the pipeline for the dispatches that follow.
    ///
    /// @param pipeline the pipeline
    public void setPipeline(GPUComputePipeline pipeline) {
        Arguments.notNull(pipeline, "pipeline");
        Native.computePassEncoderSetPipeline(pass(), encoder.use(pipeline.device, pipeline));
        Reference.reachabilityFence(this);
    }

    /// Runs a row of workgroups.
    ///
    /// @param workgroupCountX how many
    public void dispatchWorkgroups(int workgroupCountX) {
        dispatchWorkgroups(workgroupCountX, 1, 1);
    }

    /// Runs a plane of workgroups.
    ///
    /// @param workgroupCountX how many in the first dimension
    /// @param workgroupCountY how many in the second dimension
    public void dispatchWorkgroups(int workgroupCountX, int workgroupCountY) {
        dispatchWorkgroups(workgroupCountX, workgroupCountY, 1);
    }

    /// Runs a block of workgroups.
    ///
    /// @param workgroupCountX how many in the first dimension
    /// @param workgroupCountY how many in the second dimension
    /// @param workgroupCountZ how many in the third dimension
    /// @throws IllegalArgumentException if a count is negative
    public void dispatchWorkgroups(int workgroupCountX, int workgroupCountY, int workgroupCountZ) {
        if ((workgroupCountX | workgroupCountY | workgroupCountZ) < 0) {
            Arguments.notNegative(workgroupCountX, "workgroupCountX");
            Arguments.notNegative(workgroupCountY, "workgroupCountY");
            Arguments.notNegative(workgroupCountZ, "workgroupCountZ");
        }
        Native.computePassEncoderDispatchWorkgroups(
                pass(), workgroupCountX, workgroupCountY, workgroupCountZ);
        Reference.reachabilityFence(this);
    }

    /// Runs workgroups, as many as a buffer says: three numbers of 32 bits.
    ///
    /// @param indirectBuffer the buffer, made for `INDIRECT`
    /// @param indirectOffset the first byte, a multiple of 4
    public void dispatchWorkgroupsIndirect(GPUBuffer indirectBuffer, long indirectOffset) {
        Arguments.notNull(indirectBuffer, "indirectBuffer");
        Arguments.multipleOf(indirectOffset, 4, "indirectOffset");
        Native.computePassEncoderDispatchWorkgroupsIndirect(
                pass(), encoder.use(indirectBuffer.device, indirectBuffer), indirectOffset);
        Reference.reachabilityFence(this);
    }

    @Override
    void setNative(long pass, int index, long group, long count, long offsetsAddress) {
        Native.computePassEncoderSetBindGroup(pass, index, group, count, offsetsAddress);
        Reference.reachabilityFence(this);
    }

    @Override
    void immediatesNative(long pass, int offset, long data, long size) {
        Native.computePassEncoderSetImmediates(pass, offset, data, size);
        Reference.reachabilityFence(this);
    }

    @Override
    void pushNative(long pass, MemorySegment label) {
        Native.computePassEncoderPushDebugGroup(pass, label);
    }

    @Override
    void popNative(long pass) {
        Native.computePassEncoderPopDebugGroup(pass);
        Reference.reachabilityFence(this);
    }

    @Override
    void markNative(long pass, MemorySegment label) {
        Native.computePassEncoderInsertDebugMarker(pass, label);
    }

    @Override
    void endNative(long pass) {
        Native.computePassEncoderEnd(pass);
    }
}
