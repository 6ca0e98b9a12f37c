// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// What WebGPU lets an adapter have beyond the basics.
///
/// Corresponds to WebGPU's `GPUFeatureName`.
public enum FeatureName implements Feature {
    /// All of core WebGPU; an adapter of the feature level `compatibility` may lack it. In WebGPU
    /// `"core-features-and-limits"`.
    CORE_FEATURES_AND_LIMITS("core-features-and-limits"),

    /// `PrimitiveState.unclippedDepth`. In WebGPU `"depth-clip-control"`.
    DEPTH_CLIP_CONTROL("depth-clip-control"),

    /// The format `depth32float-stencil8`. In WebGPU `"depth32float-stencil8"`.
    DEPTH32FLOAT_STENCIL8("depth32float-stencil8"),

    /// The BC formats, as on desktops. In WebGPU `"texture-compression-bc"`.
    TEXTURE_COMPRESSION_BC("texture-compression-bc"),

    /// Volumes in BC formats. In WebGPU `"texture-compression-bc-sliced-3d"`.
    TEXTURE_COMPRESSION_BC_SLICED_3D("texture-compression-bc-sliced-3d"),

    /// The ETC2 and EAC formats, as on phones. In WebGPU `"texture-compression-etc2"`.
    TEXTURE_COMPRESSION_ETC2("texture-compression-etc2"),

    /// The ASTC formats, as on phones. In WebGPU `"texture-compression-astc"`.
    TEXTURE_COMPRESSION_ASTC("texture-compression-astc"),

    /// Volumes in ASTC formats. In WebGPU `"texture-compression-astc-sliced-3d"`.
    TEXTURE_COMPRESSION_ASTC_SLICED_3D("texture-compression-astc-sliced-3d"),

    /// Timestamp queries at the begin and the end of passes. In WebGPU `"timestamp-query"`.
    TIMESTAMP_QUERY("timestamp-query"),

    /// A first instance other than 0 in indirect draws. In WebGPU `"indirect-first-instance"`.
    INDIRECT_FIRST_INSTANCE("indirect-first-instance"),

    /// The type `f16` in WGSL. In WebGPU `"shader-f16"`.
    SHADER_F16("shader-f16"),

    /// Drawing to `rg11b10ufloat`, with several samples too. In WebGPU
    /// `"rg11b10ufloat-renderable"`.
    RG11B10UFLOAT_RENDERABLE("rg11b10ufloat-renderable"),

    /// Storage textures of the format `bgra8unorm`. In WebGPU `"bgra8unorm-storage"`.
    BGRA8UNORM_STORAGE("bgra8unorm-storage"),

    /// Linear filters on 32-bit float formats. In WebGPU `"float32-filterable"`.
    FLOAT32_FILTERABLE("float32-filterable"),

    /// Blending on 32-bit float formats. In WebGPU `"float32-blendable"`.
    FLOAT32_BLENDABLE("float32-blendable"),

    /// `clip_distances` in WGSL. In WebGPU `"clip-distances"`.
    CLIP_DISTANCES("clip-distances"),

    /// Two colours of a fragment shader for one target, and the `src1` blend factors. In WebGPU
    /// `"dual-source-blending"`.
    DUAL_SOURCE_BLENDING("dual-source-blending"),

    /// Subgroup operations in WGSL. In WebGPU `"subgroups"`.
    SUBGROUPS("subgroups"),

    /// More formats and more uses of formats, among them 16-bit `unorm` and `snorm`. In WebGPU
    /// `"texture-formats-tier1"`.
    TEXTURE_FORMATS_TIER1("texture-formats-tier1"),

    /// Storage textures that are read and written in more formats. In WebGPU
    /// `"texture-formats-tier2"`.
    TEXTURE_FORMATS_TIER2("texture-formats-tier2"),

    /// `primitive_index` in fragment shaders. In WebGPU `"primitive-index"`.
    PRIMITIVE_INDEX("primitive-index"),

    /// `TextureViewDescriptor.swizzle`. In WebGPU `"texture-component-swizzle"`.
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
