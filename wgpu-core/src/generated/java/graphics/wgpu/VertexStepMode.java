// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// What an element of a vertex buffer is for.
///
/// Corresponds to WebGPU's `GPUVertexStepMode`.
public enum VertexStepMode {
    /// A vertex. In WebGPU `"vertex"`.
    VERTEX("vertex"),

    /// An instance. In WebGPU `"instance"`.
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
