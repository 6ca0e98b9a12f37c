package graphics.wgpu.extras;

import graphics.wgpu.TextureAspect;
import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// Mip levels and layers of a texture.
///
/// Corresponds to wgpu-native's `WGPUImageSubresourceRange`. Made by `of` and changed by the `with`
/// methods.
///
/// @param aspect colour, depth or stencil; default: all
/// @param baseMipLevel the first mip level; default: `0`
/// @param mipLevelCount the number of mip levels; all of the rest by default
/// @param baseArrayLayer the first layer; default: `0`
/// @param arrayLayerCount the number of layers; all of the rest by default
public record ImageSubresourceRange(
        TextureAspect aspect,
        int baseMipLevel,
        @Nullable Integer mipLevelCount,
        int baseArrayLayer,
        @Nullable Integer arrayLayerCount) {
    /// Checks the components.
    ///
    /// @throws IllegalArgumentException if one is negative, or a required one is null
    public ImageSubresourceRange {
        Arguments.notNull(aspect, "ImageSubresourceRange.aspect");
        Arguments.notNegative(baseMipLevel, "ImageSubresourceRange.baseMipLevel");
        Arguments.notNegative(mipLevelCount, "ImageSubresourceRange.mipLevelCount");
        Arguments.notNegative(baseArrayLayer, "ImageSubresourceRange.baseArrayLayer");
        Arguments.notNegative(arrayLayerCount, "ImageSubresourceRange.arrayLayerCount");
    }

    /// {@return all of a texture}
    public static ImageSubresourceRange of() {
        return new ImageSubresourceRange(TextureAspect.ALL, 0, null, 0, null);
    }

    /// {@return a copy with another aspect}
    ///
    /// @param aspect colour, depth or stencil
    public ImageSubresourceRange withAspect(TextureAspect aspect) {
        return new ImageSubresourceRange(
                aspect, baseMipLevel, mipLevelCount, baseArrayLayer, arrayLayerCount);
    }

    /// {@return a copy with other mip levels}
    ///
    /// @param baseMipLevel the first mip level
    /// @param mipLevelCount the number of mip levels, null for all of the rest
    public ImageSubresourceRange withMipLevels(int baseMipLevel, @Nullable Integer mipLevelCount) {
        return new ImageSubresourceRange(
                aspect, baseMipLevel, mipLevelCount, baseArrayLayer, arrayLayerCount);
    }

    /// {@return a copy with other layers}
    ///
    /// @param baseArrayLayer the first layer
    /// @param arrayLayerCount the number of layers, null for all of the rest
    public ImageSubresourceRange withArrayLayers(
            int baseArrayLayer, @Nullable Integer arrayLayerCount) {
        return new ImageSubresourceRange(
                aspect, baseMipLevel, mipLevelCount, baseArrayLayer, arrayLayerCount);
    }
}
