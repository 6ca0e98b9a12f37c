// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// What happens to a stencil value.
///
/// Corresponds to WebGPU's `GPUStencilOperation`.
public enum StencilOperation {
    /// It stays. In WebGPU `"keep"`.
    KEEP("keep"),

    /// It becomes 0. In WebGPU `"zero"`.
    ZERO("zero"),

    /// It becomes the stencil reference of the pass. In WebGPU `"replace"`.
    REPLACE("replace"),

    /// Its bits are inverted. In WebGPU `"invert"`.
    INVERT("invert"),

    /// It grows by 1, up to its maximum. In WebGPU `"increment-clamp"`.
    INCREMENT_CLAMP("increment-clamp"),

    /// It falls by 1, down to 0. In WebGPU `"decrement-clamp"`.
    DECREMENT_CLAMP("decrement-clamp"),

    /// It grows by 1, from its maximum to 0. In WebGPU `"increment-wrap"`.
    INCREMENT_WRAP("increment-wrap"),

    /// It falls by 1, from 0 to its maximum. In WebGPU `"decrement-wrap"`.
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
