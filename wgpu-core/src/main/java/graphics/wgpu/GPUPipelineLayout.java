package graphics.wgpu;

import graphics.wgpu.internal.Kind;

/// The bind group layouts that a pipeline uses, in order.
///
/// Corresponds to WebGPU's `GPUPipelineLayout`. All methods may be called from any thread.
public final class GPUPipelineLayout extends GPUObjectBase implements PipelineLayoutSource {
    final GPUDevice device;

    GPUPipelineLayout(GPUDevice device, long address, String label) {
        super(Kind.PIPELINE_LAYOUT, address, label);
        this.device = device;
    }
}
