package graphics.wgpu;

import graphics.wgpu.internal.Kind;

/// How a shader reads a texture: filters, address modes, comparison.
///
/// Corresponds to WebGPU's `GPUSampler`. All methods may be called from any thread.
public final class GPUSampler extends GPUObjectBase implements BindingResource {
    final GPUDevice device;

    GPUSampler(GPUDevice device, long address, String label) {
        super(Kind.SAMPLER, address, label, device);
        this.device = device;
    }
}
