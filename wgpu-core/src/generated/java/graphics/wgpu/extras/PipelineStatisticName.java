// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu.extras;

import graphics.wgpu.internal.Arguments;

/// What a pipeline-statistics query counts; needs the feature `pipeline-statistics-query`.
///
/// Corresponds to wgpu-native's `WGPUPipelineStatisticName`.
public enum PipelineStatisticName {
    /// How often the vertex shader ran. As a string `"vertex-shader-invocations"`.
    VERTEX_SHADER_INVOCATIONS("vertex-shader-invocations"),

    /// How many primitives reached the clipping stage. As a string `"clipper-invocations"`.
    CLIPPER_INVOCATIONS("clipper-invocations"),

    /// How many primitives left the clipping stage. As a string `"clipper-primitives-out"`.
    CLIPPER_PRIMITIVES_OUT("clipper-primitives-out"),

    /// How often the fragment shader ran. As a string `"fragment-shader-invocations"`.
    FRAGMENT_SHADER_INVOCATIONS("fragment-shader-invocations"),

    /// How often the compute shader ran. As a string `"compute-shader-invocations"`.
    COMPUTE_SHADER_INVOCATIONS("compute-shader-invocations");

    private final String string;

    PipelineStatisticName(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static PipelineStatisticName of(String string) {
        return Arguments.constant(string, values(), "PipelineStatisticName");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
