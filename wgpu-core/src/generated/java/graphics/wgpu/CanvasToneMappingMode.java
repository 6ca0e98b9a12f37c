// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// How colours brighter than the screen's white are treated.
///
/// Corresponds to WebGPU's `GPUCanvasToneMappingMode`.
public enum CanvasToneMappingMode {
    /// They become the brightest that an ordinary screen has. In WebGPU `"standard"`.
    STANDARD("standard"),

    /// They are shown brighter where the screen can do it. In WebGPU `"extended"`.
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
