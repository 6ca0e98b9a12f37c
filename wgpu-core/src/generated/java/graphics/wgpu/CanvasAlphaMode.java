// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// What the alpha of a canvas means.
///
/// Corresponds to WebGPU's `GPUCanvasAlphaMode`.
public enum CanvasAlphaMode {
    /// Nothing: the canvas hides what is behind it. In WebGPU `"opaque"`.
    OPAQUE("opaque"),

    /// How much of what is behind the canvas is hidden; red, green and blue are already multiplied
    /// by it. In WebGPU `"premultiplied"`.
    PREMULTIPLIED("premultiplied");

    private final String string;

    CanvasAlphaMode(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static CanvasAlphaMode of(String string) {
        return Arguments.constant(string, values(), "CanvasAlphaMode");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
