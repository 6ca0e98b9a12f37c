// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// A place in a texture.
///
/// Corresponds to WebGPU's `GPUOrigin3DDict`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param x texels from the left; default: `0`
/// @param y texels from the top; default: `0`
/// @param z the layer, or the depth in a volume; default: `0`
public record Origin3D(int x, int y, int z) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is negative
    public Origin3D {
        Arguments.notNegative(x, "Origin3D.x");
        Arguments.notNegative(y, "Origin3D.y");
        Arguments.notNegative(z, "Origin3D.z");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static Origin3D of() {
        return new Origin3D(0, 0, 0);
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param x texels from the left
    /// @param y texels from the top
    /// @return the record
    /// @throws IllegalArgumentException if one is negative
    public static Origin3D of(int x, int y) {
        return new Origin3D(x, y, 0);
    }

    /// Makes one of all components.
    ///
    /// @param x texels from the left
    /// @param y texels from the top
    /// @param z the layer, or the depth in a volume
    /// @return the record
    /// @throws IllegalArgumentException if one is negative
    public static Origin3D of(int x, int y, int z) {
        return new Origin3D(x, y, z);
    }

    /// {@return a copy with another `x`}
    ///
    /// @param x texels from the left
    /// @throws IllegalArgumentException if it is negative
    public Origin3D withX(int x) {
        return new Origin3D(x, y, z);
    }

    /// {@return a copy with another `y`}
    ///
    /// @param y texels from the top
    /// @throws IllegalArgumentException if it is negative
    public Origin3D withY(int y) {
        return new Origin3D(x, y, z);
    }

    /// {@return a copy with another `z`}
    ///
    /// @param z the layer, or the depth in a volume
    /// @throws IllegalArgumentException if it is negative
    public Origin3D withZ(int z) {
        return new Origin3D(x, y, z);
    }
}
