// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu.extras;

import graphics.wgpu.Feature;
import graphics.wgpu.internal.Arguments;

/// What wgpu-native lets an adapter have beyond WebGPU.
///
/// Corresponds to wgpu-native's `WGPUNativeFeature`.
public enum NativeFeature implements Feature {
    /// Immediate data: small constants that are set while a pass is recorded. As a string
    /// `"immediates"`.
    IMMEDIATES("immediates"),

    /// All uses of a format that the adapter has, not only WebGPU's. As a string
    /// `"texture-adapter-specific-format-features"`.
    TEXTURE_ADAPTER_SPECIFIC_FORMAT_FEATURES("texture-adapter-specific-format-features"),

    /// Indirect draws whose number is in a buffer. As a string `"multi-draw-indirect-count"`.
    MULTI_DRAW_INDIRECT_COUNT("multi-draw-indirect-count"),

    /// Storage buffers and textures that vertex shaders write. As a string
    /// `"vertex-writable-storage"`.
    VERTEX_WRITABLE_STORAGE("vertex-writable-storage"),

    /// Arrays of textures in one binding. As a string `"texture-binding-array"`.
    TEXTURE_BINDING_ARRAY("texture-binding-array"),

    /// An index into an array of textures or storage buffers that differs between invocations. As a
    /// string `"sampled-texture-and-storage-buffer-array-non-uniform-indexing"`.
    SAMPLED_TEXTURE_AND_STORAGE_BUFFER_ARRAY_NON_UNIFORM_INDEXING(
            "sampled-texture-and-storage-buffer-array-non-uniform-indexing"),

    /// Queries that count what a pipeline does. As a string `"pipeline-statistics-query"`.
    PIPELINE_STATISTICS_QUERY("pipeline-statistics-query"),

    /// Arrays of storage buffers or storage textures in one binding. As a string
    /// `"storage-resource-binding-array"`.
    STORAGE_RESOURCE_BINDING_ARRAY("storage-resource-binding-array"),

    /// Arrays with fewer resources than the layout says. As a string
    /// `"partially-bound-binding-array"`.
    PARTIALLY_BOUND_BINDING_ARRAY("partially-bound-binding-array"),

    /// The 16-bit `unorm` and `snorm` formats. As a string `"texture-format16bit-norm"`.
    TEXTURE_FORMAT16BIT_NORM("texture-format16bit-norm"),

    /// ASTC formats of high range. As a string `"texture-compression-astc-hdr"`.
    TEXTURE_COMPRESSION_ASTC_HDR("texture-compression-astc-hdr"),

    /// Mapped buffers with any other usage. As a string `"mappable-primary-buffers"`.
    MAPPABLE_PRIMARY_BUFFERS("mappable-primary-buffers"),

    /// Arrays of buffers in one binding. As a string `"buffer-binding-array"`.
    BUFFER_BINDING_ARRAY("buffer-binding-array"),

    /// An index into an array of storage textures that differs between invocations. As a string
    /// `"storage-texture-array-non-uniform-indexing"`.
    STORAGE_TEXTURE_ARRAY_NON_UNIFORM_INDEXING("storage-texture-array-non-uniform-indexing"),

    /// Samplers that read zero outside of a texture. As a string `"address-mode-clamp-to-zero"`.
    ADDRESS_MODE_CLAMP_TO_ZERO("address-mode-clamp-to-zero"),

    /// Samplers that read a border colour outside of a texture. As a string
    /// `"address-mode-clamp-to-border"`.
    ADDRESS_MODE_CLAMP_TO_BORDER("address-mode-clamp-to-border"),

    /// `PolygonMode.LINE`. As a string `"polygon-mode-line"`.
    POLYGON_MODE_LINE("polygon-mode-line"),

    /// `PolygonMode.POINT`. As a string `"polygon-mode-point"`.
    POLYGON_MODE_POINT("polygon-mode-point"),

    /// `PrimitiveState.conservative`. As a string `"conservative-rasterization"`.
    CONSERVATIVE_RASTERIZATION("conservative-rasterization"),

    /// Clearing a texture without a pass. As a string `"clear-texture"`.
    CLEAR_TEXTURE("clear-texture"),

    /// Drawing to several layers in one pass. As a string `"multiview"`.
    MULTIVIEW("multiview"),

    /// Vertex attributes of 64 bits. As a string `"vertex-attribute64bit"`.
    VERTEX_ATTRIBUTE64BIT("vertex-attribute64bit"),

    /// The video format NV12. As a string `"texture-format-nv12"`.
    TEXTURE_FORMAT_NV12("texture-format-nv12"),

    /// Tracing rays in shaders. As a string `"ray-query"`.
    RAY_QUERY("ray-query"),

    /// 64-bit floating point in shaders. As a string `"shader-f64"`.
    SHADER_F64("shader-f64"),

    /// 16-bit integers in shaders. As a string `"shader-i16"`.
    SHADER_I16("shader-i16"),

    /// Asking for the depth test before the fragment shader. As a string
    /// `"shader-early-depth-test"`.
    SHADER_EARLY_DEPTH_TEST("shader-early-depth-test"),

    /// Subgroup operations in compute and fragment shaders. As a string `"subgroup"`.
    SUBGROUP("subgroup"),

    /// Subgroup operations in vertex shaders. As a string `"subgroup-vertex"`.
    SUBGROUP_VERTEX("subgroup-vertex"),

    /// Barriers of a subgroup. As a string `"subgroup-barrier"`.
    SUBGROUP_BARRIER("subgroup-barrier"),

    /// Timestamps between passes. As a string `"timestamp-query-inside-encoders"`.
    TIMESTAMP_QUERY_INSIDE_ENCODERS("timestamp-query-inside-encoders"),

    /// Timestamps inside passes. As a string `"timestamp-query-inside-passes"`.
    TIMESTAMP_QUERY_INSIDE_PASSES("timestamp-query-inside-passes"),

    /// 64-bit integers in shaders. As a string `"shader-int64"`.
    SHADER_INT64("shader-int64"),

    /// Atomic operations on 32-bit floating point. As a string `"shader-float32-atomic"`.
    SHADER_FLOAT32_ATOMIC("shader-float32-atomic"),

    /// Atomic operations on storage textures. As a string `"texture-atomic"`.
    TEXTURE_ATOMIC("texture-atomic"),

    /// The video format P010. As a string `"texture-format-p010"`.
    TEXTURE_FORMAT_P010("texture-format-p010"),

    /// Keeping compiled pipelines from one run to the next. As a string `"pipeline-cache"`.
    PIPELINE_CACHE("pipeline-cache"),

    /// Atomic minimum and maximum of 64-bit integers. As a string `"shader-int64-atomic-min-max"`.
    SHADER_INT64_ATOMIC_MIN_MAX("shader-int64-atomic-min-max"),

    /// All atomic operations on 64-bit integers. As a string `"shader-int64-atomic-all-ops"`.
    SHADER_INT64_ATOMIC_ALL_OPS("shader-int64-atomic-all-ops"),

    /// Atomic operations on storage textures of 64-bit integers. As a string
    /// `"texture-int64-atomic"`.
    TEXTURE_INT64_ATOMIC("texture-int64-atomic"),

    /// The place in the triangle in fragment shaders. As a string `"shader-barycentrics"`.
    SHADER_BARYCENTRICS("shader-barycentrics"),

    /// Drawing to some of the layers in one pass. As a string `"selective-multiview"`.
    SELECTIVE_MULTIVIEW("selective-multiview"),

    /// Textures with several samples and several layers. As a string `"multisample-array"`.
    MULTISAMPLE_ARRAY("multisample-array"),

    /// Products of small matrices by a whole subgroup. As a string `"cooperative-matrix"`.
    COOPERATIVE_MATRIX("cooperative-matrix"),

    /// The values of all three vertices in fragment shaders. As a string `"shader-per-vertex"`.
    SHADER_PER_VERTEX("shader-per-vertex"),

    /// The number of the draw inside a multi-draw in vertex shaders. As a string
    /// `"shader-draw-index"`.
    SHADER_DRAW_INDEX("shader-draw-index"),

    /// Arrays of acceleration structures in one binding. As a string
    /// `"acceleration-structure-binding-array"`.
    ACCELERATION_STRUCTURE_BINDING_ARRAY("acceleration-structure-binding-array"),

    /// Storage memory whose writes other invocations see at once. As a string
    /// `"memory-decoration-coherent"`.
    MEMORY_DECORATION_COHERENT("memory-decoration-coherent"),

    /// Storage memory that is read anew each time. As a string `"memory-decoration-volatile"`.
    MEMORY_DECORATION_VOLATILE("memory-decoration-volatile");

    private final String string;

    NativeFeature(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static NativeFeature of(String string) {
        return Arguments.constant(string, values(), "NativeFeature");
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
