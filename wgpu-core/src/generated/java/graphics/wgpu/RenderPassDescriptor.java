// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// WebGPU's `RenderPassDescriptor`.
///
/// Corresponds to WebGPU's `GPURenderPassDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label WebGPU's `label`; default: empty
/// @param colorAttachments WebGPU's `colorAttachments`
/// @param depthStencilAttachment WebGPU's `depthStencilAttachment`; none by default
/// @param occlusionQuerySet WebGPU's `occlusionQuerySet`; none by default
/// @param timestampWrites WebGPU's `timestampWrites`; none by default
/// @param maxDrawCount WebGPU's `maxDrawCount`; default: `50000000`
public record RenderPassDescriptor(
        String label,
        List<@Nullable RenderPassColorAttachment> colorAttachments,
        @Nullable RenderPassDepthStencilAttachment depthStencilAttachment,
        @Nullable GPUQuerySet occlusionQuerySet,
        @Nullable RenderPassTimestampWrites timestampWrites,
        long maxDrawCount) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public RenderPassDescriptor {
        Arguments.notNull(label, "RenderPassDescriptor.label");
        colorAttachments =
                Arguments.listWithHoles(colorAttachments, "RenderPassDescriptor.colorAttachments");
        Arguments.notNegative(maxDrawCount, "RenderPassDescriptor.maxDrawCount");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param colorAttachments WebGPU's `colorAttachments`
    /// @return the record
    public static RenderPassDescriptor of(
            List<@Nullable RenderPassColorAttachment> colorAttachments) {
        return new RenderPassDescriptor("", colorAttachments, null, null, null, 50000000);
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param colorAttachments WebGPU's `colorAttachments`
    /// @return the record
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
    /// @param label WebGPU's `label`
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
    /// @param colorAttachments WebGPU's `colorAttachments`
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
    /// @param colorAttachments WebGPU's `colorAttachments`
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
    /// @param depthStencilAttachment WebGPU's `depthStencilAttachment`
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
    /// @param occlusionQuerySet WebGPU's `occlusionQuerySet`
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
    /// @param timestampWrites WebGPU's `timestampWrites`
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
    /// @param maxDrawCount WebGPU's `maxDrawCount`
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
