package graphics.wgpu.internal;

import graphics.wgpu.GPUError;
import graphics.wgpu.GPUInternalError;
import graphics.wgpu.GPUOutOfMemoryError;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.ffi.WGPU;

/// An error as the native library told it.
///
/// @param type one of the `WGPUErrorType` values
/// @param message its whole text
public record NativeError(int type, String message) {
    /// {@return an error of validation}
    public static NativeError validation(String message) {
        return new NativeError(WGPU.WGPUErrorType_Validation, message);
    }

    /// {@return the exception for it}
    public GPUError toException() {
        if (type == WGPU.WGPUErrorType_OutOfMemory) {
            return new GPUOutOfMemoryError(message);
        }
        if (type == WGPU.WGPUErrorType_Internal) {
            return new GPUInternalError(message);
        }
        return new GPUValidationError(message);
    }
}
