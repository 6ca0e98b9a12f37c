// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// Says how the pixels of an image lie in bytes.
///
/// Corresponds to WebGPU's `GPUTexelCopyBufferLayout`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param offset the bytes before the image; default: `0`
/// @param bytesPerRow the bytes from one row of blocks to the next; needed for more than one row,
///     and a multiple of 256 in copies that an encoder records; none by default
/// @param rowsPerImage the rows of blocks from one image to the next; needed for more than one
///     image; none by default
public record TexelCopyBufferLayout(
        long offset, @Nullable Integer bytesPerRow, @Nullable Integer rowsPerImage) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is negative
    public TexelCopyBufferLayout {
        Arguments.notNegative(offset, "TexelCopyBufferLayout.offset");
        Arguments.notNegative(bytesPerRow, "TexelCopyBufferLayout.bytesPerRow");
        Arguments.notNegative(rowsPerImage, "TexelCopyBufferLayout.rowsPerImage");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static TexelCopyBufferLayout of() {
        return new TexelCopyBufferLayout(0, null, null);
    }

    /// {@return a copy with another `offset`}
    ///
    /// @param offset the bytes before the image
    /// @throws IllegalArgumentException if it is negative
    public TexelCopyBufferLayout withOffset(long offset) {
        return new TexelCopyBufferLayout(offset, bytesPerRow, rowsPerImage);
    }

    /// {@return a copy with another `bytesPerRow`}
    ///
    /// @param bytesPerRow the bytes from one row of blocks to the next; needed for more than one
    ///     row, and a multiple of 256 in copies that an encoder records
    /// @throws IllegalArgumentException if it is negative
    public TexelCopyBufferLayout withBytesPerRow(int bytesPerRow) {
        return new TexelCopyBufferLayout(offset, bytesPerRow, rowsPerImage);
    }

    /// {@return a copy with another `rowsPerImage`}
    ///
    /// @param rowsPerImage the rows of blocks from one image to the next; needed for more than one
    ///     image
    /// @throws IllegalArgumentException if it is negative
    public TexelCopyBufferLayout withRowsPerImage(int rowsPerImage) {
        return new TexelCopyBufferLayout(offset, bytesPerRow, rowsPerImage);
    }
}
