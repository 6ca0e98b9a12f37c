// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `CullMode`.
///
/// Corresponds to WebGPU's `GPUCullMode`.
public enum CullMode {
    /// WebGPU's `NONE`. In WebGPU `"none"`.
    NONE("none"),

    /// WebGPU's `FRONT`. In WebGPU `"front"`.
    FRONT("front"),

    /// WebGPU's `BACK`. In WebGPU `"back"`.
    BACK("back");

    private final String string;

    CullMode(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static CullMode of(String string) {
        return Arguments.constant(string, values(), "CullMode");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
