package graphics.wgpu.canvas;

/// One finger on a canvas.
///
/// @param id which finger; it keeps its number until it is lifted
/// @param x where, in logical pixels
/// @param y where, in logical pixels
/// @param pressure from 0 to 1, and 1 where it isn't known
public record Touch(long id, double x, double y, double pressure) {}
