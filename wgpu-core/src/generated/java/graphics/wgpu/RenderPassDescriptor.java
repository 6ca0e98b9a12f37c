// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Describes a render pass.
///
/// Corresponds to WebGPU's `GPURenderPassDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param colorAttachments what is drawn to, by number; null for one that is not used
/// @param depthStencilAttachment the depth and stencil that are tested and written; none by default
/// @param occlusionQuerySet a set of occlusion queries for the pass; none by default
/// @param timestampWrites where to write the times at which the pass begins and ends; none by
///     default
/// @param maxDrawCount the most draw calls that the pass will have; default: `50000000`
public record RenderPassDescriptor(
        String label,
        List<@Nullable RenderPassColorAttachment> colorAttachments,
        @Nullable RenderPassDepthStencilAttachment depthStencilAttachment,
        @Nullable GPUQuerySet occlusionQuerySet,
        @Nullable RenderPassTimestampWrites timestampWrites,
        long maxDrawCount) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null or negative
    public RenderPassDescriptor {
        Arguments.notNull(label, "RenderPassDescriptor.label");
        colorAttachments =
                Arguments.listWithHoles(colorAttachments, "RenderPassDescriptor.colorAttachments");
        Arguments.notNegative(maxDrawCount, "RenderPassDescriptor.maxDrawCount");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param colorAttachments what is drawn to, by number; null for one that is not used
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static RenderPassDescriptor of(
            List<@Nullable RenderPassColorAttachment> colorAttachments) {
        return new RenderPassDescriptor("", colorAttachments, null, null, null, 50000000);
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param colorAttachments what is drawn to, by number; null for one that is not used
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static RenderPassDescriptor of(@Nullable RenderPassColorAttachment... colorAttachments) {
        return new RenderPassDescriptor(
                "",
                Arguments.asList(colorAttachments, "RenderPassDescriptor.colorAttachments"),
                null,
                null,
                null,
                50000000);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public RenderPassDescriptor withLabel(String label) {
        return new RenderPassDescriptor(
                label,
                colorAttachments,
                depthStencilAttachment,
                occlusionQuerySet,
                timestampWrites,
                maxDrawCount);
    }

    /// {@return a copy with another `colorAttachments`}
    ///
    /// @param colorAttachments what is drawn to, by number; null for one that is not used
    /// @throws IllegalArgumentException if it is null
    public RenderPassDescriptor withColorAttachments(
            List<@Nullable RenderPassColorAttachment> colorAttachments) {
        return new RenderPassDescriptor(
                label,
                colorAttachments,
                depthStencilAttachment,
                occlusionQuerySet,
                timestampWrites,
                maxDrawCount);
    }

    /// {@return a copy with another `colorAttachments`}
    ///
    /// @param colorAttachments what is drawn to, by number; null for one that is not used
    /// @throws IllegalArgumentException if it is null
    public RenderPassDescriptor withColorAttachments(
            @Nullable RenderPassColorAttachment... colorAttachments) {
        return new RenderPassDescriptor(
                label,
                Arguments.asList(colorAttachments, "RenderPassDescriptor.colorAttachments"),
                depthStencilAttachment,
                occlusionQuerySet,
                timestampWrites,
                maxDrawCount);
    }

    /// {@return a copy with another `depthStencilAttachment`}
    ///
    /// @param depthStencilAttachment the depth and stencil that are tested and written
    public RenderPassDescriptor withDepthStencilAttachment(
            @Nullable RenderPassDepthStencilAttachment depthStencilAttachment) {
        return new RenderPassDescriptor(
                label,
                colorAttachments,
                depthStencilAttachment,
                occlusionQuerySet,
                timestampWrites,
                maxDrawCount);
    }

    /// {@return a copy with another `occlusionQuerySet`}
    ///
    /// @param occlusionQuerySet a set of occlusion queries for the pass
    public RenderPassDescriptor withOcclusionQuerySet(@Nullable GPUQuerySet occlusionQuerySet) {
        return new RenderPassDescriptor(
                label,
                colorAttachments,
                depthStencilAttachment,
                occlusionQuerySet,
                timestampWrites,
                maxDrawCount);
    }

    /// {@return a copy with another `timestampWrites`}
    ///
    /// @param timestampWrites where to write the times at which the pass begins and ends
    public RenderPassDescriptor withTimestampWrites(
            @Nullable RenderPassTimestampWrites timestampWrites) {
        return new RenderPassDescriptor(
                label,
                colorAttachments,
                depthStencilAttachment,
                occlusionQuerySet,
                timestampWrites,
                maxDrawCount);
    }

    /// {@return a copy with another `maxDrawCount`}
    ///
    /// @param maxDrawCount the most draw calls that the pass will have
    /// @throws IllegalArgumentException if it is negative
    public RenderPassDescriptor withMaxDrawCount(long maxDrawCount) {
        return new RenderPassDescriptor(
                label,
                colorAttachments,
                depthStencilAttachment,
                occlusionQuerySet,
                timestampWrites,
                maxDrawCount);
    }
}
