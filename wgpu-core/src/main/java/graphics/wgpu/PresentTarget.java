package graphics.wgpu;

/// Where the textures of a canvas context go to when they are presented: a native window, or
/// memory.
///
/// @see GPUCanvasContext
public sealed interface PresentTarget
        permits X11Window, WaylandSurface, Win32Window, MetalLayer, BitmapSink {}
