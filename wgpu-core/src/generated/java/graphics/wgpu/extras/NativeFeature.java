// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu.extras;

import graphics.wgpu.Feature;
import graphics.wgpu.internal.Arguments;

/// WebGPU's `NativeFeature`.
///
/// Corresponds to wgpu-native's `WGPUNativeFeature`.
public enum NativeFeature implements Feature {
    /// WebGPU's `IMMEDIATES`. As a string `"immediates"`.
    IMMEDIATES("immediates"),

    /// WebGPU's `TEXTURE_ADAPTER_SPECIFIC_FORMAT_FEATURES`. As a string
    /// `"texture-adapter-specific-format-features"`.
    TEXTURE_ADAPTER_SPECIFIC_FORMAT_FEATURES("texture-adapter-specific-format-features"),

    /// WebGPU's `MULTI_DRAW_INDIRECT_COUNT`. As a string `"multi-draw-indirect-count"`.
    MULTI_DRAW_INDIRECT_COUNT("multi-draw-indirect-count"),

    /// WebGPU's `VERTEX_WRITABLE_STORAGE`. As a string `"vertex-writable-storage"`.
    VERTEX_WRITABLE_STORAGE("vertex-writable-storage"),

    /// WebGPU's `TEXTURE_BINDING_ARRAY`. As a string `"texture-binding-array"`.
    TEXTURE_BINDING_ARRAY("texture-binding-array"),

    /// WebGPU's `SAMPLED_TEXTURE_AND_STORAGE_BUFFER_ARRAY_NON_UNIFORM_INDEXING`. As a string
    /// `"sampled-texture-and-storage-buffer-array-non-uniform-indexing"`.
    SAMPLED_TEXTURE_AND_STORAGE_BUFFER_ARRAY_NON_UNIFORM_INDEXING(
            "sampled-texture-and-storage-buffer-array-non-uniform-indexing"),

    /// WebGPU's `PIPELINE_STATISTICS_QUERY`. As a string `"pipeline-statistics-query"`.
    PIPELINE_STATISTICS_QUERY("pipeline-statistics-query"),

    /// WebGPU's `STORAGE_RESOURCE_BINDING_ARRAY`. As a string `"storage-resource-binding-array"`.
    STORAGE_RESOURCE_BINDING_ARRAY("storage-resource-binding-array"),

    /// WebGPU's `PARTIALLY_BOUND_BINDING_ARRAY`. As a string `"partially-bound-binding-array"`.
    PARTIALLY_BOUND_BINDING_ARRAY("partially-bound-binding-array"),

    /// WebGPU's `TEXTURE_FORMAT16BIT_NORM`. As a string `"texture-format16bit-norm"`.
    TEXTURE_FORMAT16BIT_NORM("texture-format16bit-norm"),

    /// WebGPU's `TEXTURE_COMPRESSION_ASTC_HDR`. As a string `"texture-compression-astc-hdr"`.
    TEXTURE_COMPRESSION_ASTC_HDR("texture-compression-astc-hdr"),

    /// WebGPU's `MAPPABLE_PRIMARY_BUFFERS`. As a string `"mappable-primary-buffers"`.
    MAPPABLE_PRIMARY_BUFFERS("mappable-primary-buffers"),

    /// WebGPU's `BUFFER_BINDING_ARRAY`. As a string `"buffer-binding-array"`.
    BUFFER_BINDING_ARRAY("buffer-binding-array"),

    /// WebGPU's `STORAGE_TEXTURE_ARRAY_NON_UNIFORM_INDEXING`. As a string
    /// `"storage-texture-array-non-uniform-indexing"`.
    STORAGE_TEXTURE_ARRAY_NON_UNIFORM_INDEXING("storage-texture-array-non-uniform-indexing"),

    /// WebGPU's `ADDRESS_MODE_CLAMP_TO_ZERO`. As a string `"address-mode-clamp-to-zero"`.
    ADDRESS_MODE_CLAMP_TO_ZERO("address-mode-clamp-to-zero"),

    /// WebGPU's `ADDRESS_MODE_CLAMP_TO_BORDER`. As a string `"address-mode-clamp-to-border"`.
    ADDRESS_MODE_CLAMP_TO_BORDER("address-mode-clamp-to-border"),

    /// WebGPU's `POLYGON_MODE_LINE`. As a string `"polygon-mode-line"`.
    POLYGON_MODE_LINE("polygon-mode-line"),

    /// WebGPU's `POLYGON_MODE_POINT`. As a string `"polygon-mode-point"`.
    POLYGON_MODE_POINT("polygon-mode-point"),

    /// WebGPU's `CONSERVATIVE_RASTERIZATION`. As a string `"conservative-rasterization"`.
    CONSERVATIVE_RASTERIZATION("conservative-rasterization"),

    /// WebGPU's `CLEAR_TEXTURE`. As a string `"clear-texture"`.
    CLEAR_TEXTURE("clear-texture"),

    /// WebGPU's `MULTIVIEW`. As a string `"multiview"`.
    MULTIVIEW("multiview"),

    /// WebGPU's `VERTEX_ATTRIBUTE64BIT`. As a string `"vertex-attribute64bit"`.
    VERTEX_ATTRIBUTE64BIT("vertex-attribute64bit"),

    /// WebGPU's `TEXTURE_FORMAT_NV12`. As a string `"texture-format-nv12"`.
    TEXTURE_FORMAT_NV12("texture-format-nv12"),

    /// WebGPU's `RAY_QUERY`. As a string `"ray-query"`.
    RAY_QUERY("ray-query"),

    /// WebGPU's `SHADER_F64`. As a string `"shader-f64"`.
    SHADER_F64("shader-f64"),

    /// WebGPU's `SHADER_I16`. As a string `"shader-i16"`.
    SHADER_I16("shader-i16"),

    /// WebGPU's `SHADER_EARLY_DEPTH_TEST`. As a string `"shader-early-depth-test"`.
    SHADER_EARLY_DEPTH_TEST("shader-early-depth-test"),

    /// WebGPU's `SUBGROUP`. As a string `"subgroup"`.
    SUBGROUP("subgroup"),

    /// WebGPU's `SUBGROUP_VERTEX`. As a string `"subgroup-vertex"`.
    SUBGROUP_VERTEX("subgroup-vertex"),

    /// WebGPU's `SUBGROUP_BARRIER`. As a string `"subgroup-barrier"`.
    SUBGROUP_BARRIER("subgroup-barrier"),

    /// WebGPU's `TIMESTAMP_QUERY_INSIDE_ENCODERS`. As a string `"timestamp-query-inside-encoders"`.
    TIMESTAMP_QUERY_INSIDE_ENCODERS("timestamp-query-inside-encoders"),

    /// WebGPU's `TIMESTAMP_QUERY_INSIDE_PASSES`. As a string `"timestamp-query-inside-passes"`.
    TIMESTAMP_QUERY_INSIDE_PASSES("timestamp-query-inside-passes"),

    /// WebGPU's `SHADER_INT64`. As a string `"shader-int64"`.
    SHADER_INT64("shader-int64"),

    /// WebGPU's `SHADER_FLOAT32_ATOMIC`. As a string `"shader-float32-atomic"`.
    SHADER_FLOAT32_ATOMIC("shader-float32-atomic"),

    /// WebGPU's `TEXTURE_ATOMIC`. As a string `"texture-atomic"`.
    TEXTURE_ATOMIC("texture-atomic"),

    /// WebGPU's `TEXTURE_FORMAT_P010`. As a string `"texture-format-p010"`.
    TEXTURE_FORMAT_P010("texture-format-p010"),

    /// WebGPU's `PIPELINE_CACHE`. As a string `"pipeline-cache"`.
    PIPELINE_CACHE("pipeline-cache"),

    /// WebGPU's `SHADER_INT64_ATOMIC_MIN_MAX`. As a string `"shader-int64-atomic-min-max"`.
    SHADER_INT64_ATOMIC_MIN_MAX("shader-int64-atomic-min-max"),

    /// WebGPU's `SHADER_INT64_ATOMIC_ALL_OPS`. As a string `"shader-int64-atomic-all-ops"`.
    SHADER_INT64_ATOMIC_ALL_OPS("shader-int64-atomic-all-ops"),

    /// WebGPU's `TEXTURE_INT64_ATOMIC`. As a string `"texture-int64-atomic"`.
    TEXTURE_INT64_ATOMIC("texture-int64-atomic"),

    /// WebGPU's `SHADER_BARYCENTRICS`. As a string `"shader-barycentrics"`.
    SHADER_BARYCENTRICS("shader-barycentrics"),

    /// WebGPU's `SELECTIVE_MULTIVIEW`. As a string `"selective-multiview"`.
    SELECTIVE_MULTIVIEW("selective-multiview"),

    /// WebGPU's `MULTISAMPLE_ARRAY`. As a string `"multisample-array"`.
    MULTISAMPLE_ARRAY("multisample-array"),

    /// WebGPU's `COOPERATIVE_MATRIX`. As a string `"cooperative-matrix"`.
    COOPERATIVE_MATRIX("cooperative-matrix"),

    /// WebGPU's `SHADER_PER_VERTEX`. As a string `"shader-per-vertex"`.
    SHADER_PER_VERTEX("shader-per-vertex"),

    /// WebGPU's `SHADER_DRAW_INDEX`. As a string `"shader-draw-index"`.
    SHADER_DRAW_INDEX("shader-draw-index"),

    /// WebGPU's `ACCELERATION_STRUCTURE_BINDING_ARRAY`. As a string
    /// `"acceleration-structure-binding-array"`.
    ACCELERATION_STRUCTURE_BINDING_ARRAY("acceleration-structure-binding-array"),

    /// WebGPU's `MEMORY_DECORATION_COHERENT`. As a string `"memory-decoration-coherent"`.
    MEMORY_DECORATION_COHERENT("memory-decoration-coherent"),

    /// WebGPU's `MEMORY_DECORATION_VOLATILE`. As a string `"memory-decoration-volatile"`.
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
