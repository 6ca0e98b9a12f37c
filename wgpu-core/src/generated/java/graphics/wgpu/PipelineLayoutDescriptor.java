// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Describes which bind groups a pipeline uses.
///
/// Corresponds to WebGPU's `GPUPipelineLayoutDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param bindGroupLayouts the layout of each group by its number, `@group` in WGSL; null where no
///     group is used
/// @param immediateSize the bytes of immediate data that shaders of the pipeline have, a multiple
///     of 4; more than 0 needs the feature `immediates`; default: `0`
public record PipelineLayoutDescriptor(
        String label, List<@Nullable GPUBindGroupLayout> bindGroupLayouts, int immediateSize) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null or negative
    public PipelineLayoutDescriptor {
        Arguments.notNull(label, "PipelineLayoutDescriptor.label");
        bindGroupLayouts =
                Arguments.listWithHoles(
                        bindGroupLayouts, "PipelineLayoutDescriptor.bindGroupLayouts");
        Arguments.notNegative(immediateSize, "PipelineLayoutDescriptor.immediateSize");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param bindGroupLayouts the layout of each group by its number, `@group` in WGSL; null where
    ///     no group is used
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static PipelineLayoutDescriptor of(List<@Nullable GPUBindGroupLayout> bindGroupLayouts) {
        return new PipelineLayoutDescriptor("", bindGroupLayouts, 0);
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param bindGroupLayouts the layout of each group by its number, `@group` in WGSL; null where
    ///     no group is used
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static PipelineLayoutDescriptor of(@Nullable GPUBindGroupLayout... bindGroupLayouts) {
        return new PipelineLayoutDescriptor(
                "",
                Arguments.asList(bindGroupLayouts, "PipelineLayoutDescriptor.bindGroupLayouts"),
                0);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public PipelineLayoutDescriptor withLabel(String label) {
        return new PipelineLayoutDescriptor(label, bindGroupLayouts, immediateSize);
    }

    /// {@return a copy with another `bindGroupLayouts`}
    ///
    /// @param bindGroupLayouts the layout of each group by its number, `@group` in WGSL; null where
    ///     no group is used
    /// @throws IllegalArgumentException if it is null
    public PipelineLayoutDescriptor withBindGroupLayouts(
            List<@Nullable GPUBindGroupLayout> bindGroupLayouts) {
        return new PipelineLayoutDescriptor(label, bindGroupLayouts, immediateSize);
    }

    /// {@return a copy with another `bindGroupLayouts`}
    ///
    /// @param bindGroupLayouts the layout of each group by its number, `@group` in WGSL; null where
    ///     no group is used
    /// @throws IllegalArgumentException if it is null
    public PipelineLayoutDescriptor withBindGroupLayouts(
            @Nullable GPUBindGroupLayout... bindGroupLayouts) {
        return new PipelineLayoutDescriptor(
                label,
                Arguments.asList(bindGroupLayouts, "PipelineLayoutDescriptor.bindGroupLayouts"),
                immediateSize);
    }

    /// {@return a copy with another `immediateSize`}
    ///
    /// @param immediateSize the bytes of immediate data that shaders of the pipeline have, a
    ///     multiple of 4; more than 0 needs the feature `immediates`
    /// @throws IllegalArgumentException if it is negative
    public PipelineLayoutDescriptor withImmediateSize(int immediateSize) {
        return new PipelineLayoutDescriptor(label, bindGroupLayouts, immediateSize);
    }
}
