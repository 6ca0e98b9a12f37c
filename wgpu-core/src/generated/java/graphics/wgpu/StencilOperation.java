// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `StencilOperation`.
///
/// Corresponds to WebGPU's `GPUStencilOperation`.
public enum StencilOperation {
    /// WebGPU's `KEEP`. In WebGPU `"keep"`.
    KEEP("keep"),

    /// WebGPU's `ZERO`. In WebGPU `"zero"`.
    ZERO("zero"),

    /// WebGPU's `REPLACE`. In WebGPU `"replace"`.
    REPLACE("replace"),

    /// WebGPU's `INVERT`. In WebGPU `"invert"`.
    INVERT("invert"),

    /// WebGPU's `INCREMENT_CLAMP`. In WebGPU `"increment-clamp"`.
    INCREMENT_CLAMP("increment-clamp"),

    /// WebGPU's `DECREMENT_CLAMP`. In WebGPU `"decrement-clamp"`.
    DECREMENT_CLAMP("decrement-clamp"),

    /// WebGPU's `INCREMENT_WRAP`. In WebGPU `"increment-wrap"`.
    INCREMENT_WRAP("increment-wrap"),

    /// WebGPU's `DECREMENT_WRAP`. In WebGPU `"decrement-wrap"`.
    DECREMENT_WRAP("decrement-wrap");

    private final String string;

    StencilOperation(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static StencilOperation of(String string) {
        return Arguments.constant(string, values(), "StencilOperation");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
