// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

/// WebGPU's `BufferBinding`.
///
/// Corresponds to WebGPU's `GPUBufferBinding`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param buffer WebGPU's `buffer`
/// @param offset WebGPU's `offset`; default: `0`
/// @param size WebGPU's `size`; none by default
public record BufferBinding(GPUBuffer buffer, long offset, @Nullable Long size)
        implements BindingResource {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public BufferBinding {
        Arguments.notNull(buffer, "BufferBinding.buffer");
        Arguments.notNegative(offset, "BufferBinding.offset");
        Arguments.notNegative(size, "BufferBinding.size");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param buffer WebGPU's `buffer`
    /// @return the record
    public static BufferBinding of(GPUBuffer buffer) {
        return new BufferBinding(buffer, 0, null);
    }

    /// {@return a copy with another `buffer`}
    ///
    /// @param buffer WebGPU's `buffer`
    public BufferBinding withBuffer(GPUBuffer buffer) {
        return new BufferBinding(buffer, offset, size);
    }

    /// {@return a copy with another `offset`}
    ///
    /// @param offset WebGPU's `offset`
    public BufferBinding withOffset(long offset) {
        return new BufferBinding(buffer, offset, size);
    }

    /// {@return a copy with another `size`}
    ///
    /// @param size WebGPU's `size`
    public BufferBinding withSize(long size) {
        return new BufferBinding(buffer, offset, size);
    }
}
