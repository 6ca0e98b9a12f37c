// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// The size of a texture or of a part of it.
///
/// Corresponds to WebGPU's `GPUExtent3DDict`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param width the width in texels
/// @param height the height in texels; default: `1`
/// @param depthOrArrayLayers the depth of a volume in texels, or the number of layers; default: `1`
public record Extent3D(int width, int height, int depthOrArrayLayers) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is negative
    public Extent3D {
        Arguments.notNegative(width, "Extent3D.width");
        Arguments.notNegative(height, "Extent3D.height");
        Arguments.notNegative(depthOrArrayLayers, "Extent3D.depthOrArrayLayers");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param width the width in texels
    /// @return the record
    /// @throws IllegalArgumentException if it is negative
    public static Extent3D of(int width) {
        return new Extent3D(width, 1, 1);
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param width the width in texels
    /// @param height the height in texels
    /// @return the record
    /// @throws IllegalArgumentException if one is negative
    public static Extent3D of(int width, int height) {
        return new Extent3D(width, height, 1);
    }

    /// Makes one of all components.
    ///
    /// @param width the width in texels
    /// @param height the height in texels
    /// @param depthOrArrayLayers the depth of a volume in texels, or the number of layers
    /// @return the record
    /// @throws IllegalArgumentException if one is negative
    public static Extent3D of(int width, int height, int depthOrArrayLayers) {
        return new Extent3D(width, height, depthOrArrayLayers);
    }

    /// {@return a copy with another `width`}
    ///
    /// @param width the width in texels
    /// @throws IllegalArgumentException if it is negative
    public Extent3D withWidth(int width) {
        return new Extent3D(width, height, depthOrArrayLayers);
    }

    /// {@return a copy with another `height`}
    ///
    /// @param height the height in texels
    /// @throws IllegalArgumentException if it is negative
    public Extent3D withHeight(int height) {
        return new Extent3D(width, height, depthOrArrayLayers);
    }

    /// {@return a copy with another `depthOrArrayLayers`}
    ///
    /// @param depthOrArrayLayers the depth of a volume in texels, or the number of layers
    /// @throws IllegalArgumentException if it is negative
    public Extent3D withDepthOrArrayLayers(int depthOrArrayLayers) {
        return new Extent3D(width, height, depthOrArrayLayers);
    }
}
