package graphics.wgpu.canvas;

/// On which thread a canvas calls its draw function.
///
/// @see RenderCanvas#renderOn(RenderThread)
public enum RenderThread {
    /// A thread that the canvas has for itself: a slow frame holds up neither the toolkit nor other
    /// canvases. The default of the AWT, Swing and JavaFX canvases.
    OWN,
    /// The toolkit's event thread: the draw function may touch widgets, and everything else waits
    /// while it runs.
    TOOLKIT,
    /// The thread that calls: the one that runs the GLFW loop, or that asks an offscreen canvas for
    /// a picture. What these two have, and the others haven't.
    CALLER
}
