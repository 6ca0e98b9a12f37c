// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Describes a texture: an image of the GPU with one or many layers and levels.
///
/// Corresponds to WebGPU's `GPUTextureDescriptor`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param size the width, height, and depth or number of layers of level 0, in texels
/// @param mipLevelCount how many levels there are, each half as large as the one before; at least
///     1; default: `1`
/// @param sampleCount how many samples a texel has, 1 or 4; default: `1`
/// @param dimension whether the texture is a line, an image or a volume; default:
///     `TextureDimension.D2`
/// @param format the format of the texels
/// @param usage what the texture may be used for; at least one use
/// @param viewFormats other formats that views of the texture may have: the same but for `-srgb`;
///     default: empty
/// @param textureBindingViewDimension the only view dimension in which shaders will see the
///     texture; means something at the feature level `compatibility` alone; none by default
public record TextureDescriptor(
        String label,
        Extent3D size,
        int mipLevelCount,
        int sampleCount,
        TextureDimension dimension,
        TextureFormat format,
        TextureUsage usage,
        List<TextureFormat> viewFormats,
        @Nullable TextureViewDimension textureBindingViewDimension) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null or negative
    public TextureDescriptor {
        Arguments.notNull(label, "TextureDescriptor.label");
        Arguments.notNull(size, "TextureDescriptor.size");
        Arguments.notNegative(mipLevelCount, "TextureDescriptor.mipLevelCount");
        Arguments.notNegative(sampleCount, "TextureDescriptor.sampleCount");
        Arguments.notNull(dimension, "TextureDescriptor.dimension");
        Arguments.notNull(format, "TextureDescriptor.format");
        Arguments.notNull(usage, "TextureDescriptor.usage");
        viewFormats = Arguments.list(viewFormats, "TextureDescriptor.viewFormats");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param size the width, height, and depth or number of layers of level 0, in texels
    /// @param format the format of the texels
    /// @param usage what the texture may be used for; at least one use
    /// @return the record
    /// @throws IllegalArgumentException if one is null
    public static TextureDescriptor of(Extent3D size, TextureFormat format, TextureUsage usage) {
        return new TextureDescriptor(
                "", size, 1, 1, TextureDimension.D2, format, usage, List.of(), null);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public TextureDescriptor withLabel(String label) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `size`}
    ///
    /// @param size the width, height, and depth or number of layers of level 0, in texels
    /// @throws IllegalArgumentException if it is null
    public TextureDescriptor withSize(Extent3D size) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `mipLevelCount`}
    ///
    /// @param mipLevelCount how many levels there are, each half as large as the one before; at
    ///     least 1
    /// @throws IllegalArgumentException if it is negative
    public TextureDescriptor withMipLevelCount(int mipLevelCount) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `sampleCount`}
    ///
    /// @param sampleCount how many samples a texel has, 1 or 4
    /// @throws IllegalArgumentException if it is negative
    public TextureDescriptor withSampleCount(int sampleCount) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `dimension`}
    ///
    /// @param dimension whether the texture is a line, an image or a volume
    /// @throws IllegalArgumentException if it is null
    public TextureDescriptor withDimension(TextureDimension dimension) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `format`}
    ///
    /// @param format the format of the texels
    /// @throws IllegalArgumentException if it is null
    public TextureDescriptor withFormat(TextureFormat format) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `usage`}
    ///
    /// @param usage what the texture may be used for; at least one use
    /// @throws IllegalArgumentException if it is null
    public TextureDescriptor withUsage(TextureUsage usage) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `viewFormats`}
    ///
    /// @param viewFormats other formats that views of the texture may have: the same but for
    ///     `-srgb`
    /// @throws IllegalArgumentException if it is null
    public TextureDescriptor withViewFormats(List<TextureFormat> viewFormats) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `viewFormats`}
    ///
    /// @param viewFormats other formats that views of the texture may have: the same but for
    ///     `-srgb`
    /// @throws IllegalArgumentException if it is null
    public TextureDescriptor withViewFormats(TextureFormat... viewFormats) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                Arguments.asList(viewFormats, "TextureDescriptor.viewFormats"),
                textureBindingViewDimension);
    }

    /// {@return a copy with another `textureBindingViewDimension`}
    ///
    /// @param textureBindingViewDimension the only view dimension in which shaders will see the
    ///     texture; means something at the feature level `compatibility` alone
    public TextureDescriptor withTextureBindingViewDimension(
            @Nullable TextureViewDimension textureBindingViewDimension) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }
}
