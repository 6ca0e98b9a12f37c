package graphics.wgpu.extras;

import graphics.wgpu.GPUCommandEncoder;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.TextureDimension;
import graphics.wgpu.internal.Access;
import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Native;
import graphics.wgpu.internal.TextureStructs;
import org.jspecify.annotations.Nullable;

/// Filling textures with zeroes. An addition of wgpu-native; needs the feature `clear-texture`.
public final class ClearTexture {
    private ClearTexture() {}

    /// Fills all of a texture with zeroes.
    ///
    /// Belongs to the encoder's thread.
    ///
    /// @param encoder where it is recorded
    /// @param texture the texture, made for `COPY_DST`
    public static void clearTexture(GPUCommandEncoder encoder, GPUTexture texture) {
        clearTexture(encoder, texture, ImageSubresourceRange.of());
    }

    /// Fills a part of a texture with zeroes.
    ///
    /// Belongs to the encoder's thread.
    ///
    /// @param encoder where it is recorded
    /// @param texture the texture, made for `COPY_DST`
    /// @param range which mip levels and layers
    /// @throws graphics.wgpu.GPUValidationError by the encoder's `finish`, if the texture has no
    ///     such part, or the device lacks the feature
    public static void clearTexture(
            GPUCommandEncoder encoder, GPUTexture texture, ImageSubresourceRange range) {
        Arguments.notNull(encoder, "encoder");
        Arguments.notNull(texture, "texture");
        Arguments.notNull(range, "range");
        var size = texture.size();
        var layers = texture.dimension() == TextureDimension.D3 ? 1 : size.depthOrArrayLayers();
        // beyond the end, the native library reads memory that isn't its own
        check(
                texture,
                "mip levels",
                range.baseMipLevel(),
                range.mipLevelCount(),
                texture.mipLevelCount());
        check(texture, "layers", range.baseArrayLayer(), range.arrayLayerCount(), layers);
        Access.get()
                .record(
                        encoder,
                        texture,
                        (call, address, used) ->
                                Native.commandEncoderClearTexture(
                                        address, used, TextureStructs.range(call, range)));
    }

    private static void check(
            GPUTexture texture, String what, int base, @Nullable Integer count, int total) {
        if (base >= total || (count != null && (count < 1 || count > total - base))) {
            throw new GPUValidationError(
                    "clearTexture: %s %s from %d on are not inside %s, which has %d"
                            .formatted(count == null ? "the" : count, what, base, texture, total));
        }
    }
}
