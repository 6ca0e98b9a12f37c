// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Which triangles are not drawn.
///
/// Corresponds to WebGPU's `GPUCullMode`.
public enum CullMode {
    /// All are drawn. In WebGPU `"none"`.
    NONE("none"),

    /// Those that show their front are not drawn. In WebGPU `"front"`.
    FRONT("front"),

    /// Those that show their back are not drawn. In WebGPU `"back"`.
    BACK("back");

    private final String string;

    CullMode(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static CullMode of(String string) {
        return Arguments.constant(string, values(), "CullMode");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
