// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Names a part of a texture as one side of a copy.
///
/// Corresponds to WebGPU's `GPUTexelCopyTextureInfo`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param texture the texture
/// @param mipLevel the level; default: `0`
/// @param origin the corner of the part, in texels; z is the layer, or the depth in a volume;
///     default: one with all defaults
/// @param aspect which part of a depth-stencil format is copied; default: `TextureAspect.ALL`
public record TexelCopyTextureInfo(
        GPUTexture texture, int mipLevel, Origin3D origin, TextureAspect aspect) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null or negative
    public TexelCopyTextureInfo {
        Arguments.notNull(texture, "TexelCopyTextureInfo.texture");
        Arguments.notNegative(mipLevel, "TexelCopyTextureInfo.mipLevel");
        Arguments.notNull(origin, "TexelCopyTextureInfo.origin");
        Arguments.notNull(aspect, "TexelCopyTextureInfo.aspect");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param texture the texture
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static TexelCopyTextureInfo of(GPUTexture texture) {
        return new TexelCopyTextureInfo(texture, 0, Origin3D.of(), TextureAspect.ALL);
    }

    /// {@return a copy with another `texture`}
    ///
    /// @param texture the texture
    /// @throws IllegalArgumentException if it is null
    public TexelCopyTextureInfo withTexture(GPUTexture texture) {
        return new TexelCopyTextureInfo(texture, mipLevel, origin, aspect);
    }

    /// {@return a copy with another `mipLevel`}
    ///
    /// @param mipLevel the level
    /// @throws IllegalArgumentException if it is negative
    public TexelCopyTextureInfo withMipLevel(int mipLevel) {
        return new TexelCopyTextureInfo(texture, mipLevel, origin, aspect);
    }

    /// {@return a copy with another `origin`}
    ///
    /// @param origin the corner of the part, in texels; z is the layer, or the depth in a volume
    /// @throws IllegalArgumentException if it is null
    public TexelCopyTextureInfo withOrigin(Origin3D origin) {
        return new TexelCopyTextureInfo(texture, mipLevel, origin, aspect);
    }

    /// {@return a copy with another `aspect`}
    ///
    /// @param aspect which part of a depth-stencil format is copied
    /// @throws IllegalArgumentException if it is null
    public TexelCopyTextureInfo withAspect(TextureAspect aspect) {
        return new TexelCopyTextureInfo(texture, mipLevel, origin, aspect);
    }
}
