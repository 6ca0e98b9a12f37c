// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `CompareFunction`.
///
/// Corresponds to WebGPU's `GPUCompareFunction`.
public enum CompareFunction {
    /// WebGPU's `NEVER`. In WebGPU `"never"`.
    NEVER("never"),

    /// WebGPU's `LESS`. In WebGPU `"less"`.
    LESS("less"),

    /// WebGPU's `EQUAL`. In WebGPU `"equal"`.
    EQUAL("equal"),

    /// WebGPU's `LESS_EQUAL`. In WebGPU `"less-equal"`.
    LESS_EQUAL("less-equal"),

    /// WebGPU's `GREATER`. In WebGPU `"greater"`.
    GREATER("greater"),

    /// WebGPU's `NOT_EQUAL`. In WebGPU `"not-equal"`.
    NOT_EQUAL("not-equal"),

    /// WebGPU's `GREATER_EQUAL`. In WebGPU `"greater-equal"`.
    GREATER_EQUAL("greater-equal"),

    /// WebGPU's `ALWAYS`. In WebGPU `"always"`.
    ALWAYS("always");

    private final String string;

    CompareFunction(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static CompareFunction of(String string) {
        return Arguments.constant(string, values(), "CompareFunction");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
