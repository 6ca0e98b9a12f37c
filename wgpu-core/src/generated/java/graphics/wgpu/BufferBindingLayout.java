// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Says which buffers may be bound.
///
/// Corresponds to WebGPU's `GPUBufferBindingLayout`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param type how shaders use the buffer; default: `BufferBindingType.UNIFORM`
/// @param hasDynamicOffset true if an offset is given each time the bind group is set; default:
///     `false`
/// @param minBindingSize the least size of the bound range in bytes; with 0 it is checked at each
///     draw; default: `0`
public record BufferBindingLayout(
        BufferBindingType type, boolean hasDynamicOffset, long minBindingSize) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null or negative
    public BufferBindingLayout {
        Arguments.notNull(type, "BufferBindingLayout.type");
        Arguments.notNegative(minBindingSize, "BufferBindingLayout.minBindingSize");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static BufferBindingLayout of() {
        return new BufferBindingLayout(BufferBindingType.UNIFORM, false, 0);
    }

    /// {@return a copy with another `type`}
    ///
    /// @param type how shaders use the buffer
    /// @throws IllegalArgumentException if it is null
    public BufferBindingLayout withType(BufferBindingType type) {
        return new BufferBindingLayout(type, hasDynamicOffset, minBindingSize);
    }

    /// {@return a copy with another `hasDynamicOffset`}
    ///
    /// @param hasDynamicOffset true if an offset is given each time the bind group is set
    public BufferBindingLayout withHasDynamicOffset(boolean hasDynamicOffset) {
        return new BufferBindingLayout(type, hasDynamicOffset, minBindingSize);
    }

    /// {@return a copy with another `minBindingSize`}
    ///
    /// @param minBindingSize the least size of the bound range in bytes; with 0 it is checked at
    ///     each draw
    /// @throws IllegalArgumentException if it is negative
    public BufferBindingLayout withMinBindingSize(long minBindingSize) {
        return new BufferBindingLayout(type, hasDynamicOffset, minBindingSize);
    }
}
