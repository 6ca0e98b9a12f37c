package graphics.wgpu.canvas;

/// The canvas has another size or pixel ratio than in the last frame.
///
/// It comes before the frame that is the first to have the new size; sizes in between two frames
/// are left out. A move to a screen with another scale is a resize too.
///
/// @param width the width in logical pixels
/// @param height the height in logical pixels
/// @param pixelRatio physical pixels for each logical one
public record ResizeEvent(double width, double height, double pixelRatio) implements CanvasEvent {}
