// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `TextureSampleType`.
///
/// Corresponds to WebGPU's `GPUTextureSampleType`.
public enum TextureSampleType {
    /// WebGPU's `FLOAT`. In WebGPU `"float"`.
    FLOAT("float"),

    /// WebGPU's `UNFILTERABLE_FLOAT`. In WebGPU `"unfilterable-float"`.
    UNFILTERABLE_FLOAT("unfilterable-float"),

    /// WebGPU's `DEPTH`. In WebGPU `"depth"`.
    DEPTH("depth"),

    /// WebGPU's `SINT`. In WebGPU `"sint"`.
    SINT("sint"),

    /// WebGPU's `UINT`. In WebGPU `"uint"`.
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
