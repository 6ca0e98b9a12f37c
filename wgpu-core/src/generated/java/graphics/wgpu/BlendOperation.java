// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// How the two products of a blend are put together.
///
/// Corresponds to WebGPU's `GPUBlendOperation`.
public enum BlendOperation {
    /// Their sum. In WebGPU `"add"`.
    ADD("add"),

    /// The new one minus the one that is there. In WebGPU `"subtract"`.
    SUBTRACT("subtract"),

    /// The one that is there minus the new one. In WebGPU `"reverse-subtract"`.
    REVERSE_SUBTRACT("reverse-subtract"),

    /// The lesser; both factors must be 1. In WebGPU `"min"`.
    MIN("min"),

    /// The greater; both factors must be 1. In WebGPU `"max"`.
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
