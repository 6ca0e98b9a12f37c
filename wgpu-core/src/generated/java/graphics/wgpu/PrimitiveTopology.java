// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// What vertices make up.
///
/// Corresponds to WebGPU's `GPUPrimitiveTopology`.
public enum PrimitiveTopology {
    /// Each vertex a point of one pixel. In WebGPU `"point-list"`.
    POINT_LIST("point-list"),

    /// Each two vertices a line. In WebGPU `"line-list"`.
    LINE_LIST("line-list"),

    /// Each vertex after the first a line from the one before. In WebGPU `"line-strip"`.
    LINE_STRIP("line-strip"),

    /// Each three vertices a triangle. In WebGPU `"triangle-list"`.
    TRIANGLE_LIST("triangle-list"),

    /// Each vertex after the second a triangle with the two before. In WebGPU `"triangle-strip"`.
    TRIANGLE_STRIP("triangle-strip");

    private final String string;

    PrimitiveTopology(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static PrimitiveTopology of(String string) {
        return Arguments.constant(string, values(), "PrimitiveTopology");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
