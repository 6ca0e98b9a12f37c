package graphics.wgpu;

/// A compiled shader.
///
/// Corresponds to WebGPU's `GPUShaderModule`.
public final class GPUShaderModule {
    GPUShaderModule() {}
}
