// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Whether the processor may see the memory of a buffer.
///
/// Corresponds to WebGPU's `GPUBufferMapState`.
public enum BufferMapState {
    /// It may not; the GPU may use the buffer. In WebGPU `"unmapped"`.
    UNMAPPED("unmapped"),

    /// Mapping was asked for and has not happened yet. In WebGPU `"pending"`.
    PENDING("pending"),

    /// It may; the GPU may not use the buffer. In WebGPU `"mapped"`.
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
