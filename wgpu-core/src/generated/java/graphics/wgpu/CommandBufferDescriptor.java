// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Describes a command buffer.
///
/// Corresponds to WebGPU's `GPUCommandBufferDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
public record CommandBufferDescriptor(String label) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if it is null
    public CommandBufferDescriptor {
        Arguments.notNull(label, "CommandBufferDescriptor.label");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static CommandBufferDescriptor of() {
        return new CommandBufferDescriptor("");
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public CommandBufferDescriptor withLabel(String label) {
        return new CommandBufferDescriptor(label);
    }
}
