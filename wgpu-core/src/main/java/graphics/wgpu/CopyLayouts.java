package graphics.wgpu;

import graphics.wgpu.internal.Formats;

/// How texels lie in memory: the arithmetic of rows and images.
final class CopyLayouts {
    /// The alignment of rows that a copy between a buffer and a texture needs.
    static final int ROW_ALIGNMENT = 256;

    private CopyLayouts() {}

    /// {@return the bytes of a row of blocks without padding}
    static long rowBytes(TextureFormat format, TextureAspect aspect, int width) {
        var block = Formats.blockWidth(format);
        return (long) blocks(width, block) * Formats.blockBytes(format, aspect);
    }

    /// {@return the number of rows of blocks}
    static int rows(TextureFormat format, int height) {
        return blocks(height, Formats.blockHeight(format));
    }

    private static int blocks(int texels, int block) {
        return (int) (((long) texels + block - 1) / block);
    }

    /// {@return the bytes of a region without padding}
    ///
    /// @throws IllegalArgumentException if that is too large a number
    static long packedSize(TexelCopyTextureInfo source, Extent3D size) {
        var format = source.texture().format();
        var row = rowBytes(format, source.aspect(), size.width());
        try {
            return Math.multiplyExact(
                    Math.multiplyExact(row, (long) rows(format, size.height())),
                    (long) size.depthOrArrayLayers());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "size is " + words(size) + "; it must be inside the texture", e);
        }
    }

    /// Refuses a distance of zero between what is not empty.
    static void checkStride(int stride, int texels, String name) {
        if (stride == 0 && texels > 0) {
            throw new IllegalArgumentException(name + " is 0; it must be at least 1");
        }
    }

    private static String words(Extent3D size) {
        return size.width() + " x " + size.height() + " x " + size.depthOrArrayLayers();
    }

    /// {@return the layout of a region without padding}
    static TexelCopyBufferLayout packed(TextureFormat format, Extent3D size) {
        return TexelCopyBufferLayout.of()
                .withBytesPerRow(Math.toIntExact(rowBytes(format, TextureAspect.ALL, size.width())))
                .withRowsPerImage(rows(format, size.height()));
    }

    /// Refuses a layout for which there is too little data: the native library would read beyond
    /// it.
    static void check(
            TexelCopyTextureInfo info, TexelCopyBufferLayout layout, Extent3D size, long bytes) {
        var format = info.texture().format();
        var row = rowBytes(format, info.aspect(), size.width());
        var rows = rows(format, size.height());
        var images = size.depthOrArrayLayers();
        if (row == 0 || rows == 0 || images == 0) {
            return;
        }
        var bytesPerRow = layout.bytesPerRow();
        if (bytesPerRow == null && (rows > 1 || images > 1)) {
            throw new IllegalArgumentException(
                    "layout.bytesPerRow is not set; it must be for more than one row");
        }
        if (bytesPerRow != null && bytesPerRow < row) {
            throw new IllegalArgumentException(
                    "layout.bytesPerRow is " + bytesPerRow + "; a row has " + row + " bytes");
        }
        var rowsPerImage = layout.rowsPerImage();
        if (rowsPerImage == null && images > 1) {
            throw new IllegalArgumentException(
                    "layout.rowsPerImage is not set; it must be for more than one image");
        }
        if (rowsPerImage != null && rowsPerImage < rows) {
            throw new IllegalArgumentException(
                    "layout.rowsPerImage is " + rowsPerImage + "; an image has " + rows + " rows");
        }
        long stride = bytesPerRow == null ? row : bytesPerRow;
        long image = stride * (rowsPerImage == null ? rows : rowsPerImage);
        var needed = needed(layout.offset(), image, images, stride * (rows - 1L) + row);
        if (needed < 0 || needed > bytes) {
            throw new IllegalArgumentException(
                    "data has %d bytes; a region of %s in %s needs %s"
                            .formatted(
                                    bytes,
                                    words(size),
                                    format,
                                    needed < 0 ? "more than " + Long.MAX_VALUE : needed));
        }
    }

    /// {@return how many bytes there must be, -1 if that is too large a number}
    private static long needed(long offset, long image, int images, long lastImage) {
        try {
            var before = Math.multiplyExact(image, images - 1L);
            return Math.addExact(Math.addExact(offset, before), lastImage);
        } catch (ArithmeticException e) {
            return -1;
        }
    }
}
