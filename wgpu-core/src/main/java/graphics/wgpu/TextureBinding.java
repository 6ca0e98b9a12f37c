package graphics.wgpu;

/// What a render pass draws to: a view, or a texture that stands for its default view.
///
/// Corresponds to WebGPU's `GPUTexture or GPUTextureView`.
public sealed interface TextureBinding permits GPUTexture, GPUTextureView {}
