// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// What a shader gets when it reads a texture.
///
/// Corresponds to WebGPU's `GPUTextureSampleType`.
public enum TextureSampleType {
    /// Numbers that can be filtered. In WebGPU `"float"`.
    FLOAT("float"),

    /// Numbers that must not be filtered. In WebGPU `"unfilterable-float"`.
    UNFILTERABLE_FLOAT("unfilterable-float"),

    /// Depths. In WebGPU `"depth"`.
    DEPTH("depth"),

    /// Signed integers. In WebGPU `"sint"`.
    SINT("sint"),

    /// Unsigned integers. In WebGPU `"uint"`.
    UINT("uint");

    private final String string;

    TextureSampleType(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static TextureSampleType of(String string) {
        return Arguments.constant(string, values(), "TextureSampleType");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
