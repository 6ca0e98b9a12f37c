// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// How levels of a texture are mixed.
///
/// Corresponds to WebGPU's `GPUMipmapFilterMode`.
public enum MipmapFilterMode {
    /// Not at all: the nearest level is taken. In WebGPU `"nearest"`.
    NEAREST("nearest"),

    /// Two levels, by their distances. In WebGPU `"linear"`.
    LINEAR("linear");

    private final String string;

    MipmapFilterMode(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static MipmapFilterMode of(String string) {
        return Arguments.constant(string, values(), "MipmapFilterMode");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
