package graphics.wgpu;

/// A set of queries.
///
/// Corresponds to WebGPU's `GPUQuerySet`.
public final class GPUQuerySet {
    GPUQuerySet() {}
}
