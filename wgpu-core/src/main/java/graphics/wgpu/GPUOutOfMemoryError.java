package graphics.wgpu;

/// There is not enough memory for what was asked.
///
/// Corresponds to WebGPU's `GPUOutOfMemoryError`.
public final class GPUOutOfMemoryError extends GPUError {
    private static final long serialVersionUID = 1L;

    /// Makes an error.
    ///
    /// @param message what was asked for
    public GPUOutOfMemoryError(String message) {
        super(message);
    }
}
