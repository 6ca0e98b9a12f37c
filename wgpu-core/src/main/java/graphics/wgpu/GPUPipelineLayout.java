package graphics.wgpu;

/// The shapes of the bind groups of a pipeline.
///
/// Corresponds to WebGPU's `GPUPipelineLayout`.
public final class GPUPipelineLayout implements PipelineLayoutSource {
    GPUPipelineLayout() {}
}
