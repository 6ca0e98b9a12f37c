// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `BlendOperation`.
///
/// Corresponds to WebGPU's `GPUBlendOperation`.
public enum BlendOperation {
    /// WebGPU's `ADD`. In WebGPU `"add"`.
    ADD("add"),

    /// WebGPU's `SUBTRACT`. In WebGPU `"subtract"`.
    SUBTRACT("subtract"),

    /// WebGPU's `REVERSE_SUBTRACT`. In WebGPU `"reverse-subtract"`.
    REVERSE_SUBTRACT("reverse-subtract"),

    /// WebGPU's `MIN`. In WebGPU `"min"`.
    MIN("min"),

    /// WebGPU's `MAX`. In WebGPU `"max"`.
    MAX("max");

    private final String string;

    BlendOperation(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static BlendOperation of(String string) {
        return Arguments.constant(string, values(), "BlendOperation");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
