package graphics.wgpu;

/// The link of a canvas to the GPU.
///
/// Corresponds to WebGPU's `GPUCanvasContext`.
public final class GPUCanvasContext {
    GPUCanvasContext() {}
}
