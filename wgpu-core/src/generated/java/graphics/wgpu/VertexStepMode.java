// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `VertexStepMode`.
///
/// Corresponds to WebGPU's `GPUVertexStepMode`.
public enum VertexStepMode {
    /// WebGPU's `VERTEX`. In WebGPU `"vertex"`.
    VERTEX("vertex"),

    /// WebGPU's `INSTANCE`. In WebGPU `"instance"`.
    INSTANCE("instance");

    private final String string;

    VertexStepMode(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static VertexStepMode of(String string) {
        return Arguments.constant(string, values(), "VertexStepMode");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
