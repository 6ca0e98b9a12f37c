package graphics.wgpu;

/// The native library could not be found, is damaged, or does not fit this machine or this version.
///
/// The message says what was tried, and what to do. Every first use of the GPU tries anew.
public final class NativeLibraryError extends GPUError {
    private static final long serialVersionUID = 1L;

    /// Makes an error.
    ///
    /// @param message what happened and what to do
    public NativeLibraryError(String message) {
        super(message);
    }

    /// Makes an error with a cause.
    ///
    /// @param message what happened and what to do
    /// @param cause what led to it
    public NativeLibraryError(String message, Throwable cause) {
        super(message, cause);
    }
}
