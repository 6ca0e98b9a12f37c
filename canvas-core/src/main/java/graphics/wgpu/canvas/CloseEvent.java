package graphics.wgpu.canvas;

/// The canvas is about to be closed: the last event, and sent once.
///
/// The GPU context is still open while the handlers run, so it is the place to free what the
/// drawing needed.
public record CloseEvent() implements CanvasEvent {}
