/// Canvases for AWT and Swing: [AwtCanvas][graphics.wgpu.canvas.swing.AwtCanvas] with a native
/// surface, [SwingCanvas][graphics.wgpu.canvas.swing.SwingCanvas] painted by Swing.
///
/// The surface is a window of its own inside AWT's on X11, AWT's window itself on Windows, and a
/// Metal layer on macOS. The last two were written from the documentation of the JDK and of the
/// systems, and have not been run.
package graphics.wgpu.canvas.swing;
