// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Which side of a triangle is the front.
///
/// Corresponds to WebGPU's `GPUFrontFace`.
public enum FrontFace {
    /// The one from which the vertices go counter-clockwise. In WebGPU `"ccw"`.
    CCW("ccw"),

    /// The one from which the vertices go clockwise. In WebGPU `"cw"`.
    CW("cw");

    private final String string;

    FrontFace(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static FrontFace of(String string) {
        return Arguments.constant(string, values(), "FrontFace");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
