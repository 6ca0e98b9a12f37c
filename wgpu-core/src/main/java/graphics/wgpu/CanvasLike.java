package graphics.wgpu;

/// Something on a screen or in memory that has a canvas context: all that this module knows of a
/// canvas.
public interface CanvasLike {
    /// {@return the context through which the GPU draws on this canvas}
    GPUCanvasContext context();
}
