// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `CommandEncoderDescriptor`.
///
/// Corresponds to WebGPU's `GPUCommandEncoderDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label WebGPU's `label`; default: empty
public record CommandEncoderDescriptor(String label) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public CommandEncoderDescriptor {
        Arguments.notNull(label, "CommandEncoderDescriptor.label");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static CommandEncoderDescriptor of() {
        return new CommandEncoderDescriptor("");
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label WebGPU's `label`
    public CommandEncoderDescriptor withLabel(String label) {
        return new CommandEncoderDescriptor(label);
    }
}
