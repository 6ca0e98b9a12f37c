// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// How texels are mixed.
///
/// Corresponds to WebGPU's `GPUFilterMode`.
public enum FilterMode {
    /// Not at all: the nearest texel is taken. In WebGPU `"nearest"`.
    NEAREST("nearest"),

    /// By their distances. In WebGPU `"linear"`.
    LINEAR("linear");

    private final String string;

    FilterMode(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static FilterMode of(String string) {
        return Arguments.constant(string, values(), "FilterMode");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
