// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `FeatureLevel`.
///
/// Corresponds to the strings of `GPURequestAdapterOptions.featureLevel`.
public enum FeatureLevel {
    /// WebGPU's `COMPATIBILITY`. In WebGPU `"compatibility"`.
    COMPATIBILITY("compatibility"),

    /// WebGPU's `CORE`. In WebGPU `"core"`.
    CORE("core");

    private final String string;

    FeatureLevel(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static FeatureLevel of(String string) {
        return Arguments.constant(string, values(), "FeatureLevel");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
