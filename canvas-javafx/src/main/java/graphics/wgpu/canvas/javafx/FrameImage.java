package graphics.wgpu.canvas.javafx;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.canvas.Snapshot;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// One picture in memory that JavaFX paints from without copying it first.
///
/// The memory is freed by the garbage collector: Prism may hold on to it longer than the canvas.
final class FrameImage {
    private static final int OPAQUE = 0xFF000000;
    private static final long ALIGNMENT = 64;

    private final MemorySegment memory;
    private final int width;
    private final int height;
    private final PixelBuffer<IntBuffer> buffer;
    private @Nullable WritableImage image;
    private boolean opaque;
    private int readers;
    private boolean retired;

    private FrameImage(MemorySegment memory, int width, int height) {
        this.memory = memory;
        this.width = width;
        this.height = height;
        // An IntBuffer is painted twice as fast as a ByteBuffer on the software pipeline.
        var ints =
                memory.asSlice(0, 4L * width * height)
                        .asByteBuffer()
                        .order(java.nio.ByteOrder.nativeOrder())
                        .asIntBuffer();
        buffer = new PixelBuffer<>(width, height, ints, PixelFormat.getIntArgbPreInstance());
    }

    static FrameImage of(int width, int height) {
        return new FrameImage(
                Arena.ofAuto().allocate(4L * width * height, ALIGNMENT), width, height);
    }

    /// {@return this image, or another one of the given size over the same memory if it fits}
    FrameImage withSize(int newWidth, int newHeight) {
        if (newWidth == width && newHeight == height) {
            return this;
        }
        long bytes = 4L * newWidth * newHeight;
        // Fresh memory is twenty times as slow to fill, and far too much of it is a waste.
        boolean fits = bytes <= memory.byteSize() && bytes >= memory.byteSize() / 4;
        return fits
                ? new FrameImage(memory, newWidth, newHeight)
                : FrameImage.of(newWidth, newHeight);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// Takes a frame's pixels. JavaFX must not be painting from this image.
    ///
    /// @param frame pixels of this image's size
    /// @param ignoreAlpha whether the picture is opaque whatever its alpha says
    void fill(BitmapFrame frame, boolean ignoreAlpha) {
        opaque = ignoreAlpha;
        if (!ignoreAlpha) {
            frame.copyTo(memory, 4L * width);
            return;
        }
        var pixels = frame.pixels();
        for (int y = 0; y < height; y++) {
            copyOpaque(pixels, (long) y * frame.bytesPerRow(), memory, 4L * y * width, width);
        }
    }

    private static void copyOpaque(
            MemorySegment from, long fromOffset, MemorySegment to, long toOffset, int count) {
        for (int x = 0; x < count; x++) {
            int pixel = from.get(ValueLayout.JAVA_INT, fromOffset + 4L * x);
            to.set(ValueLayout.JAVA_INT, toOffset + 4L * x, pixel | OPAQUE);
        }
    }

    /// {@return what JavaFX paints, with the newest pixels; on its thread}
    Image image() {
        var made = image;
        if (made == null) {
            made = new WritableImage(buffer);
            image = made;
        } else {
            buffer.updateBuffer(all -> null);
        }
        return made;
    }

    Snapshot toSnapshot() {
        var argb = new int[width * height];
        MemorySegment.copy(memory, ValueLayout.JAVA_INT, 0, argb, 0, argb.length);
        var alpha = opaque ? Snapshot.Alpha.OPAQUE : Snapshot.Alpha.PREMULTIPLIED;
        return Snapshot.ofArgb(width, height, argb, width, alpha);
    }

    // Whether it may be filled again; under the lock of FrameImages.

    void read(boolean begin) {
        readers += begin ? 1 : -1;
    }

    void retire() {
        retired = true;
    }

    boolean reusable() {
        return readers == 0 && !retired;
    }
}
