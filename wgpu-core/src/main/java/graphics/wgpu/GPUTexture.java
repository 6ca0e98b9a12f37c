package graphics.wgpu;

/// An image of the GPU.
///
/// Corresponds to WebGPU's `GPUTexture`.
public final class GPUTexture implements BindingResource, TextureBinding {
    GPUTexture() {}
}
