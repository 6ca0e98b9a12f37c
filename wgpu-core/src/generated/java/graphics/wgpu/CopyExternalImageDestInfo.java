// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Names the part of a texture that takes an image of the program.
///
/// Corresponds to WebGPU's `GPUCopyExternalImageDestInfo`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param texture the texture
/// @param mipLevel the level; default: `0`
/// @param origin the corner of the part, in texels; z is the layer, or the depth in a volume;
///     default: one with all defaults
/// @param aspect which part of a depth-stencil format is copied; default: `TextureAspect.ALL`
/// @param colorSpace the colour space that the colours are converted to; default:
///     `PredefinedColorSpace.SRGB`
/// @param premultipliedAlpha true to multiply the colours by alpha; default: `false`
public record CopyExternalImageDestInfo(
        GPUTexture texture,
        int mipLevel,
        Origin3D origin,
        TextureAspect aspect,
        PredefinedColorSpace colorSpace,
        boolean premultipliedAlpha) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null or negative
    public CopyExternalImageDestInfo {
        Arguments.notNull(texture, "CopyExternalImageDestInfo.texture");
        Arguments.notNegative(mipLevel, "CopyExternalImageDestInfo.mipLevel");
        Arguments.notNull(origin, "CopyExternalImageDestInfo.origin");
        Arguments.notNull(aspect, "CopyExternalImageDestInfo.aspect");
        Arguments.notNull(colorSpace, "CopyExternalImageDestInfo.colorSpace");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param texture the texture
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static CopyExternalImageDestInfo of(GPUTexture texture) {
        return new CopyExternalImageDestInfo(
                texture, 0, Origin3D.of(), TextureAspect.ALL, PredefinedColorSpace.SRGB, false);
    }

    /// {@return a copy with another `texture`}
    ///
    /// @param texture the texture
    /// @throws IllegalArgumentException if it is null
    public CopyExternalImageDestInfo withTexture(GPUTexture texture) {
        return new CopyExternalImageDestInfo(
                texture, mipLevel, origin, aspect, colorSpace, premultipliedAlpha);
    }

    /// {@return a copy with another `mipLevel`}
    ///
    /// @param mipLevel the level
    /// @throws IllegalArgumentException if it is negative
    public CopyExternalImageDestInfo withMipLevel(int mipLevel) {
        return new CopyExternalImageDestInfo(
                texture, mipLevel, origin, aspect, colorSpace, premultipliedAlpha);
    }

    /// {@return a copy with another `origin`}
    ///
    /// @param origin the corner of the part, in texels; z is the layer, or the depth in a volume
    /// @throws IllegalArgumentException if it is null
    public CopyExternalImageDestInfo withOrigin(Origin3D origin) {
        return new CopyExternalImageDestInfo(
                texture, mipLevel, origin, aspect, colorSpace, premultipliedAlpha);
    }

    /// {@return a copy with another `aspect`}
    ///
    /// @param aspect which part of a depth-stencil format is copied
    /// @throws IllegalArgumentException if it is null
    public CopyExternalImageDestInfo withAspect(TextureAspect aspect) {
        return new CopyExternalImageDestInfo(
                texture, mipLevel, origin, aspect, colorSpace, premultipliedAlpha);
    }

    /// {@return a copy with another `colorSpace`}
    ///
    /// @param colorSpace the colour space that the colours are converted to
    /// @throws IllegalArgumentException if it is null
    public CopyExternalImageDestInfo withColorSpace(PredefinedColorSpace colorSpace) {
        return new CopyExternalImageDestInfo(
                texture, mipLevel, origin, aspect, colorSpace, premultipliedAlpha);
    }

    /// {@return a copy with another `premultipliedAlpha`}
    ///
    /// @param premultipliedAlpha true to multiply the colours by alpha
    public CopyExternalImageDestInfo withPremultipliedAlpha(boolean premultipliedAlpha) {
        return new CopyExternalImageDestInfo(
                texture, mipLevel, origin, aspect, colorSpace, premultipliedAlpha);
    }
}
