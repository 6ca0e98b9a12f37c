package graphics.wgpu.canvas;

/// A frame is about to be drawn.
///
/// It comes on the toolkit's thread, and its handlers have returned before the draw function is
/// called on the render thread: the place to hand the state of widgets over to the drawing. A
/// canvas that nobody asks for this event draws without switching threads.
public record BeforeDrawEvent() implements CanvasEvent {}
