package graphics.wgpu.demos.viewer;

import graphics.wgpu.demos.nifti.NiftiSource;
import graphics.wgpu.demos.scene.SceneKind;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How a viewer is started.
///
/// @param scene what to show
/// @param file the scan, or null for the brain that comes along
/// @param width of the window's content, or of the picture, in logical pixels
/// @param height of the window's content, or of the picture, in logical pixels
/// @param frames how many frames to draw while orbiting before it ends; 0 to go on until the window
///     is closed
/// @param screenshot where to put a picture before it ends; null for none
public record ViewerOptions(
        SceneKind scene,
        @Nullable Path file,
        int width,
        int height,
        int frames,
        @Nullable Path screenshot) {

    /// {@return what opens the scan}
    public Show.FileSupplier source() {
        var path = file;
        return path == null ? Brain::source : () -> NiftiSource.of(path);
    }

    /// {@return whether the viewer ends by itself}
    public boolean endsByItself() {
        return frames > 0 || screenshot != null;
    }
}
