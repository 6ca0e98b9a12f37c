// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// Describes a compute pass.
///
/// Corresponds to WebGPU's `GPUComputePassDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param timestampWrites where to write the times at which the pass begins and ends; none by
///     default
public record ComputePassDescriptor(
        String label, @Nullable ComputePassTimestampWrites timestampWrites) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null
    public ComputePassDescriptor {
        Arguments.notNull(label, "ComputePassDescriptor.label");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static ComputePassDescriptor of() {
        return new ComputePassDescriptor("", null);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public ComputePassDescriptor withLabel(String label) {
        return new ComputePassDescriptor(label, timestampWrites);
    }

    /// {@return a copy with another `timestampWrites`}
    ///
    /// @param timestampWrites where to write the times at which the pass begins and ends
    public ComputePassDescriptor withTimestampWrites(
            @Nullable ComputePassTimestampWrites timestampWrites) {
        return new ComputePassDescriptor(label, timestampWrites);
    }
}
