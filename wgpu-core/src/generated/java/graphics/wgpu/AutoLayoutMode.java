// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// The pipeline layout that is derived from the shaders.
///
/// Corresponds to WebGPU's `GPUAutoLayoutMode`.
public enum AutoLayoutMode implements PipelineLayoutSource {
    /// Derive it. In WebGPU `"auto"`.
    AUTO("auto");

    private final String string;

    AutoLayoutMode(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static AutoLayoutMode of(String string) {
        return Arguments.constant(string, values(), "AutoLayoutMode");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
