// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `Extent3D`.
///
/// Corresponds to WebGPU's `GPUExtent3DDict`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param width WebGPU's `width`
/// @param height WebGPU's `height`; default: `1`
/// @param depthOrArrayLayers WebGPU's `depthOrArrayLayers`; default: `1`
public record Extent3D(int width, int height, int depthOrArrayLayers) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public Extent3D {
        Arguments.notNegative(width, "Extent3D.width");
        Arguments.notNegative(height, "Extent3D.height");
        Arguments.notNegative(depthOrArrayLayers, "Extent3D.depthOrArrayLayers");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param width WebGPU's `width`
    /// @return the record
    public static Extent3D of(int width) {
        return new Extent3D(width, 1, 1);
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param width WebGPU's `width`
    /// @param height WebGPU's `height`
    /// @return the record
    public static Extent3D of(int width, int height) {
        return new Extent3D(width, height, 1);
    }

    /// Makes one of the required components.
    ///
    /// @param width WebGPU's `width`
    /// @param height WebGPU's `height`
    /// @param depthOrArrayLayers WebGPU's `depthOrArrayLayers`
    /// @return the record
    public static Extent3D of(int width, int height, int depthOrArrayLayers) {
        return new Extent3D(width, height, depthOrArrayLayers);
    }

    /// {@return a copy with another `width`}
    ///
    /// @param width WebGPU's `width`
    public Extent3D withWidth(int width) {
        return new Extent3D(width, height, depthOrArrayLayers);
    }

    /// {@return a copy with another `height`}
    ///
    /// @param height WebGPU's `height`
    public Extent3D withHeight(int height) {
        return new Extent3D(width, height, depthOrArrayLayers);
    }

    /// {@return a copy with another `depthOrArrayLayers`}
    ///
    /// @param depthOrArrayLayers WebGPU's `depthOrArrayLayers`
    public Extent3D withDepthOrArrayLayers(int depthOrArrayLayers) {
        return new Extent3D(width, height, depthOrArrayLayers);
    }
}
