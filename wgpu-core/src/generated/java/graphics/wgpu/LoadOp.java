// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// What an attachment begins with.
///
/// Corresponds to WebGPU's `GPULoadOp`.
public enum LoadOp {
    /// What is in it. In WebGPU `"load"`.
    LOAD("load"),

    /// The clear value. In WebGPU `"clear"`.
    CLEAR("clear");

    private final String string;

    LoadOp(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static LoadOp of(String string) {
        return Arguments.constant(string, values(), "LoadOp");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
