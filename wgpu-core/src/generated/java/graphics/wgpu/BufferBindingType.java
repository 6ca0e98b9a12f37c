// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `BufferBindingType`.
///
/// Corresponds to WebGPU's `GPUBufferBindingType`.
public enum BufferBindingType {
    /// WebGPU's `UNIFORM`. In WebGPU `"uniform"`.
    UNIFORM("uniform"),

    /// WebGPU's `STORAGE`. In WebGPU `"storage"`.
    STORAGE("storage"),

    /// WebGPU's `READ_ONLY_STORAGE`. In WebGPU `"read-only-storage"`.
    READ_ONLY_STORAGE("read-only-storage");

    private final String string;

    BufferBindingType(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static BufferBindingType of(String string) {
        return Arguments.constant(string, values(), "BufferBindingType");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
