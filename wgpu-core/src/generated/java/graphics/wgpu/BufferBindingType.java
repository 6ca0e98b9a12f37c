// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// How shaders use a buffer.
///
/// Corresponds to WebGPU's `GPUBufferBindingType`.
public enum BufferBindingType {
    /// Small and read only: `var<uniform>`. In WebGPU `"uniform"`.
    UNIFORM("uniform"),

    /// Large, read and written: `var<storage, read_write>`. In WebGPU `"storage"`.
    STORAGE("storage"),

    /// Large and read only: `var<storage, read>`. In WebGPU `"read-only-storage"`.
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
