package graphics.wgpu;

import graphics.wgpu.internal.Kind;

/// A compiled program for computing.
///
/// Corresponds to WebGPU's `GPUComputePipeline`. All methods may be called from any thread.
public final class GPUComputePipeline extends GPUPipelineBase {
    GPUComputePipeline(GPUDevice device, long address, String label) {
        super(device, Kind.COMPUTE_PIPELINE, address, label);
    }
}
