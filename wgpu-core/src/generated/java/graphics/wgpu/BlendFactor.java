// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `BlendFactor`.
///
/// Corresponds to WebGPU's `GPUBlendFactor`.
public enum BlendFactor {
    /// WebGPU's `ZERO`. In WebGPU `"zero"`.
    ZERO("zero"),

    /// WebGPU's `ONE`. In WebGPU `"one"`.
    ONE("one"),

    /// WebGPU's `SRC`. In WebGPU `"src"`.
    SRC("src"),

    /// WebGPU's `ONE_MINUS_SRC`. In WebGPU `"one-minus-src"`.
    ONE_MINUS_SRC("one-minus-src"),

    /// WebGPU's `SRC_ALPHA`. In WebGPU `"src-alpha"`.
    SRC_ALPHA("src-alpha"),

    /// WebGPU's `ONE_MINUS_SRC_ALPHA`. In WebGPU `"one-minus-src-alpha"`.
    ONE_MINUS_SRC_ALPHA("one-minus-src-alpha"),

    /// WebGPU's `DST`. In WebGPU `"dst"`.
    DST("dst"),

    /// WebGPU's `ONE_MINUS_DST`. In WebGPU `"one-minus-dst"`.
    ONE_MINUS_DST("one-minus-dst"),

    /// WebGPU's `DST_ALPHA`. In WebGPU `"dst-alpha"`.
    DST_ALPHA("dst-alpha"),

    /// WebGPU's `ONE_MINUS_DST_ALPHA`. In WebGPU `"one-minus-dst-alpha"`.
    ONE_MINUS_DST_ALPHA("one-minus-dst-alpha"),

    /// WebGPU's `SRC_ALPHA_SATURATED`. In WebGPU `"src-alpha-saturated"`.
    SRC_ALPHA_SATURATED("src-alpha-saturated"),

    /// WebGPU's `CONSTANT`. In WebGPU `"constant"`.
    CONSTANT("constant"),

    /// WebGPU's `ONE_MINUS_CONSTANT`. In WebGPU `"one-minus-constant"`.
    ONE_MINUS_CONSTANT("one-minus-constant"),

    /// WebGPU's `SRC1`. In WebGPU `"src1"`.
    SRC1("src1"),

    /// WebGPU's `ONE_MINUS_SRC1`. In WebGPU `"one-minus-src1"`.
    ONE_MINUS_SRC1("one-minus-src1"),

    /// WebGPU's `SRC1_ALPHA`. In WebGPU `"src1-alpha"`.
    SRC1_ALPHA("src1-alpha"),

    /// WebGPU's `ONE_MINUS_SRC1_ALPHA`. In WebGPU `"one-minus-src1-alpha"`.
    ONE_MINUS_SRC1_ALPHA("one-minus-src1-alpha");

    private final String string;

    BlendFactor(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static BlendFactor of(String string) {
        return Arguments.constant(string, values(), "BlendFactor");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
