// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `FeatureName`.
///
/// Corresponds to WebGPU's `GPUFeatureName`.
public enum FeatureName implements Feature {
    /// WebGPU's `CORE_FEATURES_AND_LIMITS`. In WebGPU `"core-features-and-limits"`.
    CORE_FEATURES_AND_LIMITS("core-features-and-limits"),

    /// WebGPU's `DEPTH_CLIP_CONTROL`. In WebGPU `"depth-clip-control"`.
    DEPTH_CLIP_CONTROL("depth-clip-control"),

    /// WebGPU's `DEPTH32FLOAT_STENCIL8`. In WebGPU `"depth32float-stencil8"`.
    DEPTH32FLOAT_STENCIL8("depth32float-stencil8"),

    /// WebGPU's `TEXTURE_COMPRESSION_BC`. In WebGPU `"texture-compression-bc"`.
    TEXTURE_COMPRESSION_BC("texture-compression-bc"),

    /// WebGPU's `TEXTURE_COMPRESSION_BC_SLICED_3D`. In WebGPU `"texture-compression-bc-sliced-3d"`.
    TEXTURE_COMPRESSION_BC_SLICED_3D("texture-compression-bc-sliced-3d"),

    /// WebGPU's `TEXTURE_COMPRESSION_ETC2`. In WebGPU `"texture-compression-etc2"`.
    TEXTURE_COMPRESSION_ETC2("texture-compression-etc2"),

    /// WebGPU's `TEXTURE_COMPRESSION_ASTC`. In WebGPU `"texture-compression-astc"`.
    TEXTURE_COMPRESSION_ASTC("texture-compression-astc"),

    /// WebGPU's `TEXTURE_COMPRESSION_ASTC_SLICED_3D`. In WebGPU
    /// `"texture-compression-astc-sliced-3d"`.
    TEXTURE_COMPRESSION_ASTC_SLICED_3D("texture-compression-astc-sliced-3d"),

    /// WebGPU's `TIMESTAMP_QUERY`. In WebGPU `"timestamp-query"`.
    TIMESTAMP_QUERY("timestamp-query"),

    /// WebGPU's `INDIRECT_FIRST_INSTANCE`. In WebGPU `"indirect-first-instance"`.
    INDIRECT_FIRST_INSTANCE("indirect-first-instance"),

    /// WebGPU's `SHADER_F16`. In WebGPU `"shader-f16"`.
    SHADER_F16("shader-f16"),

    /// WebGPU's `RG11B10UFLOAT_RENDERABLE`. In WebGPU `"rg11b10ufloat-renderable"`.
    RG11B10UFLOAT_RENDERABLE("rg11b10ufloat-renderable"),

    /// WebGPU's `BGRA8UNORM_STORAGE`. In WebGPU `"bgra8unorm-storage"`.
    BGRA8UNORM_STORAGE("bgra8unorm-storage"),

    /// WebGPU's `FLOAT32_FILTERABLE`. In WebGPU `"float32-filterable"`.
    FLOAT32_FILTERABLE("float32-filterable"),

    /// WebGPU's `FLOAT32_BLENDABLE`. In WebGPU `"float32-blendable"`.
    FLOAT32_BLENDABLE("float32-blendable"),

    /// WebGPU's `CLIP_DISTANCES`. In WebGPU `"clip-distances"`.
    CLIP_DISTANCES("clip-distances"),

    /// WebGPU's `DUAL_SOURCE_BLENDING`. In WebGPU `"dual-source-blending"`.
    DUAL_SOURCE_BLENDING("dual-source-blending"),

    /// WebGPU's `SUBGROUPS`. In WebGPU `"subgroups"`.
    SUBGROUPS("subgroups"),

    /// WebGPU's `TEXTURE_FORMATS_TIER1`. In WebGPU `"texture-formats-tier1"`.
    TEXTURE_FORMATS_TIER1("texture-formats-tier1"),

    /// WebGPU's `TEXTURE_FORMATS_TIER2`. In WebGPU `"texture-formats-tier2"`.
    TEXTURE_FORMATS_TIER2("texture-formats-tier2"),

    /// WebGPU's `PRIMITIVE_INDEX`. In WebGPU `"primitive-index"`.
    PRIMITIVE_INDEX("primitive-index"),

    /// WebGPU's `TEXTURE_COMPONENT_SWIZZLE`. In WebGPU `"texture-component-swizzle"`.
    TEXTURE_COMPONENT_SWIZZLE("texture-component-swizzle");

    private final String string;

    FeatureName(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static FeatureName of(String string) {
        return Arguments.constant(string, values(), "FeatureName");
    }

    @Override
    public String specName() {
        return string;
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
