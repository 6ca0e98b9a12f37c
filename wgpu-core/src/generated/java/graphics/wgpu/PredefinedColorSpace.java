// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// What the red, green and blue of an image or a canvas mean.
///
/// Corresponds to HTML's `PredefinedColorSpace`.
public enum PredefinedColorSpace {
    /// The colours of sRGB, as on most screens. In WebGPU `"srgb"`.
    SRGB("srgb"),

    /// The colours of Display P3, wider than sRGB's. In WebGPU `"display-p3"`.
    DISPLAY_P3("display-p3");

    private final String string;

    PredefinedColorSpace(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static PredefinedColorSpace of(String string) {
        return Arguments.constant(string, values(), "PredefinedColorSpace");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
