package graphics.wgpu.demos.viewer;

import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.demos.nifti.NiftiSource;

/// What runs on a canvas: a scene that is being painted, and what a launcher needs to know of it.
///
/// It belongs to the toolkit's thread.
public interface Show {
    /// {@return the canvas}
    RenderCanvas canvas();

    /// {@return what draws on the canvas}
    ScenePainter painter();

    /// {@return what went wrong; empty when nothing did}
    String failure();

    /// {@return whether the picture is there, and as good as it gets}
    boolean finished();

    /// Changes the picture a little, as a hand on the mouse would.
    void turn();

    /// Opens a file, where the scene shows files.
    ///
    /// @param file opens the file
    void open(FileSupplier file);

    /// Opens a file; called on another thread.
    @FunctionalInterface
    interface FileSupplier {
        /// {@return the file}
        ///
        /// @throws java.io.IOException when it cannot be reached
        NiftiSource get() throws java.io.IOException;
    }
}
