// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `BufferMapState`.
///
/// Corresponds to WebGPU's `GPUBufferMapState`.
public enum BufferMapState {
    /// WebGPU's `UNMAPPED`. In WebGPU `"unmapped"`.
    UNMAPPED("unmapped"),

    /// WebGPU's `PENDING`. In WebGPU `"pending"`.
    PENDING("pending"),

    /// WebGPU's `MAPPED`. In WebGPU `"mapped"`.
    MAPPED("mapped");

    private final String string;

    BufferMapState(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static BufferMapState of(String string) {
        return Arguments.constant(string, values(), "BufferMapState");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
