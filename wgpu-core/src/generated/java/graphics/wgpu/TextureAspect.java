// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Which part of a depth-stencil format is meant.
///
/// Corresponds to WebGPU's `GPUTextureAspect`.
public enum TextureAspect {
    /// All there is. In WebGPU `"all"`.
    ALL("all"),

    /// The stencil values. In WebGPU `"stencil-only"`.
    STENCIL_ONLY("stencil-only"),

    /// The depth values. In WebGPU `"depth-only"`.
    DEPTH_ONLY("depth-only");

    private final String string;

    TextureAspect(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static TextureAspect of(String string) {
        return Arguments.constant(string, values(), "TextureAspect");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
