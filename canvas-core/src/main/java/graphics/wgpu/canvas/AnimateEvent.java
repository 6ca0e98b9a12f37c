package graphics.wgpu.canvas;

/// Time has passed since the last frame: move what moves.
///
/// It comes before [BeforeDrawEvent], once for each frame. It asks for no frame by itself: use
/// [UpdateMode#CONTINUOUS], or call [RenderCanvas#requestDraw()] in the handler.
///
/// @param time seconds since the canvas's first frame
/// @param step seconds since the last animate event, 0 in the first
public record AnimateEvent(double time, double step) implements CanvasEvent {}
