package graphics.wgpu;

/// Where a pipeline has its layout from: a layout object, or its shaders ([AutoLayoutMode#AUTO]).
///
/// Corresponds to WebGPU's `GPUPipelineLayout or GPUAutoLayoutMode`.
public sealed interface PipelineLayoutSource permits GPUPipelineLayout, AutoLayoutMode {}
