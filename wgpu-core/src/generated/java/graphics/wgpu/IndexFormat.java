// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// The format of the indices of an indexed draw.
///
/// Corresponds to WebGPU's `GPUIndexFormat`.
public enum IndexFormat {
    /// Two bytes each, unsigned. In WebGPU `"uint16"`.
    UINT16("uint16"),

    /// Four bytes each, unsigned. In WebGPU `"uint32"`.
    UINT32("uint32");

    private final String string;

    IndexFormat(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static IndexFormat of(String string) {
        return Arguments.constant(string, values(), "IndexFormat");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
