// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// A range of a buffer that a bind group binds.
///
/// Corresponds to WebGPU's `GPUBufferBinding`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param buffer the buffer
/// @param offset where the range begins, in bytes; a multiple of the limit
///     `minUniformBufferOffsetAlignment` or `minStorageBufferOffsetAlignment`; default: `0`
/// @param size the size of the range in bytes; without it, the range goes to the end of the buffer;
///     none by default
public record BufferBinding(GPUBuffer buffer, long offset, @Nullable Long size)
        implements BindingResource {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null or negative
    public BufferBinding {
        Arguments.notNull(buffer, "BufferBinding.buffer");
        Arguments.notNegative(offset, "BufferBinding.offset");
        Arguments.notNegative(size, "BufferBinding.size");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param buffer the buffer
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static BufferBinding of(GPUBuffer buffer) {
        return new BufferBinding(buffer, 0, null);
    }

    /// {@return a copy with another `buffer`}
    ///
    /// @param buffer the buffer
    /// @throws IllegalArgumentException if it is null
    public BufferBinding withBuffer(GPUBuffer buffer) {
        return new BufferBinding(buffer, offset, size);
    }

    /// {@return a copy with another `offset`}
    ///
    /// @param offset where the range begins, in bytes; a multiple of the limit
    ///     `minUniformBufferOffsetAlignment` or `minStorageBufferOffsetAlignment`
    /// @throws IllegalArgumentException if it is negative
    public BufferBinding withOffset(long offset) {
        return new BufferBinding(buffer, offset, size);
    }

    /// {@return a copy with another `size`}
    ///
    /// @param size the size of the range in bytes; without it, the range goes to the end of the
    ///     buffer
    /// @throws IllegalArgumentException if it is negative
    public BufferBinding withSize(long size) {
        return new BufferBinding(buffer, offset, size);
    }
}
