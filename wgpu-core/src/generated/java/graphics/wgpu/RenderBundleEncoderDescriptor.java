// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Describes a render bundle encoder: the formats of the passes that its bundles fit.
///
/// Corresponds to WebGPU's `GPURenderBundleEncoderDescriptor`. Made by `of` and changed by the
/// `with` methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param colorFormats the format of each colour attachment by its number; null for one that is not
///     used
/// @param depthStencilFormat the format of depth and stencil; none by default
/// @param sampleCount samples per pixel, 1 or 4; default: `1`
/// @param depthReadOnly true if the bundle doesn't write depth; default: `false`
/// @param stencilReadOnly true if the bundle doesn't write the stencil; default: `false`
public record RenderBundleEncoderDescriptor(
        String label,
        List<@Nullable TextureFormat> colorFormats,
        @Nullable TextureFormat depthStencilFormat,
        int sampleCount,
        boolean depthReadOnly,
        boolean stencilReadOnly) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null or negative
    public RenderBundleEncoderDescriptor {
        Arguments.notNull(label, "RenderBundleEncoderDescriptor.label");
        colorFormats =
                Arguments.listWithHoles(colorFormats, "RenderBundleEncoderDescriptor.colorFormats");
        Arguments.notNegative(sampleCount, "RenderBundleEncoderDescriptor.sampleCount");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param colorFormats the format of each colour attachment by its number; null for one that is
    ///     not used
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static RenderBundleEncoderDescriptor of(List<@Nullable TextureFormat> colorFormats) {
        return new RenderBundleEncoderDescriptor("", colorFormats, null, 1, false, false);
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param colorFormats the format of each colour attachment by its number; null for one that is
    ///     not used
    /// @return the record
    /// @throws IllegalArgumentException if it is null
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
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
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
    /// @param colorFormats the format of each colour attachment by its number; null for one that is
    ///     not used
    /// @throws IllegalArgumentException if it is null
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
    /// @param colorFormats the format of each colour attachment by its number; null for one that is
    ///     not used
    /// @throws IllegalArgumentException if it is null
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
    /// @param depthStencilFormat the format of depth and stencil
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
    /// @param sampleCount samples per pixel, 1 or 4
    /// @throws IllegalArgumentException if it is negative
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
    /// @param depthReadOnly true if the bundle doesn't write depth
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
    /// @param stencilReadOnly true if the bundle doesn't write the stencil
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
