package graphics.wgpu.canvas;

import graphics.wgpu.BitmapFrame;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A picture that a canvas has shown.
///
/// Eight bits each of red, green, blue and alpha, sRGB, alpha not premultiplied, the upper row
/// first and no gap between rows.
///
/// @see RenderCanvas#snapshot()
public final class Snapshot {
    private final int width;
    private final int height;
    private final byte[] rgba;

    private Snapshot(int width, int height, byte[] rgba) {
        this.width = width;
        this.height = height;
        this.rgba = rgba;
    }

    /// {@return a picture of bytes, which are not copied}
    ///
    /// @param width the width in pixels, above zero
    /// @param height the height in pixels, above zero
    /// @param rgba the bytes, `4 * width * height` of them
    public static Snapshot of(int width, int height, byte[] rgba) {
        long expected = checkSize(width, height);
        if (rgba.length != expected) {
            throw new IllegalArgumentException(
                    "rgba has " + rgba.length + " bytes, and must have " + expected);
        }
        return new Snapshot(width, height, rgba);
    }

    /// {@return a picture of pixels as Java's images hold them, `0xAARRGGBB`}
    ///
    /// @param width the width in pixels, above zero
    /// @param height the height in pixels, above zero
    /// @param argb the pixels; copied
    /// @param stride how many pixels from one row to the next, `width` or more
    /// @param alpha what the upper eight bits are
    public static Snapshot ofArgb(int width, int height, int[] argb, int stride, Alpha alpha) {
        Objects.requireNonNull(alpha, "alpha");
        var rgba = new byte[Math.toIntExact(checkSize(width, height))];
        Objects.checkIndex((height - 1L) * stride + width - 1L, (long) argb.length);
        int to = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++, to += 4) {
                putArgb(rgba, to, argb[y * stride + x], alpha);
            }
        }
        return new Snapshot(width, height, rgba);
    }

    /// {@return a picture of a frame's pixels}
    ///
    /// Formats of eight bits are taken as they are. Those of floating-point numbers hold light, and
    /// are encoded as the GPU does it for the sRGB formats; what is under 0 or over 1 is cut off.
    ///
    /// @param frame the pixels; copied
    /// @param alpha what the alpha of the pixels is
    public static Snapshot ofFrame(BitmapFrame frame, Alpha alpha) {
        Objects.requireNonNull(alpha, "alpha");
        var rgba = FramePixels.rgba(frame);
        for (int i = 0; i < rgba.length && alpha != Alpha.STRAIGHT; i += 4) {
            int argb =
                    (rgba[i + 3] & 255) << 24
                            | (rgba[i] & 255) << 16
                            | (rgba[i + 1] & 255) << 8
                            | (rgba[i + 2] & 255);
            putArgb(rgba, i, argb, alpha);
        }
        return new Snapshot(frame.width(), frame.height(), rgba);
    }

    /// What the alpha bits of a pixel mean.
    public enum Alpha {
        /// Nothing: the pixel is opaque.
        OPAQUE,
        /// The other three have been multiplied with it.
        PREMULTIPLIED,
        /// The other three haven't been multiplied with it.
        STRAIGHT
    }

    /// {@return the width in pixels}
    public int width() {
        return width;
    }

    /// {@return the height in pixels}
    public int height() {
        return height;
    }

    /// {@return a copy of the bytes: red, green, blue, alpha of the upper left pixel first}
    public byte[] rgba() {
        return rgba.clone();
    }

    /// {@return one pixel as `0xAARRGGBB`}
    ///
    /// @param x the column, from the left
    /// @param y the row, from the top
    public int argb(int x, int y) {
        int at = 4 * (Objects.checkIndex(y, height) * width + Objects.checkIndex(x, width));
        return (rgba[at + 3] & 255) << 24
                | (rgba[at] & 255) << 16
                | (rgba[at + 1] & 255) << 8
                | (rgba[at + 2] & 255);
    }

    /// {@return the picture as a PNG file's bytes}
    public byte[] toPng() {
        return Png.encode(width, height, rgba);
    }

    /// Writes the picture as a PNG file, in place of one that is there.
    ///
    /// @param file where to
    /// @throws IOException if the file can't be written
    public void writePng(Path file) throws IOException {
        Files.write(file, toPng());
    }

    /// Writes the picture as a PNG file's bytes.
    ///
    /// @param out where to; stays open
    /// @throws IOException if `out` throws it
    public void writePng(OutputStream out) throws IOException {
        out.write(toPng());
    }

    /// {@return the picture as an image for AWT; needs the module java.desktop}
    @SuppressWarnings("exports") // java.desktop is optional: who calls this has it
    public BufferedImage toBufferedImage() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = argb(x, y);
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Snapshot that
                && width == that.width
                && height == that.height
                && Arrays.equals(rgba, that.rgba);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * width + height) + Arrays.hashCode(rgba);
    }

    @Override
    public String toString() {
        return "Snapshot[" + width + "x" + height + "]";
    }

    private static long checkSize(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException(
                    "size is " + width + "x" + height + ", and must be above zero");
        }
        return 4L * width * height;
    }

    private static void putArgb(byte[] rgba, int to, int argb, Alpha kind) {
        int alpha = kind == Alpha.OPAQUE ? 255 : argb >>> 24;
        int red = argb >> 16 & 255;
        int green = argb >> 8 & 255;
        int blue = argb & 255;
        if (kind == Alpha.PREMULTIPLIED && alpha != 255 && alpha != 0) {
            red = Math.min(255, (red * 255 + alpha / 2) / alpha);
            green = Math.min(255, (green * 255 + alpha / 2) / alpha);
            blue = Math.min(255, (blue * 255 + alpha / 2) / alpha);
        }
        rgba[to] = (byte) red;
        rgba[to + 1] = (byte) green;
        rgba[to + 2] = (byte) blue;
        rgba[to + 3] = (byte) alpha;
    }
}
