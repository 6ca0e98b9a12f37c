package graphics.wgpu;

/// The shape of a bind group.
///
/// Corresponds to WebGPU's `GPUBindGroupLayout`.
public final class GPUBindGroupLayout {
    GPUBindGroupLayout() {}
}
