// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `PrimitiveTopology`.
///
/// Corresponds to WebGPU's `GPUPrimitiveTopology`.
public enum PrimitiveTopology {
    /// WebGPU's `POINT_LIST`. In WebGPU `"point-list"`.
    POINT_LIST("point-list"),

    /// WebGPU's `LINE_LIST`. In WebGPU `"line-list"`.
    LINE_LIST("line-list"),

    /// WebGPU's `LINE_STRIP`. In WebGPU `"line-strip"`.
    LINE_STRIP("line-strip"),

    /// WebGPU's `TRIANGLE_LIST`. In WebGPU `"triangle-list"`.
    TRIANGLE_LIST("triangle-list"),

    /// WebGPU's `TRIANGLE_STRIP`. In WebGPU `"triangle-strip"`.
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
