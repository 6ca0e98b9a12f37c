package graphics.wgpu.canvas;

import java.nio.file.Path;
import java.util.List;

/// Files were dropped on the canvas.
///
/// The toolkit's own drag and drop works beside it, in AWT, Swing and JavaFX: a drop that the
/// application takes there isn't told here.
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
