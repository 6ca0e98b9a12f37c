// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Why a pipeline could not be made.
///
/// Corresponds to WebGPU's `GPUPipelineErrorReason`.
public enum PipelineErrorReason {
    /// The descriptor or a shader is not valid. In WebGPU `"validation"`.
    VALIDATION("validation"),

    /// All is valid, but the implementation or the driver failed. In WebGPU `"internal"`.
    INTERNAL("internal");

    private final String string;

    PipelineErrorReason(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static PipelineErrorReason of(String string) {
        return Arguments.constant(string, values(), "PipelineErrorReason");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
