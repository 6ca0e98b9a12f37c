package graphics.wgpu;

/// The driver or the native library failed at something that was allowed.
///
/// Corresponds to WebGPU's `GPUInternalError`.
public final class GPUInternalError extends GPUError {
    private static final long serialVersionUID = 1L;

    /// Makes an error.
    ///
    /// @param message what failed
    public GPUInternalError(String message) {
        super(message);
    }
}
