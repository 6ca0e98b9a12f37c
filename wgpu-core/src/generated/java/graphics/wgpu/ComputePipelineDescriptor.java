// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Describes a compute pipeline.
///
/// Corresponds to WebGPU's `GPUComputePipelineDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param layout the layout of the bind groups, or `AutoLayoutMode.AUTO` to derive it from the
///     shaders
/// @param compute the compute shader
public record ComputePipelineDescriptor(
        String label, PipelineLayoutSource layout, ProgrammableStage compute) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null
    public ComputePipelineDescriptor {
        Arguments.notNull(label, "ComputePipelineDescriptor.label");
        Arguments.notNull(layout, "ComputePipelineDescriptor.layout");
        Arguments.notNull(compute, "ComputePipelineDescriptor.compute");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param layout the layout of the bind groups, or `AutoLayoutMode.AUTO` to derive it from the
    ///     shaders
    /// @param compute the compute shader
    /// @return the record
    /// @throws IllegalArgumentException if one is null
    public static ComputePipelineDescriptor of(
            PipelineLayoutSource layout, ProgrammableStage compute) {
        return new ComputePipelineDescriptor("", layout, compute);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public ComputePipelineDescriptor withLabel(String label) {
        return new ComputePipelineDescriptor(label, layout, compute);
    }

    /// {@return a copy with another `layout`}
    ///
    /// @param layout the layout of the bind groups, or `AutoLayoutMode.AUTO` to derive it from the
    ///     shaders
    /// @throws IllegalArgumentException if it is null
    public ComputePipelineDescriptor withLayout(PipelineLayoutSource layout) {
        return new ComputePipelineDescriptor(label, layout, compute);
    }

    /// {@return a copy with another `compute`}
    ///
    /// @param compute the compute shader
    /// @throws IllegalArgumentException if it is null
    public ComputePipelineDescriptor withCompute(ProgrammableStage compute) {
        return new ComputePipelineDescriptor(label, layout, compute);
    }
}
