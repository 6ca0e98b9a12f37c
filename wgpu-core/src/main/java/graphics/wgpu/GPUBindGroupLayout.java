package graphics.wgpu;

import graphics.wgpu.internal.Kind;

/// The kinds of resources that a bind group holds, and where.
///
/// Corresponds to WebGPU's `GPUBindGroupLayout`. All methods may be called from any thread.
public final class GPUBindGroupLayout extends GPUObjectBase {
    final GPUDevice device;

    GPUBindGroupLayout(GPUDevice device, long address, String label) {
        super(Kind.BIND_GROUP_LAYOUT, address, label, device);
        this.device = device;
    }
}
