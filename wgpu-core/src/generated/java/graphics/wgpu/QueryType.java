// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `QueryType`.
///
/// Corresponds to WebGPU's `GPUQueryType`.
public enum QueryType {
    /// WebGPU's `OCCLUSION`. In WebGPU `"occlusion"`.
    OCCLUSION("occlusion"),

    /// WebGPU's `TIMESTAMP`. In WebGPU `"timestamp"`.
    TIMESTAMP("timestamp");

    private final String string;

    QueryType(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static QueryType of(String string) {
        return Arguments.constant(string, values(), "QueryType");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
