package graphics.wgpu;

import graphics.wgpu.internal.DataCalls;
import graphics.wgpu.internal.Formats;
import java.lang.foreign.MemorySegment;

/// Cuts a large image of the Java heap into bands of rows, each of which the native library takes
/// at once.
///
/// @param destination where the image goes
/// @param data the image
/// @param layout how it lies in the data
/// @param size its size in texels; not empty
record TextureBands(
        TexelCopyTextureInfo destination,
        MemorySegment data,
        TexelCopyBufferLayout layout,
        Extent3D size) {

    /// Takes one band.
    @FunctionalInterface
    interface Writer {
        void write(
                TexelCopyTextureInfo destination,
                MemorySegment data,
                TexelCopyBufferLayout layout,
                Extent3D size);
    }

    /// {@return whether an image has to be cut, and can be}
    ///
    /// Depth and stencil are written as a whole only.
    boolean needed() {
        var format = destination.texture().format();
        return !data.isNative()
                && data.byteSize() > DataCalls.texturePiece()
                && size.width() > 0
                && size.height() > 0
                && !Formats.hasDepth(format)
                && format != TextureFormat.STENCIL8;
    }

    /// Hands the bands over, from the first row to the last.
    void write(Writer writer) {
        var format = destination.texture().format();
        var row = CopyLayouts.rowBytes(format, destination.aspect(), size.width());
        var rows = CopyLayouts.rows(format, size.height());
        var bytesPerRow = layout.bytesPerRow();
        var rowsPerImage = layout.rowsPerImage();
        long stride = bytesPerRow == null ? row : bytesPerRow;
        long image = stride * (rowsPerImage == null ? rows : rowsPerImage);
        var most = Math.clamp(DataCalls.texturePiece() / stride, 1, rows);
        for (var z = 0; z < size.depthOrArrayLayers(); z++) {
            for (var first = 0; first < rows; first += most) {
                var count = Math.min(most, rows - first);
                writer.write(
                        at(z, first),
                        data.asSlice(
                                layout.offset() + z * image + first * stride,
                                (count - 1) * stride + row),
                        layout.withOffset(0L).withRowsPerImage(count),
                        sizeOf(first, count));
            }
        }
    }

    private int texels(int rows) {
        return Math.min(rows * Formats.blockHeight(destination.texture().format()), size.height());
    }

    private TexelCopyTextureInfo at(int z, int firstRow) {
        var origin = destination.origin();
        return destination.withOrigin(
                origin.withY(origin.y() + texels(firstRow)).withZ(origin.z() + z));
    }

    private Extent3D sizeOf(int firstRow, int count) {
        return Extent3D.of(size.width(), texels(firstRow + count) - texels(firstRow));
    }
}
