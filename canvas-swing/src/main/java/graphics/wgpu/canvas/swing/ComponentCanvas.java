package graphics.wgpu.canvas.swing;

import graphics.wgpu.canvas.backend.ToolkitCanvas;
import java.awt.Component;

/// A canvas that is a component of AWT or Swing.
///
/// @see SwingCanvases
public sealed interface ComponentCanvas extends ToolkitCanvas permits AwtCanvas, SwingCanvas {
    /// {@return this canvas, to be added to a container}
    Component component();
}
