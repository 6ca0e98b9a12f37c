// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `TexelCopyTextureInfo`.
///
/// Corresponds to WebGPU's `GPUTexelCopyTextureInfo`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param texture WebGPU's `texture`
/// @param mipLevel WebGPU's `mipLevel`; default: `0`
/// @param origin WebGPU's `origin`; default: one with all defaults
/// @param aspect WebGPU's `aspect`; default: `TextureAspect.A`
public record TexelCopyTextureInfo(
        GPUTexture texture, int mipLevel, Origin3D origin, TextureAspect aspect) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public TexelCopyTextureInfo {
        Arguments.notNull(texture, "TexelCopyTextureInfo.texture");
        Arguments.notNegative(mipLevel, "TexelCopyTextureInfo.mipLevel");
        Arguments.notNull(origin, "TexelCopyTextureInfo.origin");
        Arguments.notNull(aspect, "TexelCopyTextureInfo.aspect");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param texture WebGPU's `texture`
    /// @return the record
    public static TexelCopyTextureInfo of(GPUTexture texture) {
        return new TexelCopyTextureInfo(texture, 0, Origin3D.of(), TextureAspect.ALL);
    }

    /// {@return a copy with another `texture`}
    ///
    /// @param texture WebGPU's `texture`
    public TexelCopyTextureInfo withTexture(GPUTexture texture) {
        return new TexelCopyTextureInfo(texture, mipLevel, origin, aspect);
    }

    /// {@return a copy with another `mipLevel`}
    ///
    /// @param mipLevel WebGPU's `mipLevel`
    public TexelCopyTextureInfo withMipLevel(int mipLevel) {
        return new TexelCopyTextureInfo(texture, mipLevel, origin, aspect);
    }

    /// {@return a copy with another `origin`}
    ///
    /// @param origin WebGPU's `origin`
    public TexelCopyTextureInfo withOrigin(Origin3D origin) {
        return new TexelCopyTextureInfo(texture, mipLevel, origin, aspect);
    }

    /// {@return a copy with another `aspect`}
    ///
    /// @param aspect WebGPU's `aspect`
    public TexelCopyTextureInfo withAspect(TextureAspect aspect) {
        return new TexelCopyTextureInfo(texture, mipLevel, origin, aspect);
    }
}
