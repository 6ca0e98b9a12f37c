// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `BufferDescriptor`.
///
/// Corresponds to WebGPU's `GPUBufferDescriptor`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param label WebGPU's `label`; default: empty
/// @param size WebGPU's `size`
/// @param usage WebGPU's `usage`
/// @param mappedAtCreation WebGPU's `mappedAtCreation`; default: `false`
public record BufferDescriptor(
        String label, long size, BufferUsage usage, boolean mappedAtCreation) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public BufferDescriptor {
        Arguments.notNull(label, "BufferDescriptor.label");
        Arguments.notNegative(size, "BufferDescriptor.size");
        Arguments.notNull(usage, "BufferDescriptor.usage");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param size WebGPU's `size`
    /// @param usage WebGPU's `usage`
    /// @return the record
    public static BufferDescriptor of(long size, BufferUsage usage) {
        return new BufferDescriptor("", size, usage, false);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label WebGPU's `label`
    public BufferDescriptor withLabel(String label) {
        return new BufferDescriptor(label, size, usage, mappedAtCreation);
    }

    /// {@return a copy with another `size`}
    ///
    /// @param size WebGPU's `size`
    public BufferDescriptor withSize(long size) {
        return new BufferDescriptor(label, size, usage, mappedAtCreation);
    }

    /// {@return a copy with another `usage`}
    ///
    /// @param usage WebGPU's `usage`
    public BufferDescriptor withUsage(BufferUsage usage) {
        return new BufferDescriptor(label, size, usage, mappedAtCreation);
    }

    /// {@return a copy with another `mappedAtCreation`}
    ///
    /// @param mappedAtCreation WebGPU's `mappedAtCreation`
    public BufferDescriptor withMappedAtCreation(boolean mappedAtCreation) {
        return new BufferDescriptor(label, size, usage, mappedAtCreation);
    }
}
