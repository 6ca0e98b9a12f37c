// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Which samplers may be bound.
///
/// Corresponds to WebGPU's `GPUSamplerBindingType`.
public enum SamplerBindingType {
    /// Any but comparison samplers. In WebGPU `"filtering"`.
    FILTERING("filtering"),

    /// Samplers with all filters nearest. In WebGPU `"non-filtering"`.
    NON_FILTERING("non-filtering"),

    /// Comparison samplers. In WebGPU `"comparison"`.
    COMPARISON("comparison");

    private final String string;

    SamplerBindingType(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static SamplerBindingType of(String string) {
        return Arguments.constant(string, values(), "SamplerBindingType");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
