package graphics.wgpu.canvas;

/// How pictures get from the GPU to the window.
public enum PresentMethod {
    /// The canvas owns a native surface, and the GPU presents to it. Fastest; other components
    /// can't overlap, clip or blend it.
    SCREEN,
    /// The picture is read back without blocking, and the toolkit paints it, so that it can be
    /// overlapped, clipped, blended and animated like everything else.
    BITMAP,
    /// The canvas chooses: [#SCREEN] where that can be had, else [#BITMAP]. Only to ask with, a
    /// canvas has one of the other two.
    AUTO
}
