// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `ErrorFilter`.
///
/// Corresponds to WebGPU's `GPUErrorFilter`.
public enum ErrorFilter {
    /// WebGPU's `VALIDATION`. In WebGPU `"validation"`.
    VALIDATION("validation"),

    /// WebGPU's `OUT_OF_MEMORY`. In WebGPU `"out-of-memory"`.
    OUT_OF_MEMORY("out-of-memory"),

    /// WebGPU's `INTERNAL`. In WebGPU `"internal"`.
    INTERNAL("internal");

    private final String string;

    ErrorFilter(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static ErrorFilter of(String string) {
        return Arguments.constant(string, values(), "ErrorFilter");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
