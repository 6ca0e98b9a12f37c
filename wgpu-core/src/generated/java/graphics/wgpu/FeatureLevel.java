// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// How much of WebGPU an adapter must support.
///
/// Corresponds to the strings of `GPURequestAdapterOptions.featureLevel`.
public enum FeatureLevel {
    /// The reduced level for older GPUs and drivers. In WebGPU `"compatibility"`.
    COMPATIBILITY("compatibility"),

    /// All of WebGPU's basics. In WebGPU `"core"`.
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
