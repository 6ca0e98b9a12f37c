// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `MipmapFilterMode`.
///
/// Corresponds to WebGPU's `GPUMipmapFilterMode`.
public enum MipmapFilterMode {
    /// WebGPU's `NEAREST`. In WebGPU `"nearest"`.
    NEAREST("nearest"),

    /// WebGPU's `LINEAR`. In WebGPU `"linear"`.
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
