package graphics.wgpu;

/// How a shader reads a texture.
///
/// Corresponds to WebGPU's `GPUSampler`.
public final class GPUSampler implements BindingResource {
    GPUSampler() {}
}
