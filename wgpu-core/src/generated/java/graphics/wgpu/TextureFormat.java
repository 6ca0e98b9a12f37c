// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `TextureFormat`.
///
/// Corresponds to WebGPU's `GPUTextureFormat`.
public enum TextureFormat {
    /// WebGPU's `R8UNORM`. In WebGPU `"r8unorm"`.
    R8UNORM("r8unorm"),

    /// WebGPU's `R8SNORM`. In WebGPU `"r8snorm"`.
    R8SNORM("r8snorm"),

    /// WebGPU's `R8UINT`. In WebGPU `"r8uint"`.
    R8UINT("r8uint"),

    /// WebGPU's `R8SINT`. In WebGPU `"r8sint"`.
    R8SINT("r8sint"),

    /// WebGPU's `R16UNORM`. In WebGPU `"r16unorm"`.
    R16UNORM("r16unorm"),

    /// WebGPU's `R16SNORM`. In WebGPU `"r16snorm"`.
    R16SNORM("r16snorm"),

    /// WebGPU's `R16UINT`. In WebGPU `"r16uint"`.
    R16UINT("r16uint"),

    /// WebGPU's `R16SINT`. In WebGPU `"r16sint"`.
    R16SINT("r16sint"),

    /// WebGPU's `R16FLOAT`. In WebGPU `"r16float"`.
    R16FLOAT("r16float"),

    /// WebGPU's `RG8UNORM`. In WebGPU `"rg8unorm"`.
    RG8UNORM("rg8unorm"),

    /// WebGPU's `RG8SNORM`. In WebGPU `"rg8snorm"`.
    RG8SNORM("rg8snorm"),

    /// WebGPU's `RG8UINT`. In WebGPU `"rg8uint"`.
    RG8UINT("rg8uint"),

    /// WebGPU's `RG8SINT`. In WebGPU `"rg8sint"`.
    RG8SINT("rg8sint"),

    /// WebGPU's `R32UINT`. In WebGPU `"r32uint"`.
    R32UINT("r32uint"),

    /// WebGPU's `R32SINT`. In WebGPU `"r32sint"`.
    R32SINT("r32sint"),

    /// WebGPU's `R32FLOAT`. In WebGPU `"r32float"`.
    R32FLOAT("r32float"),

    /// WebGPU's `RG16UNORM`. In WebGPU `"rg16unorm"`.
    RG16UNORM("rg16unorm"),

    /// WebGPU's `RG16SNORM`. In WebGPU `"rg16snorm"`.
    RG16SNORM("rg16snorm"),

    /// WebGPU's `RG16UINT`. In WebGPU `"rg16uint"`.
    RG16UINT("rg16uint"),

    /// WebGPU's `RG16SINT`. In WebGPU `"rg16sint"`.
    RG16SINT("rg16sint"),

    /// WebGPU's `RG16FLOAT`. In WebGPU `"rg16float"`.
    RG16FLOAT("rg16float"),

    /// WebGPU's `RGBA8UNORM`. In WebGPU `"rgba8unorm"`.
    RGBA8UNORM("rgba8unorm"),

    /// WebGPU's `RGBA8UNORM_SRGB`. In WebGPU `"rgba8unorm-srgb"`.
    RGBA8UNORM_SRGB("rgba8unorm-srgb"),

    /// WebGPU's `RGBA8SNORM`. In WebGPU `"rgba8snorm"`.
    RGBA8SNORM("rgba8snorm"),

    /// WebGPU's `RGBA8UINT`. In WebGPU `"rgba8uint"`.
    RGBA8UINT("rgba8uint"),

    /// WebGPU's `RGBA8SINT`. In WebGPU `"rgba8sint"`.
    RGBA8SINT("rgba8sint"),

    /// WebGPU's `BGRA8UNORM`. In WebGPU `"bgra8unorm"`.
    BGRA8UNORM("bgra8unorm"),

    /// WebGPU's `BGRA8UNORM_SRGB`. In WebGPU `"bgra8unorm-srgb"`.
    BGRA8UNORM_SRGB("bgra8unorm-srgb"),

    /// WebGPU's `RGB9E5UFLOAT`. In WebGPU `"rgb9e5ufloat"`.
    RGB9E5UFLOAT("rgb9e5ufloat"),

    /// WebGPU's `RGB10A2UINT`. In WebGPU `"rgb10a2uint"`.
    RGB10A2UINT("rgb10a2uint"),

    /// WebGPU's `RGB10A2UNORM`. In WebGPU `"rgb10a2unorm"`.
    RGB10A2UNORM("rgb10a2unorm"),

    /// WebGPU's `RG11B10UFLOAT`. In WebGPU `"rg11b10ufloat"`.
    RG11B10UFLOAT("rg11b10ufloat"),

    /// WebGPU's `RG32UINT`. In WebGPU `"rg32uint"`.
    RG32UINT("rg32uint"),

    /// WebGPU's `RG32SINT`. In WebGPU `"rg32sint"`.
    RG32SINT("rg32sint"),

    /// WebGPU's `RG32FLOAT`. In WebGPU `"rg32float"`.
    RG32FLOAT("rg32float"),

    /// WebGPU's `RGBA16UNORM`. In WebGPU `"rgba16unorm"`.
    RGBA16UNORM("rgba16unorm"),

    /// WebGPU's `RGBA16SNORM`. In WebGPU `"rgba16snorm"`.
    RGBA16SNORM("rgba16snorm"),

    /// WebGPU's `RGBA16UINT`. In WebGPU `"rgba16uint"`.
    RGBA16UINT("rgba16uint"),

    /// WebGPU's `RGBA16SINT`. In WebGPU `"rgba16sint"`.
    RGBA16SINT("rgba16sint"),

    /// WebGPU's `RGBA16FLOAT`. In WebGPU `"rgba16float"`.
    RGBA16FLOAT("rgba16float"),

    /// WebGPU's `RGBA32UINT`. In WebGPU `"rgba32uint"`.
    RGBA32UINT("rgba32uint"),

    /// WebGPU's `RGBA32SINT`. In WebGPU `"rgba32sint"`.
    RGBA32SINT("rgba32sint"),

    /// WebGPU's `RGBA32FLOAT`. In WebGPU `"rgba32float"`.
    RGBA32FLOAT("rgba32float"),

    /// WebGPU's `STENCIL8`. In WebGPU `"stencil8"`.
    STENCIL8("stencil8"),

    /// WebGPU's `DEPTH16UNORM`. In WebGPU `"depth16unorm"`.
    DEPTH16UNORM("depth16unorm"),

    /// WebGPU's `DEPTH24PLUS`. In WebGPU `"depth24plus"`.
    DEPTH24PLUS("depth24plus"),

    /// WebGPU's `DEPTH24PLUS_STENCIL8`. In WebGPU `"depth24plus-stencil8"`.
    DEPTH24PLUS_STENCIL8("depth24plus-stencil8"),

    /// WebGPU's `DEPTH32FLOAT`. In WebGPU `"depth32float"`.
    DEPTH32FLOAT("depth32float"),

    /// WebGPU's `DEPTH32FLOAT_STENCIL8`. In WebGPU `"depth32float-stencil8"`.
    DEPTH32FLOAT_STENCIL8("depth32float-stencil8"),

    /// WebGPU's `BC1_RGBA_UNORM`. In WebGPU `"bc1-rgba-unorm"`.
    BC1_RGBA_UNORM("bc1-rgba-unorm"),

    /// WebGPU's `BC1_RGBA_UNORM_SRGB`. In WebGPU `"bc1-rgba-unorm-srgb"`.
    BC1_RGBA_UNORM_SRGB("bc1-rgba-unorm-srgb"),

    /// WebGPU's `BC2_RGBA_UNORM`. In WebGPU `"bc2-rgba-unorm"`.
    BC2_RGBA_UNORM("bc2-rgba-unorm"),

    /// WebGPU's `BC2_RGBA_UNORM_SRGB`. In WebGPU `"bc2-rgba-unorm-srgb"`.
    BC2_RGBA_UNORM_SRGB("bc2-rgba-unorm-srgb"),

    /// WebGPU's `BC3_RGBA_UNORM`. In WebGPU `"bc3-rgba-unorm"`.
    BC3_RGBA_UNORM("bc3-rgba-unorm"),

    /// WebGPU's `BC3_RGBA_UNORM_SRGB`. In WebGPU `"bc3-rgba-unorm-srgb"`.
    BC3_RGBA_UNORM_SRGB("bc3-rgba-unorm-srgb"),

    /// WebGPU's `BC4_R_UNORM`. In WebGPU `"bc4-r-unorm"`.
    BC4_R_UNORM("bc4-r-unorm"),

    /// WebGPU's `BC4_R_SNORM`. In WebGPU `"bc4-r-snorm"`.
    BC4_R_SNORM("bc4-r-snorm"),

    /// WebGPU's `BC5_RG_UNORM`. In WebGPU `"bc5-rg-unorm"`.
    BC5_RG_UNORM("bc5-rg-unorm"),

    /// WebGPU's `BC5_RG_SNORM`. In WebGPU `"bc5-rg-snorm"`.
    BC5_RG_SNORM("bc5-rg-snorm"),

    /// WebGPU's `BC6H_RGB_UFLOAT`. In WebGPU `"bc6h-rgb-ufloat"`.
    BC6H_RGB_UFLOAT("bc6h-rgb-ufloat"),

    /// WebGPU's `BC6H_RGB_FLOAT`. In WebGPU `"bc6h-rgb-float"`.
    BC6H_RGB_FLOAT("bc6h-rgb-float"),

    /// WebGPU's `BC7_RGBA_UNORM`. In WebGPU `"bc7-rgba-unorm"`.
    BC7_RGBA_UNORM("bc7-rgba-unorm"),

    /// WebGPU's `BC7_RGBA_UNORM_SRGB`. In WebGPU `"bc7-rgba-unorm-srgb"`.
    BC7_RGBA_UNORM_SRGB("bc7-rgba-unorm-srgb"),

    /// WebGPU's `ETC2_RGB8UNORM`. In WebGPU `"etc2-rgb8unorm"`.
    ETC2_RGB8UNORM("etc2-rgb8unorm"),

    /// WebGPU's `ETC2_RGB8UNORM_SRGB`. In WebGPU `"etc2-rgb8unorm-srgb"`.
    ETC2_RGB8UNORM_SRGB("etc2-rgb8unorm-srgb"),

    /// WebGPU's `ETC2_RGB8A1UNORM`. In WebGPU `"etc2-rgb8a1unorm"`.
    ETC2_RGB8A1UNORM("etc2-rgb8a1unorm"),

    /// WebGPU's `ETC2_RGB8A1UNORM_SRGB`. In WebGPU `"etc2-rgb8a1unorm-srgb"`.
    ETC2_RGB8A1UNORM_SRGB("etc2-rgb8a1unorm-srgb"),

    /// WebGPU's `ETC2_RGBA8UNORM`. In WebGPU `"etc2-rgba8unorm"`.
    ETC2_RGBA8UNORM("etc2-rgba8unorm"),

    /// WebGPU's `ETC2_RGBA8UNORM_SRGB`. In WebGPU `"etc2-rgba8unorm-srgb"`.
    ETC2_RGBA8UNORM_SRGB("etc2-rgba8unorm-srgb"),

    /// WebGPU's `EAC_R11UNORM`. In WebGPU `"eac-r11unorm"`.
    EAC_R11UNORM("eac-r11unorm"),

    /// WebGPU's `EAC_R11SNORM`. In WebGPU `"eac-r11snorm"`.
    EAC_R11SNORM("eac-r11snorm"),

    /// WebGPU's `EAC_RG11UNORM`. In WebGPU `"eac-rg11unorm"`.
    EAC_RG11UNORM("eac-rg11unorm"),

    /// WebGPU's `EAC_RG11SNORM`. In WebGPU `"eac-rg11snorm"`.
    EAC_RG11SNORM("eac-rg11snorm"),

    /// WebGPU's `ASTC_4X4_UNORM`. In WebGPU `"astc-4x4-unorm"`.
    ASTC_4X4_UNORM("astc-4x4-unorm"),

    /// WebGPU's `ASTC_4X4_UNORM_SRGB`. In WebGPU `"astc-4x4-unorm-srgb"`.
    ASTC_4X4_UNORM_SRGB("astc-4x4-unorm-srgb"),

    /// WebGPU's `ASTC_5X4_UNORM`. In WebGPU `"astc-5x4-unorm"`.
    ASTC_5X4_UNORM("astc-5x4-unorm"),

    /// WebGPU's `ASTC_5X4_UNORM_SRGB`. In WebGPU `"astc-5x4-unorm-srgb"`.
    ASTC_5X4_UNORM_SRGB("astc-5x4-unorm-srgb"),

    /// WebGPU's `ASTC_5X5_UNORM`. In WebGPU `"astc-5x5-unorm"`.
    ASTC_5X5_UNORM("astc-5x5-unorm"),

    /// WebGPU's `ASTC_5X5_UNORM_SRGB`. In WebGPU `"astc-5x5-unorm-srgb"`.
    ASTC_5X5_UNORM_SRGB("astc-5x5-unorm-srgb"),

    /// WebGPU's `ASTC_6X5_UNORM`. In WebGPU `"astc-6x5-unorm"`.
    ASTC_6X5_UNORM("astc-6x5-unorm"),

    /// WebGPU's `ASTC_6X5_UNORM_SRGB`. In WebGPU `"astc-6x5-unorm-srgb"`.
    ASTC_6X5_UNORM_SRGB("astc-6x5-unorm-srgb"),

    /// WebGPU's `ASTC_6X6_UNORM`. In WebGPU `"astc-6x6-unorm"`.
    ASTC_6X6_UNORM("astc-6x6-unorm"),

    /// WebGPU's `ASTC_6X6_UNORM_SRGB`. In WebGPU `"astc-6x6-unorm-srgb"`.
    ASTC_6X6_UNORM_SRGB("astc-6x6-unorm-srgb"),

    /// WebGPU's `ASTC_8X5_UNORM`. In WebGPU `"astc-8x5-unorm"`.
    ASTC_8X5_UNORM("astc-8x5-unorm"),

    /// WebGPU's `ASTC_8X5_UNORM_SRGB`. In WebGPU `"astc-8x5-unorm-srgb"`.
    ASTC_8X5_UNORM_SRGB("astc-8x5-unorm-srgb"),

    /// WebGPU's `ASTC_8X6_UNORM`. In WebGPU `"astc-8x6-unorm"`.
    ASTC_8X6_UNORM("astc-8x6-unorm"),

    /// WebGPU's `ASTC_8X6_UNORM_SRGB`. In WebGPU `"astc-8x6-unorm-srgb"`.
    ASTC_8X6_UNORM_SRGB("astc-8x6-unorm-srgb"),

    /// WebGPU's `ASTC_8X8_UNORM`. In WebGPU `"astc-8x8-unorm"`.
    ASTC_8X8_UNORM("astc-8x8-unorm"),

    /// WebGPU's `ASTC_8X8_UNORM_SRGB`. In WebGPU `"astc-8x8-unorm-srgb"`.
    ASTC_8X8_UNORM_SRGB("astc-8x8-unorm-srgb"),

    /// WebGPU's `ASTC_10X5_UNORM`. In WebGPU `"astc-10x5-unorm"`.
    ASTC_10X5_UNORM("astc-10x5-unorm"),

    /// WebGPU's `ASTC_10X5_UNORM_SRGB`. In WebGPU `"astc-10x5-unorm-srgb"`.
    ASTC_10X5_UNORM_SRGB("astc-10x5-unorm-srgb"),

    /// WebGPU's `ASTC_10X6_UNORM`. In WebGPU `"astc-10x6-unorm"`.
    ASTC_10X6_UNORM("astc-10x6-unorm"),

    /// WebGPU's `ASTC_10X6_UNORM_SRGB`. In WebGPU `"astc-10x6-unorm-srgb"`.
    ASTC_10X6_UNORM_SRGB("astc-10x6-unorm-srgb"),

    /// WebGPU's `ASTC_10X8_UNORM`. In WebGPU `"astc-10x8-unorm"`.
    ASTC_10X8_UNORM("astc-10x8-unorm"),

    /// WebGPU's `ASTC_10X8_UNORM_SRGB`. In WebGPU `"astc-10x8-unorm-srgb"`.
    ASTC_10X8_UNORM_SRGB("astc-10x8-unorm-srgb"),

    /// WebGPU's `ASTC_10X10_UNORM`. In WebGPU `"astc-10x10-unorm"`.
    ASTC_10X10_UNORM("astc-10x10-unorm"),

    /// WebGPU's `ASTC_10X10_UNORM_SRGB`. In WebGPU `"astc-10x10-unorm-srgb"`.
    ASTC_10X10_UNORM_SRGB("astc-10x10-unorm-srgb"),

    /// WebGPU's `ASTC_12X10_UNORM`. In WebGPU `"astc-12x10-unorm"`.
    ASTC_12X10_UNORM("astc-12x10-unorm"),

    /// WebGPU's `ASTC_12X10_UNORM_SRGB`. In WebGPU `"astc-12x10-unorm-srgb"`.
    ASTC_12X10_UNORM_SRGB("astc-12x10-unorm-srgb"),

    /// WebGPU's `ASTC_12X12_UNORM`. In WebGPU `"astc-12x12-unorm"`.
    ASTC_12X12_UNORM("astc-12x12-unorm"),

    /// WebGPU's `ASTC_12X12_UNORM_SRGB`. In WebGPU `"astc-12x12-unorm-srgb"`.
    ASTC_12X12_UNORM_SRGB("astc-12x12-unorm-srgb");

    private final String string;

    TextureFormat(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static TextureFormat of(String string) {
        return Arguments.constant(string, values(), "TextureFormat");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
