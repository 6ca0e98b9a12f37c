package graphics.wgpu.canvas;

/// A part of a frame's way to the screen.
///
/// @see FrameStatistics
public enum FrameStage {
    /// From the moment that a frame is due until it begins to be drawn: the last present, events
    /// and `beforeDraw`.
    WAIT,
    /// The draw function.
    DRAW,
    /// Handing the frame to the surface, or queueing its read-back.
    PRESENT,
    /// From queueing the read-back until its pixels are there. Bitmap canvases only.
    READ_BACK,
    /// Copying the pixels to where the toolkit paints from. Bitmap canvases only.
    COPY,
    /// The toolkit's painting. Bitmap canvases only.
    PAINT
}
