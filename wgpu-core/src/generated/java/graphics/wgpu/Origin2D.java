// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// A place in an image.
///
/// Corresponds to WebGPU's `GPUOrigin2DDict`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param x pixels from the left; default: `0`
/// @param y pixels from the top; default: `0`
public record Origin2D(int x, int y) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is negative
    public Origin2D {
        Arguments.notNegative(x, "Origin2D.x");
        Arguments.notNegative(y, "Origin2D.y");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static Origin2D of() {
        return new Origin2D(0, 0);
    }

    /// Makes one of all components.
    ///
    /// @param x pixels from the left
    /// @param y pixels from the top
    /// @return the record
    /// @throws IllegalArgumentException if one is negative
    public static Origin2D of(int x, int y) {
        return new Origin2D(x, y);
    }

    /// {@return a copy with another `x`}
    ///
    /// @param x pixels from the left
    /// @throws IllegalArgumentException if it is negative
    public Origin2D withX(int x) {
        return new Origin2D(x, y);
    }

    /// {@return a copy with another `y`}
    ///
    /// @param y pixels from the top
    /// @throws IllegalArgumentException if it is negative
    public Origin2D withY(int y) {
        return new Origin2D(x, y);
    }
}
