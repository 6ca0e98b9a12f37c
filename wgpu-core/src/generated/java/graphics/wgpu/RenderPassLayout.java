// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The formats of a render pass.
///
/// Corresponds to WebGPU's `GPURenderPassLayout`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param colorFormats the format of each colour attachment by its number; null for one that is not
///     used
/// @param depthStencilFormat the format of depth and stencil; none by default
/// @param sampleCount samples per pixel, 1 or 4; default: `1`
public record RenderPassLayout(
        String label,
        List<@Nullable TextureFormat> colorFormats,
        @Nullable TextureFormat depthStencilFormat,
        int sampleCount) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null or negative
    public RenderPassLayout {
        Arguments.notNull(label, "RenderPassLayout.label");
        colorFormats = Arguments.listWithHoles(colorFormats, "RenderPassLayout.colorFormats");
        Arguments.notNegative(sampleCount, "RenderPassLayout.sampleCount");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param colorFormats the format of each colour attachment by its number; null for one that is
    ///     not used
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static RenderPassLayout of(List<@Nullable TextureFormat> colorFormats) {
        return new RenderPassLayout("", colorFormats, null, 1);
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param colorFormats the format of each colour attachment by its number; null for one that is
    ///     not used
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static RenderPassLayout of(@Nullable TextureFormat... colorFormats) {
        return new RenderPassLayout(
                "", Arguments.asList(colorFormats, "RenderPassLayout.colorFormats"), null, 1);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public RenderPassLayout withLabel(String label) {
        return new RenderPassLayout(label, colorFormats, depthStencilFormat, sampleCount);
    }

    /// {@return a copy with another `colorFormats`}
    ///
    /// @param colorFormats the format of each colour attachment by its number; null for one that is
    ///     not used
    /// @throws IllegalArgumentException if it is null
    public RenderPassLayout withColorFormats(List<@Nullable TextureFormat> colorFormats) {
        return new RenderPassLayout(label, colorFormats, depthStencilFormat, sampleCount);
    }

    /// {@return a copy with another `colorFormats`}
    ///
    /// @param colorFormats the format of each colour attachment by its number; null for one that is
    ///     not used
    /// @throws IllegalArgumentException if it is null
    public RenderPassLayout withColorFormats(@Nullable TextureFormat... colorFormats) {
        return new RenderPassLayout(
                label,
                Arguments.asList(colorFormats, "RenderPassLayout.colorFormats"),
                depthStencilFormat,
                sampleCount);
    }

    /// {@return a copy with another `depthStencilFormat`}
    ///
    /// @param depthStencilFormat the format of depth and stencil
    public RenderPassLayout withDepthStencilFormat(@Nullable TextureFormat depthStencilFormat) {
        return new RenderPassLayout(label, colorFormats, depthStencilFormat, sampleCount);
    }

    /// {@return a copy with another `sampleCount`}
    ///
    /// @param sampleCount samples per pixel, 1 or 4
    /// @throws IllegalArgumentException if it is negative
    public RenderPassLayout withSampleCount(int sampleCount) {
        return new RenderPassLayout(label, colorFormats, depthStencilFormat, sampleCount);
    }
}
