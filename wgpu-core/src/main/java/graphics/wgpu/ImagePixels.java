package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.lang.foreign.MemorySegment;

/// An image in memory: rows from top to bottom without padding, four bytes a pixel.
///
/// Stands for WebGPU's `GPUCopyExternalImageSource`, whose kinds of source exist in browsers only.
///
/// @param width the width in pixels, at least 1
/// @param height the height in pixels, at least 1
/// @param layout the order of the bytes of a pixel
/// @param bytes the pixels, at least `width * height * 4` bytes; they are not copied
public record ImagePixels(int width, int height, PixelLayout layout, MemorySegment bytes) {
    private static final int BYTES_PER_PIXEL = 4;

    /// Checks the components.
    ///
    /// @throws IllegalArgumentException if a component is null, the size is not positive, or there
    ///     are fewer bytes than the size needs
    public ImagePixels {
        Arguments.notNull(layout, "ImagePixels.layout");
        Arguments.notNull(bytes, "ImagePixels.bytes");
        positive(width, "ImagePixels.width");
        positive(height, "ImagePixels.height");
        var needed = (long) width * height * BYTES_PER_PIXEL;
        if (bytes.byteSize() < needed) {
            throw new IllegalArgumentException(
                    "ImagePixels.bytes has %d bytes; it must have at least %d for %d x %d pixels"
                            .formatted(bytes.byteSize(), needed, width, height));
        }
    }

    /// Makes one of bytes.
    ///
    /// @param width the width in pixels
    /// @param height the height in pixels
    /// @param layout the order of the bytes of a pixel
    /// @param bytes the pixels; the array is not copied
    /// @return the image
    public static ImagePixels of(int width, int height, PixelLayout layout, byte[] bytes) {
        return new ImagePixels(
                width,
                height,
                layout,
                MemorySegment.ofArray(Arguments.notNull(bytes, "ImagePixels.bytes")));
    }

    /// Makes one of `0xAARRGGBB` pixels, as image classes of Java have them.
    ///
    /// @param width the width in pixels
    /// @param height the height in pixels
    /// @param argb the pixels; the array is not copied
    /// @return the image
    public static ImagePixels ofArgb(int width, int height, int[] argb) {
        return new ImagePixels(
                width,
                height,
                PixelLayout.BGRA8,
                MemorySegment.ofArray(Arguments.notNull(argb, "ImagePixels.argb")));
    }

    private static void positive(int value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be at least 1");
        }
    }
}
