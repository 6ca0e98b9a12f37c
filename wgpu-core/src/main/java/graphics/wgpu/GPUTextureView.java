package graphics.wgpu;

/// A part of a texture.
///
/// Corresponds to WebGPU's `GPUTextureView`.
public final class GPUTextureView implements BindingResource, TextureBinding {
    GPUTextureView() {}
}
