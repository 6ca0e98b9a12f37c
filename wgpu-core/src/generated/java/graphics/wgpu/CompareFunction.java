// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// When a comparison of a new value with a reference holds.
///
/// Corresponds to WebGPU's `GPUCompareFunction`.
public enum CompareFunction {
    /// Never. In WebGPU `"never"`.
    NEVER("never"),

    /// When the new value is less. In WebGPU `"less"`.
    LESS("less"),

    /// When both are equal. In WebGPU `"equal"`.
    EQUAL("equal"),

    /// When the new value is less or both are equal. In WebGPU `"less-equal"`.
    LESS_EQUAL("less-equal"),

    /// When the new value is greater. In WebGPU `"greater"`.
    GREATER("greater"),

    /// When they differ. In WebGPU `"not-equal"`.
    NOT_EQUAL("not-equal"),

    /// When the new value is greater or both are equal. In WebGPU `"greater-equal"`.
    GREATER_EQUAL("greater-equal"),

    /// Always. In WebGPU `"always"`.
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
