package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.RowCopy;
import java.lang.foreign.MemorySegment;

/// The pixels of one presented frame, in memory that is mapped for reading.
///
/// Valid only during the call that gave it.
///
/// @see BitmapSink
public final class BitmapFrame {
    private final int width;
    private final int height;
    private final int bytesPerRow;
    private final TextureFormat format;
    private final MemorySegment pixels;
    private final long sequence;

    private BitmapFrame(
            int width,
            int height,
            int bytesPerRow,
            TextureFormat format,
            MemorySegment pixels,
            long sequence) {
        this.width = width;
        this.height = height;
        this.bytesPerRow = bytesPerRow;
        this.format = format;
        this.pixels = pixels;
        this.sequence = sequence;
    }

    /// {@return a frame over the given memory}
    ///
    /// @param width the width in pixels
    /// @param height the height in pixels
    /// @param bytesPerRow how many bytes from one row to the next
    /// @param format what the bytes are
    /// @param pixels the rows, the upper one first; not copied
    /// @param sequence the number of the frame, counted by its context
    /// @throws IllegalArgumentException if the format is none of a canvas, or the rows are not in
    ///     the memory
    public static BitmapFrame of(
            int width,
            int height,
            int bytesPerRow,
            TextureFormat format,
            MemorySegment pixels,
            long sequence) {
        Arguments.notNull(format, "format");
        Arguments.notNull(pixels, "pixels");
        Arguments.notNegative(width, "width");
        Arguments.notNegative(height, "height");
        var frame =
                new BitmapFrame(width, height, bytesPerRow, format, pixels.asReadOnly(), sequence);
        frame.checkRoom(pixels.byteSize(), bytesPerRow, frame.rowBytes(), "bytes");
        return frame;
    }

    /// {@return the width in pixels}
    public int width() {
        return width;
    }

    /// {@return the height in pixels}
    public int height() {
        return height;
    }

    /// {@return how many bytes from one row to the next: padded to a multiple of 256}
    public int bytesPerRow() {
        return bytesPerRow;
    }

    /// {@return what the bytes are}
    public TextureFormat format() {
        return format;
    }

    /// {@return the rows, the upper one first; read only}
    public MemorySegment pixels() {
        return pixels;
    }

    /// {@return the number of the frame, counted by its context}
    public long sequence() {
        return sequence;
    }

    /// Copies the rows, without their padding, into other memory.
    ///
    /// @param target where to
    /// @param targetBytesPerRow how many bytes there from one row to the next
    /// @throws IllegalArgumentException if the rows don't fit
    public void copyTo(MemorySegment target, long targetBytesPerRow) {
        Arguments.writable(target, "target");
        long row = rowBytes();
        if (targetBytesPerRow < row) {
            throw new IllegalArgumentException(
                    "targetBytesPerRow is " + targetBytesPerRow + ", and must be at least " + row);
        }
        checkRoom(target.byteSize(), targetBytesPerRow, row, "bytes");
        new RowCopy(pixels, bytesPerRow, target, targetBytesPerRow, row, height).run();
    }

    /// Copies the rows, without their padding, into an array of pixels of four bytes.
    ///
    /// @param target where to
    /// @param targetStride how many pixels there from one row to the next
    /// @throws IllegalArgumentException if the rows don't fit
    public void copyTo(int[] target, int targetStride) {
        Arguments.notNull(target, "target");
        if (targetStride < width) {
            throw new IllegalArgumentException(
                    "targetStride is " + targetStride + ", and must be at least " + width);
        }
        checkRoom(target.length, targetStride, width, "pixels");
        new RowCopy(
                        pixels,
                        bytesPerRow,
                        MemorySegment.ofArray(target),
                        targetStride * 4L,
                        width * 4L,
                        height)
                .run();
    }

    /// Refuses a target in which the last row would not end before its end.
    private void checkRoom(long room, long stride, long row, String unit) {
        var outside =
                stride < row || room < row || (height > 1 && stride > (room - row) / (height - 1));
        if (height > 0 && outside) {
            throw new IllegalArgumentException(
                    "there is room for %d %s; %d rows of %d, %d apart, need more"
                            .formatted(room, unit, height, row, stride));
        }
    }

    private long rowBytes() {
        return (long) width * bytesPerPixel();
    }

    private int bytesPerPixel() {
        return switch (format) {
            case RGBA8UNORM, RGBA8UNORM_SRGB, BGRA8UNORM, BGRA8UNORM_SRGB, RGB10A2UNORM -> 4;
            case RGBA16FLOAT -> 8;
            case RGBA32FLOAT -> 16;
            default -> throw new IllegalArgumentException(format + " is no format of a canvas");
        };
    }
}
