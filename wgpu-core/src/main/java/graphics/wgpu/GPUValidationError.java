package graphics.wgpu;

/// The use of the GPU broke a rule of WebGPU.
///
/// Corresponds to WebGPU's `GPUValidationError`.
public sealed class GPUValidationError extends GPUError permits GPUShaderError {
    private static final long serialVersionUID = 1L;

    /// Makes an error.
    ///
    /// @param message what was done wrong, with the label of the object and the native library's
    /// text
    public GPUValidationError(String message) {
        super(message);
    }
}
