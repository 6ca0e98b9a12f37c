package graphics.wgpu;

/// Memory of the GPU.
///
/// Corresponds to WebGPU's `GPUBuffer`.
public final class GPUBuffer implements BindingResource {
    GPUBuffer() {}
}
