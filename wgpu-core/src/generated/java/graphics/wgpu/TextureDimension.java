// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Whether a texture is a line, an image or a volume.
///
/// Corresponds to WebGPU's `GPUTextureDimension`.
public enum TextureDimension {
    /// One row of texels; no layers and no levels. In WebGPU `"1d"`.
    D1("1d"),

    /// An image, or an array of images. In WebGPU `"2d"`.
    D2("2d"),

    /// A volume. In WebGPU `"3d"`.
    D3("3d");

    private final String string;

    TextureDimension(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static TextureDimension of(String string) {
        return Arguments.constant(string, values(), "TextureDimension");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
