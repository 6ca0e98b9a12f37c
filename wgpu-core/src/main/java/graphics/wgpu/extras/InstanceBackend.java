package graphics.wgpu.extras;

/// A graphics API below WebGPU.
///
/// Corresponds to the bits of wgpu-native's `WGPUInstanceBackend`.
public enum InstanceBackend {
    /// Vulkan: Linux, Windows, Android.
    VULKAN,
    /// OpenGL, OpenGL ES: mostly where there is no other.
    GL,
    /// Metal: macOS, iOS.
    METAL,
    /// Direct3D 12: Windows.
    DX12
}
