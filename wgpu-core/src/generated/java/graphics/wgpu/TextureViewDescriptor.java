// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// Describes a view of a texture: the part of it that a pass or a shader sees.
///
/// Corresponds to WebGPU's `GPUTextureViewDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param format the view's format: the texture's or one of its `viewFormats`; without it, the
///     texture's; none by default
/// @param dimension how a shader sees the view; without it, what fits the texture; none by default
/// @param usage what the view may be used for, a part of the texture's usage; `NONE` stands for all
///     of it; default: `TextureUsage.NONE`
/// @param aspect which part of a depth-stencil format is seen; default: `TextureAspect.ALL`
/// @param baseMipLevel the first level that is seen; default: `0`
/// @param mipLevelCount how many levels are seen; without it, all that follow the first; none by
///     default
/// @param baseArrayLayer the first layer that is seen; default: `0`
/// @param arrayLayerCount how many layers are seen; without it, all that the dimension can have;
///     none by default
/// @param swizzle which channels a shader gets as red, green, blue and alpha: four of `r`, `g`,
///     `b`, `a`, `0`, `1`; another order than `rgba` needs the feature `texture-component-swizzle`;
///     default: `"rgba"`
public record TextureViewDescriptor(
        String label,
        @Nullable TextureFormat format,
        @Nullable TextureViewDimension dimension,
        TextureUsage usage,
        TextureAspect aspect,
        int baseMipLevel,
        @Nullable Integer mipLevelCount,
        int baseArrayLayer,
        @Nullable Integer arrayLayerCount,
        String swizzle) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null or negative
    public TextureViewDescriptor {
        Arguments.notNull(label, "TextureViewDescriptor.label");
        Arguments.notNull(usage, "TextureViewDescriptor.usage");
        Arguments.notNull(aspect, "TextureViewDescriptor.aspect");
        Arguments.notNegative(baseMipLevel, "TextureViewDescriptor.baseMipLevel");
        Arguments.notNegative(mipLevelCount, "TextureViewDescriptor.mipLevelCount");
        Arguments.notNegative(baseArrayLayer, "TextureViewDescriptor.baseArrayLayer");
        Arguments.notNegative(arrayLayerCount, "TextureViewDescriptor.arrayLayerCount");
        Arguments.notNull(swizzle, "TextureViewDescriptor.swizzle");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static TextureViewDescriptor of() {
        return new TextureViewDescriptor(
                "", null, null, TextureUsage.NONE, TextureAspect.ALL, 0, null, 0, null, "rgba");
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public TextureViewDescriptor withLabel(String label) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `format`}
    ///
    /// @param format the view's format: the texture's or one of its `viewFormats`; without it, the
    ///     texture's
    public TextureViewDescriptor withFormat(@Nullable TextureFormat format) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `dimension`}
    ///
    /// @param dimension how a shader sees the view; without it, what fits the texture
    public TextureViewDescriptor withDimension(@Nullable TextureViewDimension dimension) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `usage`}
    ///
    /// @param usage what the view may be used for, a part of the texture's usage; `NONE` stands for
    ///     all of it
    /// @throws IllegalArgumentException if it is null
    public TextureViewDescriptor withUsage(TextureUsage usage) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `aspect`}
    ///
    /// @param aspect which part of a depth-stencil format is seen
    /// @throws IllegalArgumentException if it is null
    public TextureViewDescriptor withAspect(TextureAspect aspect) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `baseMipLevel`}
    ///
    /// @param baseMipLevel the first level that is seen
    /// @throws IllegalArgumentException if it is negative
    public TextureViewDescriptor withBaseMipLevel(int baseMipLevel) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `mipLevelCount`}
    ///
    /// @param mipLevelCount how many levels are seen; without it, all that follow the first
    /// @throws IllegalArgumentException if it is negative
    public TextureViewDescriptor withMipLevelCount(int mipLevelCount) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `baseArrayLayer`}
    ///
    /// @param baseArrayLayer the first layer that is seen
    /// @throws IllegalArgumentException if it is negative
    public TextureViewDescriptor withBaseArrayLayer(int baseArrayLayer) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `arrayLayerCount`}
    ///
    /// @param arrayLayerCount how many layers are seen; without it, all that the dimension can have
    /// @throws IllegalArgumentException if it is negative
    public TextureViewDescriptor withArrayLayerCount(int arrayLayerCount) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `swizzle`}
    ///
    /// @param swizzle which channels a shader gets as red, green, blue and alpha: four of `r`, `g`,
    ///     `b`, `a`, `0`, `1`; another order than `rgba` needs the feature
    ///     `texture-component-swizzle`
    /// @throws IllegalArgumentException if it is null
    public TextureViewDescriptor withSwizzle(String swizzle) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }
}
