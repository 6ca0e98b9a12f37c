// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// What a query measures.
///
/// Corresponds to WebGPU's `GPUQueryType`.
public enum QueryType {
    /// How many samples passed the depth and stencil tests; only zero or not zero is reliable. In
    /// WebGPU `"occlusion"`.
    OCCLUSION("occlusion"),

    /// The GPU's time in nanoseconds; needs the feature `timestamp-query`. In WebGPU `"timestamp"`.
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
