package graphics.wgpu.demos.nifti;

import java.io.IOException;

/// A file that is not a NIfTI-1 scan, or not one that can be shown; the message says why.
public final class NiftiException extends IOException {
    private static final long serialVersionUID = 1L;

    /// Makes the exception.
    ///
    /// @param message the file, what is wrong with it, and what to do
    public NiftiException(String message) {
        super(message);
    }

    /// Makes the exception with a cause.
    ///
    /// @param message the file, what is wrong with it, and what to do
    /// @param cause what led to it
    public NiftiException(String message, Throwable cause) {
        super(message, cause);
    }
}
