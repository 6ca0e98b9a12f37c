// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu.extras;

import graphics.wgpu.internal.Arguments;

/// How triangles are drawn.
///
/// Corresponds to wgpu-native's `WGPUPolygonMode`.
public enum PolygonMode {
    /// Filled. As a string `"fill"`.
    FILL("fill"),

    /// As their edges; needs the feature `polygon-mode-line`. As a string `"line"`.
    LINE("line"),

    /// As their corners; needs the feature `polygon-mode-point`. As a string `"point"`.
    POINT("point");

    private final String string;

    PolygonMode(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static PolygonMode of(String string) {
        return Arguments.constant(string, values(), "PolygonMode");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
