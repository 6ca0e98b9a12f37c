package graphics.wgpu;

import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Native;

/// The bind group layouts that a pipeline uses, in order.
///
/// Corresponds to WebGPU's `GPUPipelineLayout`. All methods may be called from any thread.
public final class GPUPipelineLayout extends GPUObjectBase implements PipelineLayoutSource {
    final GPUDevice device;

    GPUPipelineLayout(GPUDevice device, long address, String label) {
        super(Kind.PIPELINE_LAYOUT, address, label, device);
        this.device = device;
    }

    /// {@return the same layout as an object of its own, which lives on when this one is closed}
    GPUPipelineLayout again() {
        try (var call = Call.begin()) {
            var address = call.pin(this);
            Native.pipelineLayoutAddRef(address);
            return new GPUPipelineLayout(device, address, label());
        }
    }
}
