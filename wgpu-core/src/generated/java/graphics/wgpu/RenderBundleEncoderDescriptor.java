// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// WebGPU's `RenderBundleEncoderDescriptor`.
///
/// Corresponds to WebGPU's `GPURenderBundleEncoderDescriptor`. Made by `of` and changed by the
/// `with` methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label WebGPU's `label`; default: empty
/// @param colorFormats WebGPU's `colorFormats`
/// @param depthStencilFormat WebGPU's `depthStencilFormat`; none by default
/// @param sampleCount WebGPU's `sampleCount`; default: `1`
/// @param depthReadOnly WebGPU's `depthReadOnly`; default: `false`
/// @param stencilReadOnly WebGPU's `stencilReadOnly`; default: `false`
public record RenderBundleEncoderDescriptor(
        String label,
        List<@Nullable TextureFormat> colorFormats,
        @Nullable TextureFormat depthStencilFormat,
        int sampleCount,
        boolean depthReadOnly,
        boolean stencilReadOnly) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public RenderBundleEncoderDescriptor {
        Arguments.notNull(label, "RenderBundleEncoderDescriptor.label");
        colorFormats =
                Arguments.listWithHoles(colorFormats, "RenderBundleEncoderDescriptor.colorFormats");
        Arguments.notNegative(sampleCount, "RenderBundleEncoderDescriptor.sampleCount");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param colorFormats WebGPU's `colorFormats`
    /// @return the record
    public static RenderBundleEncoderDescriptor of(List<@Nullable TextureFormat> colorFormats) {
        return new RenderBundleEncoderDescriptor("", colorFormats, null, 1, false, false);
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param colorFormats WebGPU's `colorFormats`
    /// @return the record
    public static RenderBundleEncoderDescriptor of(@Nullable TextureFormat... colorFormats) {
        return new RenderBundleEncoderDescriptor(
                "",
                Arguments.asList(colorFormats, "RenderBundleEncoderDescriptor.colorFormats"),
                null,
                1,
                false,
                false);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label WebGPU's `label`
    public RenderBundleEncoderDescriptor withLabel(String label) {
        return new RenderBundleEncoderDescriptor(
                label,
                colorFormats,
                depthStencilFormat,
                sampleCount,
                depthReadOnly,
                stencilReadOnly);
    }

    /// {@return a copy with another `colorFormats`}
    ///
    /// @param colorFormats WebGPU's `colorFormats`
    public RenderBundleEncoderDescriptor withColorFormats(
            List<@Nullable TextureFormat> colorFormats) {
        return new RenderBundleEncoderDescriptor(
                label,
                colorFormats,
                depthStencilFormat,
                sampleCount,
                depthReadOnly,
                stencilReadOnly);
    }

    /// {@return a copy with another `colorFormats`}
    ///
    /// @param colorFormats WebGPU's `colorFormats`
    public RenderBundleEncoderDescriptor withColorFormats(@Nullable TextureFormat... colorFormats) {
        return new RenderBundleEncoderDescriptor(
                label,
                Arguments.asList(colorFormats, "RenderBundleEncoderDescriptor.colorFormats"),
                depthStencilFormat,
                sampleCount,
                depthReadOnly,
                stencilReadOnly);
    }

    /// {@return a copy with another `depthStencilFormat`}
    ///
    /// @param depthStencilFormat WebGPU's `depthStencilFormat`
    public RenderBundleEncoderDescriptor withDepthStencilFormat(
            @Nullable TextureFormat depthStencilFormat) {
        return new RenderBundleEncoderDescriptor(
                label,
                colorFormats,
                depthStencilFormat,
                sampleCount,
                depthReadOnly,
                stencilReadOnly);
    }

    /// {@return a copy with another `sampleCount`}
    ///
    /// @param sampleCount WebGPU's `sampleCount`
    public RenderBundleEncoderDescriptor withSampleCount(int sampleCount) {
        return new RenderBundleEncoderDescriptor(
                label,
                colorFormats,
                depthStencilFormat,
                sampleCount,
                depthReadOnly,
                stencilReadOnly);
    }

    /// {@return a copy with another `depthReadOnly`}
    ///
    /// @param depthReadOnly WebGPU's `depthReadOnly`
    public RenderBundleEncoderDescriptor withDepthReadOnly(boolean depthReadOnly) {
        return new RenderBundleEncoderDescriptor(
                label,
                colorFormats,
                depthStencilFormat,
                sampleCount,
                depthReadOnly,
                stencilReadOnly);
    }

    /// {@return a copy with another `stencilReadOnly`}
    ///
    /// @param stencilReadOnly WebGPU's `stencilReadOnly`
    public RenderBundleEncoderDescriptor withStencilReadOnly(boolean stencilReadOnly) {
        return new RenderBundleEncoderDescriptor(
                label,
                colorFormats,
                depthStencilFormat,
                sampleCount,
                depthReadOnly,
                stencilReadOnly);
    }
}
