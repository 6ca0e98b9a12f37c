// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// How serious a message of the shader compiler is.
///
/// Corresponds to WebGPU's `GPUCompilationMessageType`.
public enum CompilationMessageType {
    /// The module can't be used. In WebGPU `"error"`.
    ERROR("error"),

    /// The module can be used, but something looks wrong. In WebGPU `"warning"`.
    WARNING("warning"),

    /// Something to know. In WebGPU `"info"`.
    INFO("info");

    private final String string;

    CompilationMessageType(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static CompilationMessageType of(String string) {
        return Arguments.constant(string, values(), "CompilationMessageType");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
