package graphics.wgpu.extras;

/// What the native library does besides its work.
///
/// Corresponds to the bits of wgpu-native's `WGPUInstanceFlag`.
public enum InstanceFlag {
    /// Puts information for debuggers into shaders and objects.
    DEBUG,
    /// Has the backend check its calls, as Vulkan's validation layers do where they are installed.
    VALIDATION,
    /// Keeps labels from the backend.
    DISCARD_HAL_LABELS,
    /// Lists adapters too whose driver doesn't comply with its standard.
    ALLOW_UNDERLYING_NONCOMPLIANT_ADAPTER,
    /// Has the backend check on the GPU, too; includes `VALIDATION`.
    GPU_BASED_VALIDATION,
    /// Checks what is in the buffers of indirect draws and dispatches.
    VALIDATION_INDIRECT_CALL,
    /// Has timestamps resolved to nanoseconds.
    AUTOMATIC_TIMESTAMP_NORMALIZATION
}
