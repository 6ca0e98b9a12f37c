// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// How a shader sees a view.
///
/// Corresponds to WebGPU's `GPUTextureViewDimension`.
public enum TextureViewDimension {
    /// As a line: `texture_1d`. In WebGPU `"1d"`.
    D1("1d"),

    /// As one image: `texture_2d`. In WebGPU `"2d"`.
    D2("2d"),

    /// As an array of images: `texture_2d_array`. In WebGPU `"2d-array"`.
    D2_ARRAY("2d-array"),

    /// Six layers as a cube: `texture_cube`. In WebGPU `"cube"`.
    CUBE("cube"),

    /// Six layers for each cube: `texture_cube_array`. In WebGPU `"cube-array"`.
    CUBE_ARRAY("cube-array"),

    /// As a volume: `texture_3d`. In WebGPU `"3d"`.
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
