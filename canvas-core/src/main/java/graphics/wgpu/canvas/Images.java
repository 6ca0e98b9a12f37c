package graphics.wgpu.canvas;

import graphics.wgpu.ImagePixels;
import java.awt.image.BufferedImage;

/// Images of Java for the GPU. Needs the module `java.desktop`.
///
/// All methods may be called from any thread.
public final class Images {
    private Images() {}

    /// {@return a copy of an image's pixels, for
    /// [graphics.wgpu.GPUQueue#copyExternalImageToTexture]}
    ///
    /// Whatever the image's colour model is, the pixels are sRGB and not premultiplied.
    ///
    /// @param image the image, of any type
    /// @throws IllegalArgumentException if it is null
    @SuppressWarnings("exports") // who has a BufferedImage reads java.desktop anyway
    public static ImagePixels pixels(BufferedImage image) {
        if (image == null) {
            throw new IllegalArgumentException("image is null; it must be an image");
        }
        var width = image.getWidth();
        var height = image.getHeight();
        return ImagePixels.ofArgb(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}
