// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `TextureViewDimension`.
///
/// Corresponds to WebGPU's `GPUTextureViewDimension`.
public enum TextureViewDimension {
    /// WebGPU's `D1`. In WebGPU `"1d"`.
    D1("1d"),

    /// WebGPU's `D2`. In WebGPU `"2d"`.
    D2("2d"),

    /// WebGPU's `D2_ARRAY`. In WebGPU `"2d-array"`.
    D2_ARRAY("2d-array"),

    /// WebGPU's `CUBE`. In WebGPU `"cube"`.
    CUBE("cube"),

    /// WebGPU's `CUBE_ARRAY`. In WebGPU `"cube-array"`.
    CUBE_ARRAY("cube-array"),

    /// WebGPU's `D3`. In WebGPU `"3d"`.
    D3("3d");

    private final String string;

    TextureViewDimension(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static TextureViewDimension of(String string) {
        return Arguments.constant(string, values(), "TextureViewDimension");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
