// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Describes a buffer: memory of the GPU.
///
/// Corresponds to WebGPU's `GPUBufferDescriptor`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param size the size in bytes; a multiple of 4 if `mappedAtCreation` is true
/// @param usage what the buffer may be used for; at least one use
/// @param mappedAtCreation true to have the buffer mapped for writing when it is made, whatever its
///     usage; default: `false`
public record BufferDescriptor(
        String label, long size, BufferUsage usage, boolean mappedAtCreation) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null or negative
    public BufferDescriptor {
        Arguments.notNull(label, "BufferDescriptor.label");
        Arguments.notNegative(size, "BufferDescriptor.size");
        Arguments.notNull(usage, "BufferDescriptor.usage");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param size the size in bytes; a multiple of 4 if `mappedAtCreation` is true
    /// @param usage what the buffer may be used for; at least one use
    /// @return the record
    /// @throws IllegalArgumentException if one is null or negative
    public static BufferDescriptor of(long size, BufferUsage usage) {
        return new BufferDescriptor("", size, usage, false);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public BufferDescriptor withLabel(String label) {
        return new BufferDescriptor(label, size, usage, mappedAtCreation);
    }

    /// {@return a copy with another `size`}
    ///
    /// @param size the size in bytes; a multiple of 4 if `mappedAtCreation` is true
    /// @throws IllegalArgumentException if it is negative
    public BufferDescriptor withSize(long size) {
        return new BufferDescriptor(label, size, usage, mappedAtCreation);
    }

    /// {@return a copy with another `usage`}
    ///
    /// @param usage what the buffer may be used for; at least one use
    /// @throws IllegalArgumentException if it is null
    public BufferDescriptor withUsage(BufferUsage usage) {
        return new BufferDescriptor(label, size, usage, mappedAtCreation);
    }

    /// {@return a copy with another `mappedAtCreation`}
    ///
    /// @param mappedAtCreation true to have the buffer mapped for writing when it is made, whatever
    ///     its usage
    public BufferDescriptor withMappedAtCreation(boolean mappedAtCreation) {
        return new BufferDescriptor(label, size, usage, mappedAtCreation);
    }
}
