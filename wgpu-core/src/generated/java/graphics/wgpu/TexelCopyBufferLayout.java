// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

/// WebGPU's `TexelCopyBufferLayout`.
///
/// Corresponds to WebGPU's `GPUTexelCopyBufferLayout`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param offset WebGPU's `offset`; default: `0`
/// @param bytesPerRow WebGPU's `bytesPerRow`; none by default
/// @param rowsPerImage WebGPU's `rowsPerImage`; none by default
public record TexelCopyBufferLayout(
        long offset, @Nullable Integer bytesPerRow, @Nullable Integer rowsPerImage) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
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
    /// @param offset WebGPU's `offset`
    public TexelCopyBufferLayout withOffset(long offset) {
        return new TexelCopyBufferLayout(offset, bytesPerRow, rowsPerImage);
    }

    /// {@return a copy with another `bytesPerRow`}
    ///
    /// @param bytesPerRow WebGPU's `bytesPerRow`
    public TexelCopyBufferLayout withBytesPerRow(int bytesPerRow) {
        return new TexelCopyBufferLayout(offset, bytesPerRow, rowsPerImage);
    }

    /// {@return a copy with another `rowsPerImage`}
    ///
    /// @param rowsPerImage WebGPU's `rowsPerImage`
    public TexelCopyBufferLayout withRowsPerImage(int rowsPerImage) {
        return new TexelCopyBufferLayout(offset, bytesPerRow, rowsPerImage);
    }
}
