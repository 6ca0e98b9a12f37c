// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// What a colour is multiplied by before it is mixed.
///
/// Corresponds to WebGPU's `GPUBlendFactor`.
public enum BlendFactor {
    /// 0. In WebGPU `"zero"`.
    ZERO("zero"),

    /// 1. In WebGPU `"one"`.
    ONE("one"),

    /// The new colour. In WebGPU `"src"`.
    SRC("src"),

    /// 1 minus the new colour. In WebGPU `"one-minus-src"`.
    ONE_MINUS_SRC("one-minus-src"),

    /// The new alpha. In WebGPU `"src-alpha"`.
    SRC_ALPHA("src-alpha"),

    /// 1 minus the new alpha. In WebGPU `"one-minus-src-alpha"`.
    ONE_MINUS_SRC_ALPHA("one-minus-src-alpha"),

    /// The colour that is there. In WebGPU `"dst"`.
    DST("dst"),

    /// 1 minus the colour that is there. In WebGPU `"one-minus-dst"`.
    ONE_MINUS_DST("one-minus-dst"),

    /// The alpha that is there. In WebGPU `"dst-alpha"`.
    DST_ALPHA("dst-alpha"),

    /// 1 minus the alpha that is there. In WebGPU `"one-minus-dst-alpha"`.
    ONE_MINUS_DST_ALPHA("one-minus-dst-alpha"),

    /// The lesser of the new alpha and 1 minus the alpha that is there; 1 for alpha itself. In
    /// WebGPU `"src-alpha-saturated"`.
    SRC_ALPHA_SATURATED("src-alpha-saturated"),

    /// The blend constant of the pass. In WebGPU `"constant"`.
    CONSTANT("constant"),

    /// 1 minus the blend constant of the pass. In WebGPU `"one-minus-constant"`.
    ONE_MINUS_CONSTANT("one-minus-constant"),

    /// The second new colour; needs the feature `dual-source-blending`. In WebGPU `"src1"`.
    SRC1("src1"),

    /// 1 minus the second new colour; needs the feature `dual-source-blending`. In WebGPU
    /// `"one-minus-src1"`.
    ONE_MINUS_SRC1("one-minus-src1"),

    /// The second new alpha; needs the feature `dual-source-blending`. In WebGPU `"src1-alpha"`.
    SRC1_ALPHA("src1-alpha"),

    /// 1 minus the second new alpha; needs the feature `dual-source-blending`. In WebGPU
    /// `"one-minus-src1-alpha"`.
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
