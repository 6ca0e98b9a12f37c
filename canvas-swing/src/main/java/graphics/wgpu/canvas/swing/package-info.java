/// Canvases for AWT and Swing: [AwtCanvas][graphics.wgpu.canvas.swing.AwtCanvas] with a native
/// surface, [SwingCanvas][graphics.wgpu.canvas.swing.SwingCanvas] painted by Swing.
package graphics.wgpu.canvas.swing;
