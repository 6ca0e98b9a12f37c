package graphics.wgpu;

import graphics.wgpu.internal.Kind;

/// A compiled program for drawing: shaders and all the state that they work with.
///
/// Corresponds to WebGPU's `GPURenderPipeline`. All methods may be called from any thread.
public final class GPURenderPipeline extends GPUPipelineBase {
    GPURenderPipeline(GPUDevice device, long address, String label) {
        super(device, Kind.RENDER_PIPELINE, address, label);
    }
}
