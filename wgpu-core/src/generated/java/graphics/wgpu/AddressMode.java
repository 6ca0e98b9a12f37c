// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// What is read outside of a texture.
///
/// Corresponds to WebGPU's `GPUAddressMode`.
public enum AddressMode {
    /// The texel at the edge. In WebGPU `"clamp-to-edge"`.
    CLAMP_TO_EDGE("clamp-to-edge"),

    /// The texture again. In WebGPU `"repeat"`.
    REPEAT("repeat"),

    /// The texture again, every second time mirrored. In WebGPU `"mirror-repeat"`.
    MIRROR_REPEAT("mirror-repeat");

    private final String string;

    AddressMode(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static AddressMode of(String string) {
        return Arguments.constant(string, values(), "AddressMode");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
