// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

/// WebGPU's `Color`.
///
/// Corresponds to WebGPU's `GPUColorDict`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param r WebGPU's `r`
/// @param g WebGPU's `g`
/// @param b WebGPU's `b`
/// @param a WebGPU's `a`
public record Color(double r, double g, double b, double a) {
    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param r WebGPU's `r`
    /// @param g WebGPU's `g`
    /// @param b WebGPU's `b`
    /// @return the record
    public static Color of(double r, double g, double b) {
        return new Color(r, g, b, 1);
    }

    /// Makes one of the required components.
    ///
    /// @param r WebGPU's `r`
    /// @param g WebGPU's `g`
    /// @param b WebGPU's `b`
    /// @param a WebGPU's `a`
    /// @return the record
    public static Color of(double r, double g, double b, double a) {
        return new Color(r, g, b, a);
    }

    /// {@return a copy with another `r`}
    ///
    /// @param r WebGPU's `r`
    public Color withR(double r) {
        return new Color(r, g, b, a);
    }

    /// {@return a copy with another `g`}
    ///
    /// @param g WebGPU's `g`
    public Color withG(double g) {
        return new Color(r, g, b, a);
    }

    /// {@return a copy with another `b`}
    ///
    /// @param b WebGPU's `b`
    public Color withB(double b) {
        return new Color(r, g, b, a);
    }

    /// {@return a copy with another `a`}
    ///
    /// @param a WebGPU's `a`
    public Color withA(double a) {
        return new Color(r, g, b, a);
    }
}
