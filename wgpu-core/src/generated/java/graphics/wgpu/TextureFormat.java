// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// The format of the texels of a texture: its channels, their bits and what the bits mean.
///
/// Corresponds to WebGPU's `GPUTextureFormat`.
public enum TextureFormat {
    /// Red of 8 bits, from 0 to 1; 1 byte a texel. In WebGPU `"r8unorm"`.
    R8UNORM("r8unorm"),

    /// Red of 8 bits, from -1 to 1; 1 byte a texel. In WebGPU `"r8snorm"`.
    R8SNORM("r8snorm"),

    /// Red of 8 bits, unsigned integers; 1 byte a texel. In WebGPU `"r8uint"`.
    R8UINT("r8uint"),

    /// Red of 8 bits, signed integers; 1 byte a texel. In WebGPU `"r8sint"`.
    R8SINT("r8sint"),

    /// Red of 16 bits, from 0 to 1; 2 bytes a texel; needs the feature `texture-formats-tier1` or
    /// `texture-format16bit-norm`. In WebGPU `"r16unorm"`.
    R16UNORM("r16unorm"),

    /// Red of 16 bits, from -1 to 1; 2 bytes a texel; needs the feature `texture-formats-tier1` or
    /// `texture-format16bit-norm`. In WebGPU `"r16snorm"`.
    R16SNORM("r16snorm"),

    /// Red of 16 bits, unsigned integers; 2 bytes a texel. In WebGPU `"r16uint"`.
    R16UINT("r16uint"),

    /// Red of 16 bits, signed integers; 2 bytes a texel. In WebGPU `"r16sint"`.
    R16SINT("r16sint"),

    /// Red of 16 bits, floating point; 2 bytes a texel. In WebGPU `"r16float"`.
    R16FLOAT("r16float"),

    /// Red and green of 8 bits, from 0 to 1; 2 bytes a texel. In WebGPU `"rg8unorm"`.
    RG8UNORM("rg8unorm"),

    /// Red and green of 8 bits, from -1 to 1; 2 bytes a texel. In WebGPU `"rg8snorm"`.
    RG8SNORM("rg8snorm"),

    /// Red and green of 8 bits, unsigned integers; 2 bytes a texel. In WebGPU `"rg8uint"`.
    RG8UINT("rg8uint"),

    /// Red and green of 8 bits, signed integers; 2 bytes a texel. In WebGPU `"rg8sint"`.
    RG8SINT("rg8sint"),

    /// Red of 32 bits, unsigned integers; 4 bytes a texel. In WebGPU `"r32uint"`.
    R32UINT("r32uint"),

    /// Red of 32 bits, signed integers; 4 bytes a texel. In WebGPU `"r32sint"`.
    R32SINT("r32sint"),

    /// Red of 32 bits, floating point; 4 bytes a texel. In WebGPU `"r32float"`.
    R32FLOAT("r32float"),

    /// Red and green of 16 bits, from 0 to 1; 4 bytes a texel; needs the feature
    /// `texture-formats-tier1` or `texture-format16bit-norm`. In WebGPU `"rg16unorm"`.
    RG16UNORM("rg16unorm"),

    /// Red and green of 16 bits, from -1 to 1; 4 bytes a texel; needs the feature
    /// `texture-formats-tier1` or `texture-format16bit-norm`. In WebGPU `"rg16snorm"`.
    RG16SNORM("rg16snorm"),

    /// Red and green of 16 bits, unsigned integers; 4 bytes a texel. In WebGPU `"rg16uint"`.
    RG16UINT("rg16uint"),

    /// Red and green of 16 bits, signed integers; 4 bytes a texel. In WebGPU `"rg16sint"`.
    RG16SINT("rg16sint"),

    /// Red and green of 16 bits, floating point; 4 bytes a texel. In WebGPU `"rg16float"`.
    RG16FLOAT("rg16float"),

    /// Red, green, blue and alpha of 8 bits, from 0 to 1; 4 bytes a texel. In WebGPU
    /// `"rgba8unorm"`.
    RGBA8UNORM("rgba8unorm"),

    /// Red, green, blue and alpha of 8 bits, from 0 to 1, encoded as sRGB; 4 bytes a texel. In
    /// WebGPU `"rgba8unorm-srgb"`.
    RGBA8UNORM_SRGB("rgba8unorm-srgb"),

    /// Red, green, blue and alpha of 8 bits, from -1 to 1; 4 bytes a texel. In WebGPU
    /// `"rgba8snorm"`.
    RGBA8SNORM("rgba8snorm"),

    /// Red, green, blue and alpha of 8 bits, unsigned integers; 4 bytes a texel. In WebGPU
    /// `"rgba8uint"`.
    RGBA8UINT("rgba8uint"),

    /// Red, green, blue and alpha of 8 bits, signed integers; 4 bytes a texel. In WebGPU
    /// `"rgba8sint"`.
    RGBA8SINT("rgba8sint"),

    /// Blue, green, red and alpha of 8 bits, from 0 to 1; 4 bytes a texel. In WebGPU
    /// `"bgra8unorm"`.
    BGRA8UNORM("bgra8unorm"),

    /// Blue, green, red and alpha of 8 bits, from 0 to 1, encoded as sRGB; 4 bytes a texel. In
    /// WebGPU `"bgra8unorm-srgb"`.
    BGRA8UNORM_SRGB("bgra8unorm-srgb"),

    /// Red, green and blue of 9 bits with a common exponent of 5, unsigned floating point; 4 bytes
    /// a texel. In WebGPU `"rgb9e5ufloat"`.
    RGB9E5UFLOAT("rgb9e5ufloat"),

    /// Red, green and blue of 10 bits and alpha of 2, unsigned integers; 4 bytes a texel. In WebGPU
    /// `"rgb10a2uint"`.
    RGB10A2UINT("rgb10a2uint"),

    /// Red, green and blue of 10 bits and alpha of 2, from 0 to 1; 4 bytes a texel. In WebGPU
    /// `"rgb10a2unorm"`.
    RGB10A2UNORM("rgb10a2unorm"),

    /// Red and green of 11 bits and blue of 10, unsigned floating point; 4 bytes a texel. In WebGPU
    /// `"rg11b10ufloat"`.
    RG11B10UFLOAT("rg11b10ufloat"),

    /// Red and green of 32 bits, unsigned integers; 8 bytes a texel. In WebGPU `"rg32uint"`.
    RG32UINT("rg32uint"),

    /// Red and green of 32 bits, signed integers; 8 bytes a texel. In WebGPU `"rg32sint"`.
    RG32SINT("rg32sint"),

    /// Red and green of 32 bits, floating point; 8 bytes a texel. In WebGPU `"rg32float"`.
    RG32FLOAT("rg32float"),

    /// Red, green, blue and alpha of 16 bits, from 0 to 1; 8 bytes a texel; needs the feature
    /// `texture-formats-tier1` or `texture-format16bit-norm`. In WebGPU `"rgba16unorm"`.
    RGBA16UNORM("rgba16unorm"),

    /// Red, green, blue and alpha of 16 bits, from -1 to 1; 8 bytes a texel; needs the feature
    /// `texture-formats-tier1` or `texture-format16bit-norm`. In WebGPU `"rgba16snorm"`.
    RGBA16SNORM("rgba16snorm"),

    /// Red, green, blue and alpha of 16 bits, unsigned integers; 8 bytes a texel. In WebGPU
    /// `"rgba16uint"`.
    RGBA16UINT("rgba16uint"),

    /// Red, green, blue and alpha of 16 bits, signed integers; 8 bytes a texel. In WebGPU
    /// `"rgba16sint"`.
    RGBA16SINT("rgba16sint"),

    /// Red, green, blue and alpha of 16 bits, floating point; 8 bytes a texel. In WebGPU
    /// `"rgba16float"`.
    RGBA16FLOAT("rgba16float"),

    /// Red, green, blue and alpha of 32 bits, unsigned integers; 16 bytes a texel. In WebGPU
    /// `"rgba32uint"`.
    RGBA32UINT("rgba32uint"),

    /// Red, green, blue and alpha of 32 bits, signed integers; 16 bytes a texel. In WebGPU
    /// `"rgba32sint"`.
    RGBA32SINT("rgba32sint"),

    /// Red, green, blue and alpha of 32 bits, floating point; 16 bytes a texel. In WebGPU
    /// `"rgba32float"`.
    RGBA32FLOAT("rgba32float"),

    /// A stencil of 8 bits. In WebGPU `"stencil8"`.
    STENCIL8("stencil8"),

    /// Depth of 16 bits, from 0 to 1; 2 bytes a texel. In WebGPU `"depth16unorm"`.
    DEPTH16UNORM("depth16unorm"),

    /// Depth of at least 24 bits; its bytes can't be copied. In WebGPU `"depth24plus"`.
    DEPTH24PLUS("depth24plus"),

    /// Depth of at least 24 bits with a stencil of 8 bits; the depth's bytes can't be copied. In
    /// WebGPU `"depth24plus-stencil8"`.
    DEPTH24PLUS_STENCIL8("depth24plus-stencil8"),

    /// Depth of 32 bits, floating point; 4 bytes a texel. In WebGPU `"depth32float"`.
    DEPTH32FLOAT("depth32float"),

    /// Depth of 32 bits, floating point, with a stencil of 8 bits; needs the feature
    /// `depth32float-stencil8`. In WebGPU `"depth32float-stencil8"`.
    DEPTH32FLOAT_STENCIL8("depth32float-stencil8"),

    /// BC1: red, green, blue and one bit of alpha, from 0 to 1, compressed; 8 bytes for 4 x 4
    /// texels; needs the feature `texture-compression-bc`. In WebGPU `"bc1-rgba-unorm"`.
    BC1_RGBA_UNORM("bc1-rgba-unorm"),

    /// BC1: red, green, blue and one bit of alpha, from 0 to 1, encoded as sRGB, compressed; 8
    /// bytes for 4 x 4 texels; needs the feature `texture-compression-bc`. In WebGPU
    /// `"bc1-rgba-unorm-srgb"`.
    BC1_RGBA_UNORM_SRGB("bc1-rgba-unorm-srgb"),

    /// BC2: red, green, blue and alpha of 4 bits, from 0 to 1, compressed; 16 bytes for 4 x 4
    /// texels; needs the feature `texture-compression-bc`. In WebGPU `"bc2-rgba-unorm"`.
    BC2_RGBA_UNORM("bc2-rgba-unorm"),

    /// BC2: red, green, blue and alpha of 4 bits, from 0 to 1, encoded as sRGB, compressed; 16
    /// bytes for 4 x 4 texels; needs the feature `texture-compression-bc`. In WebGPU
    /// `"bc2-rgba-unorm-srgb"`.
    BC2_RGBA_UNORM_SRGB("bc2-rgba-unorm-srgb"),

    /// BC3: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 4 x 4 texels; needs
    /// the feature `texture-compression-bc`. In WebGPU `"bc3-rgba-unorm"`.
    BC3_RGBA_UNORM("bc3-rgba-unorm"),

    /// BC3: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 4 x
    /// 4 texels; needs the feature `texture-compression-bc`. In WebGPU `"bc3-rgba-unorm-srgb"`.
    BC3_RGBA_UNORM_SRGB("bc3-rgba-unorm-srgb"),

    /// BC4: red, from 0 to 1, compressed; 8 bytes for 4 x 4 texels; needs the feature
    /// `texture-compression-bc`. In WebGPU `"bc4-r-unorm"`.
    BC4_R_UNORM("bc4-r-unorm"),

    /// BC4: red, from -1 to 1, compressed; 8 bytes for 4 x 4 texels; needs the feature
    /// `texture-compression-bc`. In WebGPU `"bc4-r-snorm"`.
    BC4_R_SNORM("bc4-r-snorm"),

    /// BC5: red and green, from 0 to 1, compressed; 16 bytes for 4 x 4 texels; needs the feature
    /// `texture-compression-bc`. In WebGPU `"bc5-rg-unorm"`.
    BC5_RG_UNORM("bc5-rg-unorm"),

    /// BC5: red and green, from -1 to 1, compressed; 16 bytes for 4 x 4 texels; needs the feature
    /// `texture-compression-bc`. In WebGPU `"bc5-rg-snorm"`.
    BC5_RG_SNORM("bc5-rg-snorm"),

    /// BC6H: red, green and blue of high range, unsigned floating point, compressed; 16 bytes for 4
    /// x 4 texels; needs the feature `texture-compression-bc`. In WebGPU `"bc6h-rgb-ufloat"`.
    BC6H_RGB_UFLOAT("bc6h-rgb-ufloat"),

    /// BC6H: red, green and blue of high range, floating point, compressed; 16 bytes for 4 x 4
    /// texels; needs the feature `texture-compression-bc`. In WebGPU `"bc6h-rgb-float"`.
    BC6H_RGB_FLOAT("bc6h-rgb-float"),

    /// BC7: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 4 x 4 texels; needs
    /// the feature `texture-compression-bc`. In WebGPU `"bc7-rgba-unorm"`.
    BC7_RGBA_UNORM("bc7-rgba-unorm"),

    /// BC7: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 4 x
    /// 4 texels; needs the feature `texture-compression-bc`. In WebGPU `"bc7-rgba-unorm-srgb"`.
    BC7_RGBA_UNORM_SRGB("bc7-rgba-unorm-srgb"),

    /// ETC2: red, green and blue, from 0 to 1, compressed; 8 bytes for 4 x 4 texels; needs the
    /// feature `texture-compression-etc2`. In WebGPU `"etc2-rgb8unorm"`.
    ETC2_RGB8UNORM("etc2-rgb8unorm"),

    /// ETC2: red, green and blue, from 0 to 1, encoded as sRGB, compressed; 8 bytes for 4 x 4
    /// texels; needs the feature `texture-compression-etc2`. In WebGPU `"etc2-rgb8unorm-srgb"`.
    ETC2_RGB8UNORM_SRGB("etc2-rgb8unorm-srgb"),

    /// ETC2: red, green, blue and one bit of alpha, from 0 to 1, compressed; 8 bytes for 4 x 4
    /// texels; needs the feature `texture-compression-etc2`. In WebGPU `"etc2-rgb8a1unorm"`.
    ETC2_RGB8A1UNORM("etc2-rgb8a1unorm"),

    /// ETC2: red, green, blue and one bit of alpha, from 0 to 1, encoded as sRGB, compressed; 8
    /// bytes for 4 x 4 texels; needs the feature `texture-compression-etc2`. In WebGPU
    /// `"etc2-rgb8a1unorm-srgb"`.
    ETC2_RGB8A1UNORM_SRGB("etc2-rgb8a1unorm-srgb"),

    /// ETC2: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 4 x 4 texels; needs
    /// the feature `texture-compression-etc2`. In WebGPU `"etc2-rgba8unorm"`.
    ETC2_RGBA8UNORM("etc2-rgba8unorm"),

    /// ETC2: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 4 x
    /// 4 texels; needs the feature `texture-compression-etc2`. In WebGPU `"etc2-rgba8unorm-srgb"`.
    ETC2_RGBA8UNORM_SRGB("etc2-rgba8unorm-srgb"),

    /// EAC: red of 11 bits, from 0 to 1, compressed; 8 bytes for 4 x 4 texels; needs the feature
    /// `texture-compression-etc2`. In WebGPU `"eac-r11unorm"`.
    EAC_R11UNORM("eac-r11unorm"),

    /// EAC: red of 11 bits, from -1 to 1, compressed; 8 bytes for 4 x 4 texels; needs the feature
    /// `texture-compression-etc2`. In WebGPU `"eac-r11snorm"`.
    EAC_R11SNORM("eac-r11snorm"),

    /// EAC: red and green of 11 bits, from 0 to 1, compressed; 16 bytes for 4 x 4 texels; needs the
    /// feature `texture-compression-etc2`. In WebGPU `"eac-rg11unorm"`.
    EAC_RG11UNORM("eac-rg11unorm"),

    /// EAC: red and green of 11 bits, from -1 to 1, compressed; 16 bytes for 4 x 4 texels; needs
    /// the feature `texture-compression-etc2`. In WebGPU `"eac-rg11snorm"`.
    EAC_RG11SNORM("eac-rg11snorm"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 4 x 4 texels; needs
    /// the feature `texture-compression-astc`. In WebGPU `"astc-4x4-unorm"`.
    ASTC_4X4_UNORM("astc-4x4-unorm"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 4 x
    /// 4 texels; needs the feature `texture-compression-astc`. In WebGPU `"astc-4x4-unorm-srgb"`.
    ASTC_4X4_UNORM_SRGB("astc-4x4-unorm-srgb"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 5 x 4 texels; needs
    /// the feature `texture-compression-astc`. In WebGPU `"astc-5x4-unorm"`.
    ASTC_5X4_UNORM("astc-5x4-unorm"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 5 x
    /// 4 texels; needs the feature `texture-compression-astc`. In WebGPU `"astc-5x4-unorm-srgb"`.
    ASTC_5X4_UNORM_SRGB("astc-5x4-unorm-srgb"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 5 x 5 texels; needs
    /// the feature `texture-compression-astc`. In WebGPU `"astc-5x5-unorm"`.
    ASTC_5X5_UNORM("astc-5x5-unorm"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 5 x
    /// 5 texels; needs the feature `texture-compression-astc`. In WebGPU `"astc-5x5-unorm-srgb"`.
    ASTC_5X5_UNORM_SRGB("astc-5x5-unorm-srgb"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 6 x 5 texels; needs
    /// the feature `texture-compression-astc`. In WebGPU `"astc-6x5-unorm"`.
    ASTC_6X5_UNORM("astc-6x5-unorm"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 6 x
    /// 5 texels; needs the feature `texture-compression-astc`. In WebGPU `"astc-6x5-unorm-srgb"`.
    ASTC_6X5_UNORM_SRGB("astc-6x5-unorm-srgb"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 6 x 6 texels; needs
    /// the feature `texture-compression-astc`. In WebGPU `"astc-6x6-unorm"`.
    ASTC_6X6_UNORM("astc-6x6-unorm"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 6 x
    /// 6 texels; needs the feature `texture-compression-astc`. In WebGPU `"astc-6x6-unorm-srgb"`.
    ASTC_6X6_UNORM_SRGB("astc-6x6-unorm-srgb"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 8 x 5 texels; needs
    /// the feature `texture-compression-astc`. In WebGPU `"astc-8x5-unorm"`.
    ASTC_8X5_UNORM("astc-8x5-unorm"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 8 x
    /// 5 texels; needs the feature `texture-compression-astc`. In WebGPU `"astc-8x5-unorm-srgb"`.
    ASTC_8X5_UNORM_SRGB("astc-8x5-unorm-srgb"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 8 x 6 texels; needs
    /// the feature `texture-compression-astc`. In WebGPU `"astc-8x6-unorm"`.
    ASTC_8X6_UNORM("astc-8x6-unorm"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 8 x
    /// 6 texels; needs the feature `texture-compression-astc`. In WebGPU `"astc-8x6-unorm-srgb"`.
    ASTC_8X6_UNORM_SRGB("astc-8x6-unorm-srgb"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 8 x 8 texels; needs
    /// the feature `texture-compression-astc`. In WebGPU `"astc-8x8-unorm"`.
    ASTC_8X8_UNORM("astc-8x8-unorm"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 8 x
    /// 8 texels; needs the feature `texture-compression-astc`. In WebGPU `"astc-8x8-unorm-srgb"`.
    ASTC_8X8_UNORM_SRGB("astc-8x8-unorm-srgb"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 10 x 5 texels; needs
    /// the feature `texture-compression-astc`. In WebGPU `"astc-10x5-unorm"`.
    ASTC_10X5_UNORM("astc-10x5-unorm"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 10
    /// x 5 texels; needs the feature `texture-compression-astc`. In WebGPU
    /// `"astc-10x5-unorm-srgb"`.
    ASTC_10X5_UNORM_SRGB("astc-10x5-unorm-srgb"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 10 x 6 texels; needs
    /// the feature `texture-compression-astc`. In WebGPU `"astc-10x6-unorm"`.
    ASTC_10X6_UNORM("astc-10x6-unorm"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 10
    /// x 6 texels; needs the feature `texture-compression-astc`. In WebGPU
    /// `"astc-10x6-unorm-srgb"`.
    ASTC_10X6_UNORM_SRGB("astc-10x6-unorm-srgb"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 10 x 8 texels; needs
    /// the feature `texture-compression-astc`. In WebGPU `"astc-10x8-unorm"`.
    ASTC_10X8_UNORM("astc-10x8-unorm"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 10
    /// x 8 texels; needs the feature `texture-compression-astc`. In WebGPU
    /// `"astc-10x8-unorm-srgb"`.
    ASTC_10X8_UNORM_SRGB("astc-10x8-unorm-srgb"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 10 x 10 texels;
    /// needs the feature `texture-compression-astc`. In WebGPU `"astc-10x10-unorm"`.
    ASTC_10X10_UNORM("astc-10x10-unorm"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 10
    /// x 10 texels; needs the feature `texture-compression-astc`. In WebGPU
    /// `"astc-10x10-unorm-srgb"`.
    ASTC_10X10_UNORM_SRGB("astc-10x10-unorm-srgb"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 12 x 10 texels;
    /// needs the feature `texture-compression-astc`. In WebGPU `"astc-12x10-unorm"`.
    ASTC_12X10_UNORM("astc-12x10-unorm"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 12
    /// x 10 texels; needs the feature `texture-compression-astc`. In WebGPU
    /// `"astc-12x10-unorm-srgb"`.
    ASTC_12X10_UNORM_SRGB("astc-12x10-unorm-srgb"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, compressed; 16 bytes for 12 x 12 texels;
    /// needs the feature `texture-compression-astc`. In WebGPU `"astc-12x12-unorm"`.
    ASTC_12X12_UNORM("astc-12x12-unorm"),

    /// ASTC: red, green, blue and alpha, from 0 to 1, encoded as sRGB, compressed; 16 bytes for 12
    /// x 12 texels; needs the feature `texture-compression-astc`. In WebGPU
    /// `"astc-12x12-unorm-srgb"`.
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
