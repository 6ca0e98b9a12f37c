package graphics.wgpu.internal;

import graphics.wgpu.GPUValidationError;

/// The message for the use of something that is closed.
public final class Closed {
    private Closed() {}

    /// {@return the error for a use of `object` after its `close()`}
    public static GPUValidationError error(Object object) {
        return new GPUValidationError(object + " is closed: it can't be used any more");
    }
}
