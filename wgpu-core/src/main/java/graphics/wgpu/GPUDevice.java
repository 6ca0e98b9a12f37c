package graphics.wgpu;

/// A connection to an adapter.
///
/// Corresponds to WebGPU's `GPUDevice`.
public final class GPUDevice {
    GPUDevice() {}
}
