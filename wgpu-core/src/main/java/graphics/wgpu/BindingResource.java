package graphics.wgpu;

/// What a bind group binds at one place: a sampler, a texture or a view of one, a buffer or a range
/// of one. A texture stands for its default view, a buffer for all of itself.
///
/// Corresponds to WebGPU's `GPUBindingResource`.
public sealed interface BindingResource
        permits GPUSampler, GPUTexture, GPUTextureView, GPUBuffer, BufferBinding {}
