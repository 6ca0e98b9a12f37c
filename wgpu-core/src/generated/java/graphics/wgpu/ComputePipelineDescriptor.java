// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `ComputePipelineDescriptor`.
///
/// Corresponds to WebGPU's `GPUComputePipelineDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label WebGPU's `label`; default: empty
/// @param layout WebGPU's `layout`
/// @param compute WebGPU's `compute`
public record ComputePipelineDescriptor(
        String label, PipelineLayoutSource layout, ProgrammableStage compute) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public ComputePipelineDescriptor {
        Arguments.notNull(label, "ComputePipelineDescriptor.label");
        Arguments.notNull(layout, "ComputePipelineDescriptor.layout");
        Arguments.notNull(compute, "ComputePipelineDescriptor.compute");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param layout WebGPU's `layout`
    /// @param compute WebGPU's `compute`
    /// @return the record
    public static ComputePipelineDescriptor of(
            PipelineLayoutSource layout, ProgrammableStage compute) {
        return new ComputePipelineDescriptor("", layout, compute);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label WebGPU's `label`
    public ComputePipelineDescriptor withLabel(String label) {
        return new ComputePipelineDescriptor(label, layout, compute);
    }

    /// {@return a copy with another `layout`}
    ///
    /// @param layout WebGPU's `layout`
    public ComputePipelineDescriptor withLayout(PipelineLayoutSource layout) {
        return new ComputePipelineDescriptor(label, layout, compute);
    }

    /// {@return a copy with another `compute`}
    ///
    /// @param compute WebGPU's `compute`
    public ComputePipelineDescriptor withCompute(ProgrammableStage compute) {
        return new ComputePipelineDescriptor(label, layout, compute);
    }
}
