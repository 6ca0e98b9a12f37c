package graphics.wgpu;

/// An error of the GPU or of its use, with the message of the native library where it has one.
///
/// Corresponds to WebGPU's `GPUError`. Errors are thrown at the call that caused them, in the
/// thread that made it; see `GPUValidationError`, `GPUOutOfMemoryError` and `GPUInternalError`.
public class GPUError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Makes an error.
    ///
    /// @param message what happened, with which value, and what to do
    public GPUError(String message) {
        super(message);
    }

    /// Makes an error with a cause.
    ///
    /// @param message what happened, with which value, and what to do
    /// @param cause what led to it
    public GPUError(String message, Throwable cause) {
        super(message, cause);
    }

    /// {@return the message, never null; WebGPU's `message`}
    public final String message() {
        return String.valueOf(getMessage());
    }
}
