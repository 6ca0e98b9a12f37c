// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Names the part of an image of the program that goes to a texture.
///
/// Corresponds to WebGPU's `GPUCopyExternalImageSourceInfo`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param source the image; WebGPU has elements of a web page here
/// @param origin the corner of the part, in pixels from the upper left; default: one with all
///     defaults
/// @param flipY true to turn the image upside down; default: `false`
public record CopyExternalImageSourceInfo(ImagePixels source, Origin2D origin, boolean flipY) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null
    public CopyExternalImageSourceInfo {
        Arguments.notNull(source, "CopyExternalImageSourceInfo.source");
        Arguments.notNull(origin, "CopyExternalImageSourceInfo.origin");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param source the image; WebGPU has elements of a web page here
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static CopyExternalImageSourceInfo of(ImagePixels source) {
        return new CopyExternalImageSourceInfo(source, Origin2D.of(), false);
    }

    /// {@return a copy with another `source`}
    ///
    /// @param source the image; WebGPU has elements of a web page here
    /// @throws IllegalArgumentException if it is null
    public CopyExternalImageSourceInfo withSource(ImagePixels source) {
        return new CopyExternalImageSourceInfo(source, origin, flipY);
    }

    /// {@return a copy with another `origin`}
    ///
    /// @param origin the corner of the part, in pixels from the upper left
    /// @throws IllegalArgumentException if it is null
    public CopyExternalImageSourceInfo withOrigin(Origin2D origin) {
        return new CopyExternalImageSourceInfo(source, origin, flipY);
    }

    /// {@return a copy with another `flipY`}
    ///
    /// @param flipY true to turn the image upside down
    public CopyExternalImageSourceInfo withFlipY(boolean flipY) {
        return new CopyExternalImageSourceInfo(source, origin, flipY);
    }
}
