package graphics.wgpu;

/// Why a device is gone.
///
/// Corresponds to WebGPU's `GPUDeviceLostInfo`.
///
/// @param reason `destroyed` after [GPUDevice#destroy()], else `unknown`
/// @param message what is known about it, may be empty
public record GPUDeviceLostInfo(DeviceLostReason reason, String message) {}
