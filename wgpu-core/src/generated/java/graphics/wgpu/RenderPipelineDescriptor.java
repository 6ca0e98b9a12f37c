// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

/// WebGPU's `RenderPipelineDescriptor`.
///
/// Corresponds to WebGPU's `GPURenderPipelineDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label WebGPU's `label`; default: empty
/// @param layout WebGPU's `layout`
/// @param vertex WebGPU's `vertex`
/// @param primitive WebGPU's `primitive`; default: one with all defaults
/// @param depthStencil WebGPU's `depthStencil`; none by default
/// @param multisample WebGPU's `multisample`; default: one with all defaults
/// @param fragment WebGPU's `fragment`; none by default
public record RenderPipelineDescriptor(
        String label,
        PipelineLayoutSource layout,
        VertexState vertex,
        PrimitiveState primitive,
        @Nullable DepthStencilState depthStencil,
        MultisampleState multisample,
        @Nullable FragmentState fragment) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public RenderPipelineDescriptor {
        Arguments.notNull(label, "RenderPipelineDescriptor.label");
        Arguments.notNull(layout, "RenderPipelineDescriptor.layout");
        Arguments.notNull(vertex, "RenderPipelineDescriptor.vertex");
        Arguments.notNull(primitive, "RenderPipelineDescriptor.primitive");
        Arguments.notNull(multisample, "RenderPipelineDescriptor.multisample");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param layout WebGPU's `layout`
    /// @param vertex WebGPU's `vertex`
    /// @return the record
    public static RenderPipelineDescriptor of(PipelineLayoutSource layout, VertexState vertex) {
        return new RenderPipelineDescriptor(
                "", layout, vertex, PrimitiveState.of(), null, MultisampleState.of(), null);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label WebGPU's `label`
    public RenderPipelineDescriptor withLabel(String label) {
        return new RenderPipelineDescriptor(
                label, layout, vertex, primitive, depthStencil, multisample, fragment);
    }

    /// {@return a copy with another `layout`}
    ///
    /// @param layout WebGPU's `layout`
    public RenderPipelineDescriptor withLayout(PipelineLayoutSource layout) {
        return new RenderPipelineDescriptor(
                label, layout, vertex, primitive, depthStencil, multisample, fragment);
    }

    /// {@return a copy with another `vertex`}
    ///
    /// @param vertex WebGPU's `vertex`
    public RenderPipelineDescriptor withVertex(VertexState vertex) {
        return new RenderPipelineDescriptor(
                label, layout, vertex, primitive, depthStencil, multisample, fragment);
    }

    /// {@return a copy with another `primitive`}
    ///
    /// @param primitive WebGPU's `primitive`
    public RenderPipelineDescriptor withPrimitive(PrimitiveState primitive) {
        return new RenderPipelineDescriptor(
                label, layout, vertex, primitive, depthStencil, multisample, fragment);
    }

    /// {@return a copy with another `depthStencil`}
    ///
    /// @param depthStencil WebGPU's `depthStencil`
    public RenderPipelineDescriptor withDepthStencil(@Nullable DepthStencilState depthStencil) {
        return new RenderPipelineDescriptor(
                label, layout, vertex, primitive, depthStencil, multisample, fragment);
    }

    /// {@return a copy with another `multisample`}
    ///
    /// @param multisample WebGPU's `multisample`
    public RenderPipelineDescriptor withMultisample(MultisampleState multisample) {
        return new RenderPipelineDescriptor(
                label, layout, vertex, primitive, depthStencil, multisample, fragment);
    }

    /// {@return a copy with another `fragment`}
    ///
    /// @param fragment WebGPU's `fragment`
    public RenderPipelineDescriptor withFragment(@Nullable FragmentState fragment) {
        return new RenderPipelineDescriptor(
                label, layout, vertex, primitive, depthStencil, multisample, fragment);
    }
}
