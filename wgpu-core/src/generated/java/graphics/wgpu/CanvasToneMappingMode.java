// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `CanvasToneMappingMode`.
///
/// Corresponds to WebGPU's `GPUCanvasToneMappingMode`.
public enum CanvasToneMappingMode {
    /// WebGPU's `STANDARD`. In WebGPU `"standard"`.
    STANDARD("standard"),

    /// WebGPU's `EXTENDED`. In WebGPU `"extended"`.
    EXTENDED("extended");

    private final String string;

    CanvasToneMappingMode(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static CanvasToneMappingMode of(String string) {
        return Arguments.constant(string, values(), "CanvasToneMappingMode");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
