package graphics.wgpu.demos.viewer;

import graphics.wgpu.canvas.Snapshot;
import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Pictures of windows, taken from the screen.
public final class Screenshot {
    private Screenshot() {}

    /// Writes pixels as a PNG file.
    ///
    /// @param path where to
    /// @param width pixels
    /// @param height pixels
    /// @param argb the pixels; alpha does not count
    public static void write(Path path, int width, int height, int[] argb) {
        try {
            Snapshot.ofArgb(width, height, argb, width, Snapshot.Alpha.OPAQUE).writePng(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The screenshot could not be written to " + path, e);
        }
    }

    /// Writes a part of the screen as a PNG file.
    ///
    /// @param path where to
    /// @param area the part, in AWT's coordinates
    public static void ofScreen(Path path, Rectangle area) {
        try {
            var image = new Robot().createMultiResolutionScreenCapture(area);
            var variants = image.getResolutionVariants();
            var picture = (BufferedImage) variants.getLast();
            var width = picture.getWidth();
            var height = picture.getHeight();
            write(
                    path,
                    width,
                    height,
                    picture.getRGB(0, 0, width, height, new int[width * height], 0, width));
        } catch (AWTException e) {
            throw new IllegalStateException("The screen cannot be read: " + e.getMessage(), e);
        }
    }
}
