package graphics.wgpu;

/// There is no texture to draw to just now: the window is hidden, minimised, gone, or of zero size.
///
/// Thrown by [GPUCanvasContext#getCurrentTexture()]. It is no error: a canvas takes it as a dropped
/// frame and draws again when there is something to draw to. It has no stack trace.
public final class DrawCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Makes one.
    ///
    /// @param reason why there is nothing to draw to
    public DrawCancelled(String reason) {
        super(reason, null, false, false);
    }
}
