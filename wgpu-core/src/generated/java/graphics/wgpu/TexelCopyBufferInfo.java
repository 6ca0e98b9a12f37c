// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// Names a buffer with pixels as one side of a copy.
///
/// Corresponds to WebGPU's `GPUTexelCopyBufferInfo`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param offset the bytes before the image; default: `0`
/// @param bytesPerRow the bytes from one row of blocks to the next; needed for more than one row,
///     and a multiple of 256 in copies that an encoder records; none by default
/// @param rowsPerImage the rows of blocks from one image to the next; needed for more than one
///     image; none by default
/// @param buffer the buffer
public record TexelCopyBufferInfo(
        long offset,
        @Nullable Integer bytesPerRow,
        @Nullable Integer rowsPerImage,
        GPUBuffer buffer) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null or negative
    public TexelCopyBufferInfo {
        Arguments.notNegative(offset, "TexelCopyBufferInfo.offset");
        Arguments.notNegative(bytesPerRow, "TexelCopyBufferInfo.bytesPerRow");
        Arguments.notNegative(rowsPerImage, "TexelCopyBufferInfo.rowsPerImage");
        Arguments.notNull(buffer, "TexelCopyBufferInfo.buffer");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param buffer the buffer
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static TexelCopyBufferInfo of(GPUBuffer buffer) {
        return new TexelCopyBufferInfo(0, null, null, buffer);
    }

    /// {@return a copy with another `offset`}
    ///
    /// @param offset the bytes before the image
    /// @throws IllegalArgumentException if it is negative
    public TexelCopyBufferInfo withOffset(long offset) {
        return new TexelCopyBufferInfo(offset, bytesPerRow, rowsPerImage, buffer);
    }

    /// {@return a copy with another `bytesPerRow`}
    ///
    /// @param bytesPerRow the bytes from one row of blocks to the next; needed for more than one
    ///     row, and a multiple of 256 in copies that an encoder records
    /// @throws IllegalArgumentException if it is negative
    public TexelCopyBufferInfo withBytesPerRow(int bytesPerRow) {
        return new TexelCopyBufferInfo(offset, bytesPerRow, rowsPerImage, buffer);
    }

    /// {@return a copy with another `rowsPerImage`}
    ///
    /// @param rowsPerImage the rows of blocks from one image to the next; needed for more than one
    ///     image
    /// @throws IllegalArgumentException if it is negative
    public TexelCopyBufferInfo withRowsPerImage(int rowsPerImage) {
        return new TexelCopyBufferInfo(offset, bytesPerRow, rowsPerImage, buffer);
    }

    /// {@return a copy with another `buffer`}
    ///
    /// @param buffer the buffer
    /// @throws IllegalArgumentException if it is null
    public TexelCopyBufferInfo withBuffer(GPUBuffer buffer) {
        return new TexelCopyBufferInfo(offset, bytesPerRow, rowsPerImage, buffer);
    }
}
