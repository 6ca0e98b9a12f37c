// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/// The largest or smallest values that an adapter or a device supports: a larger `max` is better, a
/// smaller `min`.
///
/// Corresponds to WebGPU's `GPUSupportedLimits`. The last 4 are wgpu-native's own.
///
/// @param maxTextureDimension1D the width of a one-dimensional texture, in texels
/// @param maxTextureDimension2D the width and height of a two-dimensional texture, in texels
/// @param maxTextureDimension3D the width, height and depth of a volume, in texels
/// @param maxTextureArrayLayers the layers of a texture
/// @param maxBindGroups the bind groups of a pipeline
/// @param maxBindGroupsPlusVertexBuffers the bind groups and vertex buffers of a pipeline together
/// @param maxImmediateSize the immediate data of a pipeline, in bytes
/// @param maxBindingsPerBindGroup one more than the largest binding number
/// @param maxDynamicUniformBuffersPerPipelineLayout the uniform buffers with a dynamic offset in a
///     pipeline
/// @param maxDynamicStorageBuffersPerPipelineLayout the storage buffers with a dynamic offset in a
///     pipeline
/// @param maxSampledTexturesPerShaderStage the textures that one stage reads
/// @param maxSamplersPerShaderStage the samplers of one stage
/// @param maxStorageBuffersPerShaderStage the storage buffers of one stage
/// @param maxStorageBuffersInVertexStage the storage buffers of the vertex stage
/// @param maxStorageBuffersInFragmentStage the storage buffers of the fragment stage
/// @param maxStorageTexturesPerShaderStage the storage textures of one stage
/// @param maxStorageTexturesInVertexStage the storage textures of the vertex stage
/// @param maxStorageTexturesInFragmentStage the storage textures of the fragment stage
/// @param maxUniformBuffersPerShaderStage the uniform buffers of one stage
/// @param maxUniformBufferBindingSize the bound range of a uniform buffer, in bytes
/// @param maxStorageBufferBindingSize the bound range of a storage buffer, in bytes
/// @param minUniformBufferOffsetAlignment what the offset of a bound uniform buffer must be a
///     multiple of, in bytes
/// @param minStorageBufferOffsetAlignment what the offset of a bound storage buffer must be a
///     multiple of, in bytes
/// @param maxVertexBuffers the vertex buffers of a pipeline
/// @param maxBufferSize the size of a buffer, in bytes
/// @param maxVertexAttributes the vertex attributes of a pipeline
/// @param maxVertexBufferArrayStride the size of an element of a vertex buffer, in bytes
/// @param maxInterStageShaderVariables the values that go from the vertex to the fragment shader
/// @param maxColorAttachments the colour attachments of a pass
/// @param maxColorAttachmentBytesPerSample all colour attachments together, in bytes per sample
/// @param maxComputeWorkgroupStorageSize the memory of a workgroup, in bytes
/// @param maxComputeInvocationsPerWorkgroup the invocations of a workgroup
/// @param maxComputeWorkgroupSizeX the size of a workgroup along x
/// @param maxComputeWorkgroupSizeY the size of a workgroup along y
/// @param maxComputeWorkgroupSizeZ the size of a workgroup along z
/// @param maxComputeWorkgroupsPerDimension the workgroups of a dispatch along each axis
/// @param maxNonSamplerBindings the bindings that are alive and no samplers; matters on D3D12
/// @param maxBindingArrayElementsPerShaderStage the resources in binding arrays that one stage
///     uses, samplers apart
/// @param maxBindingArraySamplerElementsPerShaderStage the samplers in binding arrays that one
///     stage uses
/// @param maxMultiviewViewCount the views that multiview rendering draws at once
public record GPUSupportedLimits(
        long maxTextureDimension1D,
        long maxTextureDimension2D,
        long maxTextureDimension3D,
        long maxTextureArrayLayers,
        long maxBindGroups,
        long maxBindGroupsPlusVertexBuffers,
        long maxImmediateSize,
        long maxBindingsPerBindGroup,
        long maxDynamicUniformBuffersPerPipelineLayout,
        long maxDynamicStorageBuffersPerPipelineLayout,
        long maxSampledTexturesPerShaderStage,
        long maxSamplersPerShaderStage,
        long maxStorageBuffersPerShaderStage,
        long maxStorageBuffersInVertexStage,
        long maxStorageBuffersInFragmentStage,
        long maxStorageTexturesPerShaderStage,
        long maxStorageTexturesInVertexStage,
        long maxStorageTexturesInFragmentStage,
        long maxUniformBuffersPerShaderStage,
        long maxUniformBufferBindingSize,
        long maxStorageBufferBindingSize,
        long minUniformBufferOffsetAlignment,
        long minStorageBufferOffsetAlignment,
        long maxVertexBuffers,
        long maxBufferSize,
        long maxVertexAttributes,
        long maxVertexBufferArrayStride,
        long maxInterStageShaderVariables,
        long maxColorAttachments,
        long maxColorAttachmentBytesPerSample,
        long maxComputeWorkgroupStorageSize,
        long maxComputeInvocationsPerWorkgroup,
        long maxComputeWorkgroupSizeX,
        long maxComputeWorkgroupSizeY,
        long maxComputeWorkgroupSizeZ,
        long maxComputeWorkgroupsPerDimension,
        long maxNonSamplerBindings,
        long maxBindingArrayElementsPerShaderStage,
        long maxBindingArraySamplerElementsPerShaderStage,
        long maxMultiviewViewCount) {
    private static final Set<String> NAMES =
            Collections.unmodifiableSet(
                    new LinkedHashSet<>(
                            List.of(
                                    "maxTextureDimension1D",
                                    "maxTextureDimension2D",
                                    "maxTextureDimension3D",
                                    "maxTextureArrayLayers",
                                    "maxBindGroups",
                                    "maxBindGroupsPlusVertexBuffers",
                                    "maxImmediateSize",
                                    "maxBindingsPerBindGroup",
                                    "maxDynamicUniformBuffersPerPipelineLayout",
                                    "maxDynamicStorageBuffersPerPipelineLayout",
                                    "maxSampledTexturesPerShaderStage",
                                    "maxSamplersPerShaderStage",
                                    "maxStorageBuffersPerShaderStage",
                                    "maxStorageBuffersInVertexStage",
                                    "maxStorageBuffersInFragmentStage",
                                    "maxStorageTexturesPerShaderStage",
                                    "maxStorageTexturesInVertexStage",
                                    "maxStorageTexturesInFragmentStage",
                                    "maxUniformBuffersPerShaderStage",
                                    "maxUniformBufferBindingSize",
                                    "maxStorageBufferBindingSize",
                                    "minUniformBufferOffsetAlignment",
                                    "minStorageBufferOffsetAlignment",
                                    "maxVertexBuffers",
                                    "maxBufferSize",
                                    "maxVertexAttributes",
                                    "maxVertexBufferArrayStride",
                                    "maxInterStageShaderVariables",
                                    "maxColorAttachments",
                                    "maxColorAttachmentBytesPerSample",
                                    "maxComputeWorkgroupStorageSize",
                                    "maxComputeInvocationsPerWorkgroup",
                                    "maxComputeWorkgroupSizeX",
                                    "maxComputeWorkgroupSizeY",
                                    "maxComputeWorkgroupSizeZ",
                                    "maxComputeWorkgroupsPerDimension",
                                    "maxNonSamplerBindings",
                                    "maxBindingArrayElementsPerShaderStage",
                                    "maxBindingArraySamplerElementsPerShaderStage",
                                    "maxMultiviewViewCount")));

    /// Makes one from a source that is asked for each limit.
    ///
    /// @param source gives the value of the limit of this name
    /// @return the limits
    public static GPUSupportedLimits of(ToLongFunction<String> source) {
        Arguments.notNull(source, "source");
        return new GPUSupportedLimits(
                source.applyAsLong("maxTextureDimension1D"),
                source.applyAsLong("maxTextureDimension2D"),
                source.applyAsLong("maxTextureDimension3D"),
                source.applyAsLong("maxTextureArrayLayers"),
                source.applyAsLong("maxBindGroups"),
                source.applyAsLong("maxBindGroupsPlusVertexBuffers"),
                source.applyAsLong("maxImmediateSize"),
                source.applyAsLong("maxBindingsPerBindGroup"),
                source.applyAsLong("maxDynamicUniformBuffersPerPipelineLayout"),
                source.applyAsLong("maxDynamicStorageBuffersPerPipelineLayout"),
                source.applyAsLong("maxSampledTexturesPerShaderStage"),
                source.applyAsLong("maxSamplersPerShaderStage"),
                source.applyAsLong("maxStorageBuffersPerShaderStage"),
                source.applyAsLong("maxStorageBuffersInVertexStage"),
                source.applyAsLong("maxStorageBuffersInFragmentStage"),
                source.applyAsLong("maxStorageTexturesPerShaderStage"),
                source.applyAsLong("maxStorageTexturesInVertexStage"),
                source.applyAsLong("maxStorageTexturesInFragmentStage"),
                source.applyAsLong("maxUniformBuffersPerShaderStage"),
                source.applyAsLong("maxUniformBufferBindingSize"),
                source.applyAsLong("maxStorageBufferBindingSize"),
                source.applyAsLong("minUniformBufferOffsetAlignment"),
                source.applyAsLong("minStorageBufferOffsetAlignment"),
                source.applyAsLong("maxVertexBuffers"),
                source.applyAsLong("maxBufferSize"),
                source.applyAsLong("maxVertexAttributes"),
                source.applyAsLong("maxVertexBufferArrayStride"),
                source.applyAsLong("maxInterStageShaderVariables"),
                source.applyAsLong("maxColorAttachments"),
                source.applyAsLong("maxColorAttachmentBytesPerSample"),
                source.applyAsLong("maxComputeWorkgroupStorageSize"),
                source.applyAsLong("maxComputeInvocationsPerWorkgroup"),
                source.applyAsLong("maxComputeWorkgroupSizeX"),
                source.applyAsLong("maxComputeWorkgroupSizeY"),
                source.applyAsLong("maxComputeWorkgroupSizeZ"),
                source.applyAsLong("maxComputeWorkgroupsPerDimension"),
                source.applyAsLong("maxNonSamplerBindings"),
                source.applyAsLong("maxBindingArrayElementsPerShaderStage"),
                source.applyAsLong("maxBindingArraySamplerElementsPerShaderStage"),
                source.applyAsLong("maxMultiviewViewCount"));
    }

    /// {@return the names of all limits, in WebGPU's order}
    public static Set<String> names() {
        return NAMES;
    }

    /// {@return the limit of this name}
    ///
    /// @param name one of `names()`
    /// @throws IllegalArgumentException if there is none
    public long get(String name) {
        return switch (Arguments.notNull(name, "name")) {
            case "maxTextureDimension1D" -> maxTextureDimension1D;
            case "maxTextureDimension2D" -> maxTextureDimension2D;
            case "maxTextureDimension3D" -> maxTextureDimension3D;
            case "maxTextureArrayLayers" -> maxTextureArrayLayers;
            case "maxBindGroups" -> maxBindGroups;
            case "maxBindGroupsPlusVertexBuffers" -> maxBindGroupsPlusVertexBuffers;
            case "maxImmediateSize" -> maxImmediateSize;
            case "maxBindingsPerBindGroup" -> maxBindingsPerBindGroup;
            case "maxDynamicUniformBuffersPerPipelineLayout" ->
                    maxDynamicUniformBuffersPerPipelineLayout;
            case "maxDynamicStorageBuffersPerPipelineLayout" ->
                    maxDynamicStorageBuffersPerPipelineLayout;
            case "maxSampledTexturesPerShaderStage" -> maxSampledTexturesPerShaderStage;
            case "maxSamplersPerShaderStage" -> maxSamplersPerShaderStage;
            case "maxStorageBuffersPerShaderStage" -> maxStorageBuffersPerShaderStage;
            case "maxStorageBuffersInVertexStage" -> maxStorageBuffersInVertexStage;
            case "maxStorageBuffersInFragmentStage" -> maxStorageBuffersInFragmentStage;
            case "maxStorageTexturesPerShaderStage" -> maxStorageTexturesPerShaderStage;
            case "maxStorageTexturesInVertexStage" -> maxStorageTexturesInVertexStage;
            case "maxStorageTexturesInFragmentStage" -> maxStorageTexturesInFragmentStage;
            case "maxUniformBuffersPerShaderStage" -> maxUniformBuffersPerShaderStage;
            case "maxUniformBufferBindingSize" -> maxUniformBufferBindingSize;
            case "maxStorageBufferBindingSize" -> maxStorageBufferBindingSize;
            case "minUniformBufferOffsetAlignment" -> minUniformBufferOffsetAlignment;
            case "minStorageBufferOffsetAlignment" -> minStorageBufferOffsetAlignment;
            case "maxVertexBuffers" -> maxVertexBuffers;
            case "maxBufferSize" -> maxBufferSize;
            case "maxVertexAttributes" -> maxVertexAttributes;
            case "maxVertexBufferArrayStride" -> maxVertexBufferArrayStride;
            case "maxInterStageShaderVariables" -> maxInterStageShaderVariables;
            case "maxColorAttachments" -> maxColorAttachments;
            case "maxColorAttachmentBytesPerSample" -> maxColorAttachmentBytesPerSample;
            case "maxComputeWorkgroupStorageSize" -> maxComputeWorkgroupStorageSize;
            case "maxComputeInvocationsPerWorkgroup" -> maxComputeInvocationsPerWorkgroup;
            case "maxComputeWorkgroupSizeX" -> maxComputeWorkgroupSizeX;
            case "maxComputeWorkgroupSizeY" -> maxComputeWorkgroupSizeY;
            case "maxComputeWorkgroupSizeZ" -> maxComputeWorkgroupSizeZ;
            case "maxComputeWorkgroupsPerDimension" -> maxComputeWorkgroupsPerDimension;
            case "maxNonSamplerBindings" -> maxNonSamplerBindings;
            case "maxBindingArrayElementsPerShaderStage" -> maxBindingArrayElementsPerShaderStage;
            case "maxBindingArraySamplerElementsPerShaderStage" ->
                    maxBindingArraySamplerElementsPerShaderStage;
            case "maxMultiviewViewCount" -> maxMultiviewViewCount;
            default -> throw new IllegalArgumentException(unknown(name, "limit"));
        };
    }

    /// {@return all limits by name, in WebGPU's order; not to be modified}
    public Map<String, Long> asMap() {
        var map = new LinkedHashMap<String, Long>();
        for (var name : NAMES) {
            map.put(name, get(name));
        }
        return Collections.unmodifiableMap(map);
    }

    /// Refuses limits that don't exist.
    static void checkNames(Map<String, Long> limits, String parameter) {
        for (var limit : limits.entrySet()) {
            if (!NAMES.contains(limit.getKey())) {
                throw new IllegalArgumentException(unknown(limit.getKey(), parameter));
            }
            Arguments.notNegative(limit.getValue(), parameter + "[" + limit.getKey() + "]");
        }
    }

    /// Says that a limit doesn't exist.
    private static String unknown(String name, String parameter) {
        return parameter + " names \"" + name + "\"; it must be one of " + NAMES;
    }
}
