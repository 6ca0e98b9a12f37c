// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// Describes a render pipeline: shaders with all the state of drawing.
///
/// Corresponds to WebGPU's `GPURenderPipelineDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param layout the layout of the bind groups, or `AutoLayoutMode.AUTO` to derive it from the
///     shaders
/// @param vertex the vertex shader and its buffers
/// @param primitive how vertices make up points, lines and triangles; default: one with all
///     defaults
/// @param depthStencil the depth and stencil tests; needed if the pass has a depth-stencil
///     attachment; none by default
/// @param multisample how many samples a pixel has; default: one with all defaults
/// @param fragment the fragment shader and its targets; without it nothing but depth and stencil is
///     written; none by default
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
    /// @throws IllegalArgumentException if a required one is null
    public RenderPipelineDescriptor {
        Arguments.notNull(label, "RenderPipelineDescriptor.label");
        Arguments.notNull(layout, "RenderPipelineDescriptor.layout");
        Arguments.notNull(vertex, "RenderPipelineDescriptor.vertex");
        Arguments.notNull(primitive, "RenderPipelineDescriptor.primitive");
        Arguments.notNull(multisample, "RenderPipelineDescriptor.multisample");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param layout the layout of the bind groups, or `AutoLayoutMode.AUTO` to derive it from the
    ///     shaders
    /// @param vertex the vertex shader and its buffers
    /// @return the record
    /// @throws IllegalArgumentException if one is null
    public static RenderPipelineDescriptor of(PipelineLayoutSource layout, VertexState vertex) {
        return new RenderPipelineDescriptor(
                "", layout, vertex, PrimitiveState.of(), null, MultisampleState.of(), null);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public RenderPipelineDescriptor withLabel(String label) {
        return new RenderPipelineDescriptor(
                label, layout, vertex, primitive, depthStencil, multisample, fragment);
    }

    /// {@return a copy with another `layout`}
    ///
    /// @param layout the layout of the bind groups, or `AutoLayoutMode.AUTO` to derive it from the
    ///     shaders
    /// @throws IllegalArgumentException if it is null
    public RenderPipelineDescriptor withLayout(PipelineLayoutSource layout) {
        return new RenderPipelineDescriptor(
                label, layout, vertex, primitive, depthStencil, multisample, fragment);
    }

    /// {@return a copy with another `vertex`}
    ///
    /// @param vertex the vertex shader and its buffers
    /// @throws IllegalArgumentException if it is null
    public RenderPipelineDescriptor withVertex(VertexState vertex) {
        return new RenderPipelineDescriptor(
                label, layout, vertex, primitive, depthStencil, multisample, fragment);
    }

    /// {@return a copy with another `primitive`}
    ///
    /// @param primitive how vertices make up points, lines and triangles
    /// @throws IllegalArgumentException if it is null
    public RenderPipelineDescriptor withPrimitive(PrimitiveState primitive) {
        return new RenderPipelineDescriptor(
                label, layout, vertex, primitive, depthStencil, multisample, fragment);
    }

    /// {@return a copy with another `depthStencil`}
    ///
    /// @param depthStencil the depth and stencil tests; needed if the pass has a depth-stencil
    ///     attachment
    public RenderPipelineDescriptor withDepthStencil(@Nullable DepthStencilState depthStencil) {
        return new RenderPipelineDescriptor(
                label, layout, vertex, primitive, depthStencil, multisample, fragment);
    }

    /// {@return a copy with another `multisample`}
    ///
    /// @param multisample how many samples a pixel has
    /// @throws IllegalArgumentException if it is null
    public RenderPipelineDescriptor withMultisample(MultisampleState multisample) {
        return new RenderPipelineDescriptor(
                label, layout, vertex, primitive, depthStencil, multisample, fragment);
    }

    /// {@return a copy with another `fragment`}
    ///
    /// @param fragment the fragment shader and its targets; without it nothing but depth and
    ///     stencil is written
    public RenderPipelineDescriptor withFragment(@Nullable FragmentState fragment) {
        return new RenderPipelineDescriptor(
                label, layout, vertex, primitive, depthStencil, multisample, fragment);
    }
}
