// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

/// A colour; the values are those of the format that it is used with, mostly 0 to 1.
///
/// Corresponds to WebGPU's `GPUColorDict`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param r red
/// @param g green
/// @param b blue
/// @param a alpha, 1 for opaque
public record Color(double r, double g, double b, double a) {
    /// Makes one of these components; the others have their defaults.
    ///
    /// @param r red
    /// @param g green
    /// @param b blue
    /// @return the record
    public static Color of(double r, double g, double b) {
        return new Color(r, g, b, 1);
    }

    /// Makes one of all components.
    ///
    /// @param r red
    /// @param g green
    /// @param b blue
    /// @param a alpha, 1 for opaque
    /// @return the record
    public static Color of(double r, double g, double b, double a) {
        return new Color(r, g, b, a);
    }

    /// {@return a copy with another `r`}
    ///
    /// @param r red
    public Color withR(double r) {
        return new Color(r, g, b, a);
    }

    /// {@return a copy with another `g`}
    ///
    /// @param g green
    public Color withG(double g) {
        return new Color(r, g, b, a);
    }

    /// {@return a copy with another `b`}
    ///
    /// @param b blue
    public Color withB(double b) {
        return new Color(r, g, b, a);
    }

    /// {@return a copy with another `a`}
    ///
    /// @param a alpha, 1 for opaque
    public Color withA(double a) {
        return new Color(r, g, b, a);
    }
}
