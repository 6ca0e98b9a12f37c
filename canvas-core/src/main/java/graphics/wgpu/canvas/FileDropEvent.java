package graphics.wgpu.canvas;

import java.nio.file.Path;
import java.util.List;

/// Files were dropped on the canvas.
///
/// Sent where the toolkit says so by itself, which of the canvases is only the GLFW one; in AWT,
/// Swing and JavaFX use the toolkit's own drag and drop, which the components take part in.
///
/// @param files the files and directories, at least one
/// @param x where, in logical pixels
/// @param y where, in logical pixels
public record FileDropEvent(List<Path> files, double x, double y) implements CanvasEvent {
    /// Makes an event; the list is copied.
    public FileDropEvent {
        files = List.copyOf(files);
    }
}
