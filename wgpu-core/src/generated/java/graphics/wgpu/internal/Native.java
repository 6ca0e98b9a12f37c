// Made by tools/codegen/ffi from webgpu.h and wgpu.h. Not to be edited: README.md beside the
// sources of graphics.wgpu.ffi says how to make it again.
package graphics.wgpu.internal;

import java.lang.foreign.MemorySegment;

/// The functions of wgpu-native, one method each, without those that it does not implement.
///
/// A handle, a pointer, a `size_t`, a `uint64_t` and flags are a `long`; an enum, a `WGPUBool`, a
/// `WGPUStatus` and a `uint32_t` are an `int`. A struct that C passes by value is a memory segment.
/// Nothing is checked here: wgpu-native ends the process on a null handle and on many a mistake.
/// The caller keeps alive what an address points to until the call returns.
///
/// Each method takes its linked handle from [Shapes], made once for all functions of a shape, and
/// passes it the function's address. All of it is constant to the compiler, and a call allocates
/// nothing. What every program calls at its start has one shape, wider than it needs to be: each
/// more takes the JVM milliseconds.
public final class Native {
    private Native() {}

    private static final MemorySegment CREATE_INSTANCE = find("wgpuCreateInstance");

    /// `WGPUInstance wgpuCreateInstance(WGPUInstanceDescriptor const * descriptor)`
    public static long createInstance(long descriptor) {
        try {
            return (long) Shapes.JJJ_to_J.HANDLE.invokeExact(CREATE_INSTANCE, descriptor, 0L, 0L);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuCreateInstance", CREATE_INSTANCE);
        }
    }

    private static final MemorySegment GET_INSTANCE_LIMITS = find("wgpuGetInstanceLimits");

    /// `WGPUStatus wgpuGetInstanceLimits(WGPUInstanceLimits * limits)`
    public static int getInstanceLimits(long limits) {
        try {
            return (int) Shapes.J_to_I.HANDLE.invokeExact(GET_INSTANCE_LIMITS, limits);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuGetInstanceLimits", GET_INSTANCE_LIMITS);
        }
    }

    private static final MemorySegment ADAPTER_GET_FEATURES = find("wgpuAdapterGetFeatures");

    /// `void wgpuAdapterGetFeatures(WGPUAdapter adapter, WGPUSupportedFeatures * features)`
    public static void adapterGetFeatures(long adapter, long features) {
        try {
            var unused = (long) Shapes.JJJ_to_J.HANDLE.invokeExact(
                    ADAPTER_GET_FEATURES, adapter, features, 0L);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuAdapterGetFeatures", ADAPTER_GET_FEATURES);
        }
    }

    private static final MemorySegment ADAPTER_GET_INFO = find("wgpuAdapterGetInfo");

    /// `WGPUStatus wgpuAdapterGetInfo(WGPUAdapter adapter, WGPUAdapterInfo * info)`
    public static int adapterGetInfo(long adapter, long info) {
        try {
            return (int) (long) Shapes.JJJ_to_J.HANDLE.invokeExact(
                    ADAPTER_GET_INFO, adapter, info, 0L);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuAdapterGetInfo", ADAPTER_GET_INFO);
        }
    }

    private static final MemorySegment ADAPTER_GET_LIMITS = find("wgpuAdapterGetLimits");

    /// `WGPUStatus wgpuAdapterGetLimits(WGPUAdapter adapter, WGPULimits * limits)`
    public static int adapterGetLimits(long adapter, long limits) {
        try {
            return (int) (long) Shapes.JJJ_to_J.HANDLE.invokeExact(
                    ADAPTER_GET_LIMITS, adapter, limits, 0L);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuAdapterGetLimits", ADAPTER_GET_LIMITS);
        }
    }

    private static final MemorySegment ADAPTER_HAS_FEATURE = find("wgpuAdapterHasFeature");

    /// `WGPUBool wgpuAdapterHasFeature(WGPUAdapter adapter, WGPUFeatureName feature)`
    public static int adapterHasFeature(long adapter, int feature) {
        try {
            return (int) Shapes.JI_to_I.HANDLE.invokeExact(ADAPTER_HAS_FEATURE, adapter, feature);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuAdapterHasFeature", ADAPTER_HAS_FEATURE);
        }
    }

    private static final MemorySegment ADAPTER_REQUEST_DEVICE = find("wgpuAdapterRequestDevice");

    /// `WGPUFuture wgpuAdapterRequestDevice(WGPUAdapter adapter, WGPUDeviceDescriptor const *
    /// descriptor, WGPURequestDeviceCallbackInfo callbackInfo)`
    public static long adapterRequestDevice(
            long adapter, long descriptor, MemorySegment callbackInfo) {
        try {
            return (long) Shapes.JJ_SJIJJJ_to_J.HANDLE.invokeExact(
                    ADAPTER_REQUEST_DEVICE, adapter, descriptor, callbackInfo);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuAdapterRequestDevice", ADAPTER_REQUEST_DEVICE);
        }
    }

    private static final MemorySegment ADAPTER_ADD_REF = find("wgpuAdapterAddRef");

    /// `void wgpuAdapterAddRef(WGPUAdapter adapter)`
    public static void adapterAddRef(long adapter) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(ADAPTER_ADD_REF, adapter);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuAdapterAddRef", ADAPTER_ADD_REF);
        }
    }

    private static final MemorySegment ADAPTER_RELEASE = find("wgpuAdapterRelease");

    /// `void wgpuAdapterRelease(WGPUAdapter adapter)`
    public static void adapterRelease(long adapter) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(ADAPTER_RELEASE, adapter);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuAdapterRelease", ADAPTER_RELEASE);
        }
    }

    private static final MemorySegment ADAPTER_INFO_FREE_MEMBERS =
            find("wgpuAdapterInfoFreeMembers");

    /// `void wgpuAdapterInfoFreeMembers(WGPUAdapterInfo adapterInfo)`
    public static void adapterInfoFreeMembers(MemorySegment adapterInfo) {
        try {
            Shapes.SJJJJJJJJJIIIIII_to_V.HANDLE.invokeExact(ADAPTER_INFO_FREE_MEMBERS, adapterInfo);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuAdapterInfoFreeMembers", ADAPTER_INFO_FREE_MEMBERS);
        }
    }

    private static final MemorySegment BIND_GROUP_ADD_REF = find("wgpuBindGroupAddRef");

    /// `void wgpuBindGroupAddRef(WGPUBindGroup bindGroup)`
    public static void bindGroupAddRef(long bindGroup) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(BIND_GROUP_ADD_REF, bindGroup);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuBindGroupAddRef", BIND_GROUP_ADD_REF);
        }
    }

    private static final MemorySegment BIND_GROUP_RELEASE = find("wgpuBindGroupRelease");

    /// `void wgpuBindGroupRelease(WGPUBindGroup bindGroup)`
    public static void bindGroupRelease(long bindGroup) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(BIND_GROUP_RELEASE, bindGroup);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuBindGroupRelease", BIND_GROUP_RELEASE);
        }
    }

    private static final MemorySegment BIND_GROUP_LAYOUT_ADD_REF =
            find("wgpuBindGroupLayoutAddRef");

    /// `void wgpuBindGroupLayoutAddRef(WGPUBindGroupLayout bindGroupLayout)`
    public static void bindGroupLayoutAddRef(long bindGroupLayout) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(BIND_GROUP_LAYOUT_ADD_REF, bindGroupLayout);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuBindGroupLayoutAddRef", BIND_GROUP_LAYOUT_ADD_REF);
        }
    }

    private static final MemorySegment BIND_GROUP_LAYOUT_RELEASE =
            find("wgpuBindGroupLayoutRelease");

    /// `void wgpuBindGroupLayoutRelease(WGPUBindGroupLayout bindGroupLayout)`
    public static void bindGroupLayoutRelease(long bindGroupLayout) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(BIND_GROUP_LAYOUT_RELEASE, bindGroupLayout);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuBindGroupLayoutRelease", BIND_GROUP_LAYOUT_RELEASE);
        }
    }

    private static final MemorySegment BUFFER_DESTROY = find("wgpuBufferDestroy");

    /// `void wgpuBufferDestroy(WGPUBuffer buffer)`
    public static void bufferDestroy(long buffer) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(BUFFER_DESTROY, buffer);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuBufferDestroy", BUFFER_DESTROY);
        }
    }

    private static final MemorySegment BUFFER_GET_CONST_MAPPED_RANGE =
            find("wgpuBufferGetConstMappedRange");

    /// `void const * wgpuBufferGetConstMappedRange(WGPUBuffer buffer, size_t offset, size_t size)`
    public static long bufferGetConstMappedRange(long buffer, long offset, long size) {
        try {
            return (long) Shapes.JJJ_to_J.HANDLE.invokeExact(
                    BUFFER_GET_CONST_MAPPED_RANGE, buffer, offset, size);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuBufferGetConstMappedRange", BUFFER_GET_CONST_MAPPED_RANGE);
        }
    }

    private static final MemorySegment BUFFER_GET_MAPPED_RANGE = find("wgpuBufferGetMappedRange");

    /// `void * wgpuBufferGetMappedRange(WGPUBuffer buffer, size_t offset, size_t size)`
    public static long bufferGetMappedRange(long buffer, long offset, long size) {
        try {
            return (long) Shapes.JJJ_to_J.HANDLE.invokeExact(
                    BUFFER_GET_MAPPED_RANGE, buffer, offset, size);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuBufferGetMappedRange", BUFFER_GET_MAPPED_RANGE);
        }
    }

    private static final MemorySegment BUFFER_GET_SIZE = find("wgpuBufferGetSize");

    /// `uint64_t wgpuBufferGetSize(WGPUBuffer buffer)`
    public static long bufferGetSize(long buffer) {
        try {
            return (long) Shapes.J_to_J.HANDLE.invokeExact(BUFFER_GET_SIZE, buffer);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuBufferGetSize", BUFFER_GET_SIZE);
        }
    }

    private static final MemorySegment BUFFER_GET_USAGE = find("wgpuBufferGetUsage");

    /// `WGPUBufferUsage wgpuBufferGetUsage(WGPUBuffer buffer)`
    public static long bufferGetUsage(long buffer) {
        try {
            return (long) Shapes.J_to_J.HANDLE.invokeExact(BUFFER_GET_USAGE, buffer);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuBufferGetUsage", BUFFER_GET_USAGE);
        }
    }

    private static final MemorySegment BUFFER_MAP_ASYNC = find("wgpuBufferMapAsync");

    /// `WGPUFuture wgpuBufferMapAsync(WGPUBuffer buffer, WGPUMapMode mode, size_t offset, size_t
    /// size, WGPUBufferMapCallbackInfo callbackInfo)`
    public static long bufferMapAsync(
            long buffer, long mode, long offset, long size, MemorySegment callbackInfo) {
        try {
            return (long) Shapes.JJJJ_SJIJJJ_to_J.HANDLE.invokeExact(
                    BUFFER_MAP_ASYNC, buffer, mode, offset, size, callbackInfo);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuBufferMapAsync", BUFFER_MAP_ASYNC);
        }
    }

    private static final MemorySegment BUFFER_UNMAP = find("wgpuBufferUnmap");

    /// `void wgpuBufferUnmap(WGPUBuffer buffer)`
    public static void bufferUnmap(long buffer) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(BUFFER_UNMAP, buffer);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuBufferUnmap", BUFFER_UNMAP);
        }
    }

    private static final MemorySegment BUFFER_ADD_REF = find("wgpuBufferAddRef");

    /// `void wgpuBufferAddRef(WGPUBuffer buffer)`
    public static void bufferAddRef(long buffer) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(BUFFER_ADD_REF, buffer);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuBufferAddRef", BUFFER_ADD_REF);
        }
    }

    private static final MemorySegment BUFFER_RELEASE = find("wgpuBufferRelease");

    /// `void wgpuBufferRelease(WGPUBuffer buffer)`
    public static void bufferRelease(long buffer) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(BUFFER_RELEASE, buffer);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuBufferRelease", BUFFER_RELEASE);
        }
    }

    private static final MemorySegment COMMAND_BUFFER_ADD_REF = find("wgpuCommandBufferAddRef");

    /// `void wgpuCommandBufferAddRef(WGPUCommandBuffer commandBuffer)`
    public static void commandBufferAddRef(long commandBuffer) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(COMMAND_BUFFER_ADD_REF, commandBuffer);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuCommandBufferAddRef", COMMAND_BUFFER_ADD_REF);
        }
    }

    private static final MemorySegment COMMAND_BUFFER_RELEASE = find("wgpuCommandBufferRelease");

    /// `void wgpuCommandBufferRelease(WGPUCommandBuffer commandBuffer)`
    public static void commandBufferRelease(long commandBuffer) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(COMMAND_BUFFER_RELEASE, commandBuffer);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuCommandBufferRelease", COMMAND_BUFFER_RELEASE);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_BEGIN_COMPUTE_PASS =
            find("wgpuCommandEncoderBeginComputePass");

    /// `WGPUComputePassEncoder wgpuCommandEncoderBeginComputePass(WGPUCommandEncoder
    /// commandEncoder, WGPUComputePassDescriptor const * descriptor)`
    public static long commandEncoderBeginComputePass(long commandEncoder, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    COMMAND_ENCODER_BEGIN_COMPUTE_PASS, commandEncoder, descriptor);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuCommandEncoderBeginComputePass",
                    COMMAND_ENCODER_BEGIN_COMPUTE_PASS);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_BEGIN_RENDER_PASS =
            find("wgpuCommandEncoderBeginRenderPass");

    /// `WGPURenderPassEncoder wgpuCommandEncoderBeginRenderPass(WGPUCommandEncoder commandEncoder,
    /// WGPURenderPassDescriptor const * descriptor)`
    public static long commandEncoderBeginRenderPass(long commandEncoder, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    COMMAND_ENCODER_BEGIN_RENDER_PASS, commandEncoder, descriptor);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuCommandEncoderBeginRenderPass", COMMAND_ENCODER_BEGIN_RENDER_PASS);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_CLEAR_BUFFER =
            find("wgpuCommandEncoderClearBuffer");

    /// `void wgpuCommandEncoderClearBuffer(WGPUCommandEncoder commandEncoder, WGPUBuffer buffer,
    /// uint64_t offset, uint64_t size)`
    public static void commandEncoderClearBuffer(
            long commandEncoder, long buffer, long offset, long size) {
        try {
            Shapes.JJJJ_to_V.HANDLE.invokeExact(
                    COMMAND_ENCODER_CLEAR_BUFFER, commandEncoder, buffer, offset, size);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuCommandEncoderClearBuffer", COMMAND_ENCODER_CLEAR_BUFFER);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_COPY_BUFFER_TO_BUFFER =
            find("wgpuCommandEncoderCopyBufferToBuffer");

    /// `void wgpuCommandEncoderCopyBufferToBuffer(WGPUCommandEncoder commandEncoder, WGPUBuffer
    /// source, uint64_t sourceOffset, WGPUBuffer destination, uint64_t destinationOffset, uint64_t
    /// size)`
    public static void commandEncoderCopyBufferToBuffer(
            long commandEncoder, long source, long sourceOffset, long destination, long
            destinationOffset, long size) {
        try {
            Shapes.JJJJJJ_to_V.HANDLE.invokeExact(
                    COMMAND_ENCODER_COPY_BUFFER_TO_BUFFER, commandEncoder, source, sourceOffset,
                    destination, destinationOffset, size);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuCommandEncoderCopyBufferToBuffer",
                    COMMAND_ENCODER_COPY_BUFFER_TO_BUFFER);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_COPY_BUFFER_TO_TEXTURE =
            find("wgpuCommandEncoderCopyBufferToTexture");

    /// `void wgpuCommandEncoderCopyBufferToTexture(WGPUCommandEncoder commandEncoder,
    /// WGPUTexelCopyBufferInfo const * source, WGPUTexelCopyTextureInfo const * destination,
    /// WGPUExtent3D const * copySize)`
    public static void commandEncoderCopyBufferToTexture(
            long commandEncoder, long source, long destination, long copySize) {
        try {
            Shapes.JJJJ_to_V.HANDLE.invokeExact(
                    COMMAND_ENCODER_COPY_BUFFER_TO_TEXTURE, commandEncoder, source, destination,
                    copySize);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuCommandEncoderCopyBufferToTexture",
                    COMMAND_ENCODER_COPY_BUFFER_TO_TEXTURE);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_COPY_TEXTURE_TO_BUFFER =
            find("wgpuCommandEncoderCopyTextureToBuffer");

    /// `void wgpuCommandEncoderCopyTextureToBuffer(WGPUCommandEncoder commandEncoder,
    /// WGPUTexelCopyTextureInfo const * source, WGPUTexelCopyBufferInfo const * destination,
    /// WGPUExtent3D const * copySize)`
    public static void commandEncoderCopyTextureToBuffer(
            long commandEncoder, long source, long destination, long copySize) {
        try {
            Shapes.JJJJ_to_V.HANDLE.invokeExact(
                    COMMAND_ENCODER_COPY_TEXTURE_TO_BUFFER, commandEncoder, source, destination,
                    copySize);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuCommandEncoderCopyTextureToBuffer",
                    COMMAND_ENCODER_COPY_TEXTURE_TO_BUFFER);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_COPY_TEXTURE_TO_TEXTURE =
            find("wgpuCommandEncoderCopyTextureToTexture");

    /// `void wgpuCommandEncoderCopyTextureToTexture(WGPUCommandEncoder commandEncoder,
    /// WGPUTexelCopyTextureInfo const * source, WGPUTexelCopyTextureInfo const * destination,
    /// WGPUExtent3D const * copySize)`
    public static void commandEncoderCopyTextureToTexture(
            long commandEncoder, long source, long destination, long copySize) {
        try {
            Shapes.JJJJ_to_V.HANDLE.invokeExact(
                    COMMAND_ENCODER_COPY_TEXTURE_TO_TEXTURE, commandEncoder, source, destination,
                    copySize);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuCommandEncoderCopyTextureToTexture",
                    COMMAND_ENCODER_COPY_TEXTURE_TO_TEXTURE);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_FINISH = find("wgpuCommandEncoderFinish");

    /// `WGPUCommandBuffer wgpuCommandEncoderFinish(WGPUCommandEncoder commandEncoder,
    /// WGPUCommandBufferDescriptor const * descriptor)`
    public static long commandEncoderFinish(long commandEncoder, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    COMMAND_ENCODER_FINISH, commandEncoder, descriptor);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuCommandEncoderFinish", COMMAND_ENCODER_FINISH);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_INSERT_DEBUG_MARKER =
            find("wgpuCommandEncoderInsertDebugMarker");

    /// `void wgpuCommandEncoderInsertDebugMarker(WGPUCommandEncoder commandEncoder, WGPUStringView
    /// markerLabel)`
    public static void commandEncoderInsertDebugMarker(
            long commandEncoder, MemorySegment markerLabel) {
        try {
            Shapes.J_SJJ_to_V.HANDLE.invokeExact(
                    COMMAND_ENCODER_INSERT_DEBUG_MARKER, commandEncoder, markerLabel);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuCommandEncoderInsertDebugMarker",
                    COMMAND_ENCODER_INSERT_DEBUG_MARKER);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_POP_DEBUG_GROUP =
            find("wgpuCommandEncoderPopDebugGroup");

    /// `void wgpuCommandEncoderPopDebugGroup(WGPUCommandEncoder commandEncoder)`
    public static void commandEncoderPopDebugGroup(long commandEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(COMMAND_ENCODER_POP_DEBUG_GROUP, commandEncoder);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuCommandEncoderPopDebugGroup", COMMAND_ENCODER_POP_DEBUG_GROUP);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_PUSH_DEBUG_GROUP =
            find("wgpuCommandEncoderPushDebugGroup");

    /// `void wgpuCommandEncoderPushDebugGroup(WGPUCommandEncoder commandEncoder, WGPUStringView
    /// groupLabel)`
    public static void commandEncoderPushDebugGroup(long commandEncoder, MemorySegment groupLabel) {
        try {
            Shapes.J_SJJ_to_V.HANDLE.invokeExact(
                    COMMAND_ENCODER_PUSH_DEBUG_GROUP, commandEncoder, groupLabel);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuCommandEncoderPushDebugGroup", COMMAND_ENCODER_PUSH_DEBUG_GROUP);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_RESOLVE_QUERY_SET =
            find("wgpuCommandEncoderResolveQuerySet");

    /// `void wgpuCommandEncoderResolveQuerySet(WGPUCommandEncoder commandEncoder, WGPUQuerySet
    /// querySet, uint32_t firstQuery, uint32_t queryCount, WGPUBuffer destination, uint64_t
    /// destinationOffset)`
    public static void commandEncoderResolveQuerySet(
            long commandEncoder, long querySet, int firstQuery, int queryCount, long destination,
            long destinationOffset) {
        try {
            Shapes.JJIIJJ_to_V.HANDLE.invokeExact(
                    COMMAND_ENCODER_RESOLVE_QUERY_SET, commandEncoder, querySet, firstQuery,
                    queryCount, destination, destinationOffset);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuCommandEncoderResolveQuerySet", COMMAND_ENCODER_RESOLVE_QUERY_SET);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_WRITE_TIMESTAMP =
            find("wgpuCommandEncoderWriteTimestamp");

    /// `void wgpuCommandEncoderWriteTimestamp(WGPUCommandEncoder commandEncoder, WGPUQuerySet
    /// querySet, uint32_t queryIndex)`
    public static void commandEncoderWriteTimestamp(
            long commandEncoder, long querySet, int queryIndex) {
        try {
            Shapes.JJI_to_V.HANDLE.invokeExact(
                    COMMAND_ENCODER_WRITE_TIMESTAMP, commandEncoder, querySet, queryIndex);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuCommandEncoderWriteTimestamp", COMMAND_ENCODER_WRITE_TIMESTAMP);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_ADD_REF = find("wgpuCommandEncoderAddRef");

    /// `void wgpuCommandEncoderAddRef(WGPUCommandEncoder commandEncoder)`
    public static void commandEncoderAddRef(long commandEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(COMMAND_ENCODER_ADD_REF, commandEncoder);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuCommandEncoderAddRef", COMMAND_ENCODER_ADD_REF);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_RELEASE = find("wgpuCommandEncoderRelease");

    /// `void wgpuCommandEncoderRelease(WGPUCommandEncoder commandEncoder)`
    public static void commandEncoderRelease(long commandEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(COMMAND_ENCODER_RELEASE, commandEncoder);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuCommandEncoderRelease", COMMAND_ENCODER_RELEASE);
        }
    }

    private static final MemorySegment COMPUTE_PASS_ENCODER_DISPATCH_WORKGROUPS =
            find("wgpuComputePassEncoderDispatchWorkgroups");

    /// `void wgpuComputePassEncoderDispatchWorkgroups(WGPUComputePassEncoder computePassEncoder,
    /// uint32_t workgroupCountX, uint32_t workgroupCountY, uint32_t workgroupCountZ)`
    public static void computePassEncoderDispatchWorkgroups(
            long computePassEncoder, int workgroupCountX, int workgroupCountY, int
            workgroupCountZ) {
        try {
            Shapes.JIII_to_V.HANDLE.invokeExact(
                    COMPUTE_PASS_ENCODER_DISPATCH_WORKGROUPS, computePassEncoder, workgroupCountX,
                    workgroupCountY, workgroupCountZ);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuComputePassEncoderDispatchWorkgroups",
                    COMPUTE_PASS_ENCODER_DISPATCH_WORKGROUPS);
        }
    }

    private static final MemorySegment COMPUTE_PASS_ENCODER_DISPATCH_WORKGROUPS_INDIRECT =
            find("wgpuComputePassEncoderDispatchWorkgroupsIndirect");

    /// `void wgpuComputePassEncoderDispatchWorkgroupsIndirect(WGPUComputePassEncoder
    /// computePassEncoder, WGPUBuffer indirectBuffer, uint64_t indirectOffset)`
    public static void computePassEncoderDispatchWorkgroupsIndirect(
            long computePassEncoder, long indirectBuffer, long indirectOffset) {
        try {
            Shapes.JJJ_to_V.HANDLE.invokeExact(
                    COMPUTE_PASS_ENCODER_DISPATCH_WORKGROUPS_INDIRECT, computePassEncoder,
                    indirectBuffer, indirectOffset);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuComputePassEncoderDispatchWorkgroupsIndirect",
                    COMPUTE_PASS_ENCODER_DISPATCH_WORKGROUPS_INDIRECT);
        }
    }

    private static final MemorySegment COMPUTE_PASS_ENCODER_END = find("wgpuComputePassEncoderEnd");

    /// `void wgpuComputePassEncoderEnd(WGPUComputePassEncoder computePassEncoder)`
    public static void computePassEncoderEnd(long computePassEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(COMPUTE_PASS_ENCODER_END, computePassEncoder);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuComputePassEncoderEnd", COMPUTE_PASS_ENCODER_END);
        }
    }

    private static final MemorySegment COMPUTE_PASS_ENCODER_INSERT_DEBUG_MARKER =
            find("wgpuComputePassEncoderInsertDebugMarker");

    /// `void wgpuComputePassEncoderInsertDebugMarker(WGPUComputePassEncoder computePassEncoder,
    /// WGPUStringView markerLabel)`
    public static void computePassEncoderInsertDebugMarker(
            long computePassEncoder, MemorySegment markerLabel) {
        try {
            Shapes.J_SJJ_to_V.HANDLE.invokeExact(
                    COMPUTE_PASS_ENCODER_INSERT_DEBUG_MARKER, computePassEncoder, markerLabel);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuComputePassEncoderInsertDebugMarker",
                    COMPUTE_PASS_ENCODER_INSERT_DEBUG_MARKER);
        }
    }

    private static final MemorySegment COMPUTE_PASS_ENCODER_POP_DEBUG_GROUP =
            find("wgpuComputePassEncoderPopDebugGroup");

    /// `void wgpuComputePassEncoderPopDebugGroup(WGPUComputePassEncoder computePassEncoder)`
    public static void computePassEncoderPopDebugGroup(long computePassEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(
                    COMPUTE_PASS_ENCODER_POP_DEBUG_GROUP, computePassEncoder);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuComputePassEncoderPopDebugGroup",
                    COMPUTE_PASS_ENCODER_POP_DEBUG_GROUP);
        }
    }

    private static final MemorySegment COMPUTE_PASS_ENCODER_PUSH_DEBUG_GROUP =
            find("wgpuComputePassEncoderPushDebugGroup");

    /// `void wgpuComputePassEncoderPushDebugGroup(WGPUComputePassEncoder computePassEncoder,
    /// WGPUStringView groupLabel)`
    public static void computePassEncoderPushDebugGroup(
            long computePassEncoder, MemorySegment groupLabel) {
        try {
            Shapes.J_SJJ_to_V.HANDLE.invokeExact(
                    COMPUTE_PASS_ENCODER_PUSH_DEBUG_GROUP, computePassEncoder, groupLabel);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuComputePassEncoderPushDebugGroup",
                    COMPUTE_PASS_ENCODER_PUSH_DEBUG_GROUP);
        }
    }

    private static final MemorySegment COMPUTE_PASS_ENCODER_SET_BIND_GROUP =
            find("wgpuComputePassEncoderSetBindGroup");

    /// `void wgpuComputePassEncoderSetBindGroup(WGPUComputePassEncoder computePassEncoder, uint32_t
    /// groupIndex, WGPUBindGroup group, size_t dynamicOffsetCount, uint32_t const *
    /// dynamicOffsets)`
    public static void computePassEncoderSetBindGroup(
            long computePassEncoder, int groupIndex, long group, long dynamicOffsetCount, long
            dynamicOffsets) {
        try {
            Shapes.JIJJJ_to_V.HANDLE.invokeExact(
                    COMPUTE_PASS_ENCODER_SET_BIND_GROUP, computePassEncoder, groupIndex, group,
                    dynamicOffsetCount, dynamicOffsets);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuComputePassEncoderSetBindGroup",
                    COMPUTE_PASS_ENCODER_SET_BIND_GROUP);
        }
    }

    private static final MemorySegment COMPUTE_PASS_ENCODER_SET_IMMEDIATES =
            find("wgpuComputePassEncoderSetImmediates");

    /// `void wgpuComputePassEncoderSetImmediates(WGPUComputePassEncoder computePassEncoder,
    /// uint32_t offset, void const * data, size_t size)`
    public static void computePassEncoderSetImmediates(
            long computePassEncoder, int offset, long data, long size) {
        try {
            Shapes.JIJJ_to_V.HANDLE.invokeExact(
                    COMPUTE_PASS_ENCODER_SET_IMMEDIATES, computePassEncoder, offset, data, size);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuComputePassEncoderSetImmediates",
                    COMPUTE_PASS_ENCODER_SET_IMMEDIATES);
        }
    }

    private static final MemorySegment COMPUTE_PASS_ENCODER_SET_PIPELINE =
            find("wgpuComputePassEncoderSetPipeline");

    /// `void wgpuComputePassEncoderSetPipeline(WGPUComputePassEncoder computePassEncoder,
    /// WGPUComputePipeline pipeline)`
    public static void computePassEncoderSetPipeline(long computePassEncoder, long pipeline) {
        try {
            Shapes.JJ_to_V.HANDLE.invokeExact(
                    COMPUTE_PASS_ENCODER_SET_PIPELINE, computePassEncoder, pipeline);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuComputePassEncoderSetPipeline", COMPUTE_PASS_ENCODER_SET_PIPELINE);
        }
    }

    private static final MemorySegment COMPUTE_PASS_ENCODER_ADD_REF =
            find("wgpuComputePassEncoderAddRef");

    /// `void wgpuComputePassEncoderAddRef(WGPUComputePassEncoder computePassEncoder)`
    public static void computePassEncoderAddRef(long computePassEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(COMPUTE_PASS_ENCODER_ADD_REF, computePassEncoder);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuComputePassEncoderAddRef", COMPUTE_PASS_ENCODER_ADD_REF);
        }
    }

    private static final MemorySegment COMPUTE_PASS_ENCODER_RELEASE =
            find("wgpuComputePassEncoderRelease");

    /// `void wgpuComputePassEncoderRelease(WGPUComputePassEncoder computePassEncoder)`
    public static void computePassEncoderRelease(long computePassEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(COMPUTE_PASS_ENCODER_RELEASE, computePassEncoder);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuComputePassEncoderRelease", COMPUTE_PASS_ENCODER_RELEASE);
        }
    }

    private static final MemorySegment COMPUTE_PIPELINE_GET_BIND_GROUP_LAYOUT =
            find("wgpuComputePipelineGetBindGroupLayout");

    /// `WGPUBindGroupLayout wgpuComputePipelineGetBindGroupLayout(WGPUComputePipeline
    /// computePipeline, uint32_t groupIndex)`
    public static long computePipelineGetBindGroupLayout(long computePipeline, int groupIndex) {
        try {
            return (long) Shapes.JI_to_J.HANDLE.invokeExact(
                    COMPUTE_PIPELINE_GET_BIND_GROUP_LAYOUT, computePipeline, groupIndex);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuComputePipelineGetBindGroupLayout",
                    COMPUTE_PIPELINE_GET_BIND_GROUP_LAYOUT);
        }
    }

    private static final MemorySegment COMPUTE_PIPELINE_ADD_REF = find("wgpuComputePipelineAddRef");

    /// `void wgpuComputePipelineAddRef(WGPUComputePipeline computePipeline)`
    public static void computePipelineAddRef(long computePipeline) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(COMPUTE_PIPELINE_ADD_REF, computePipeline);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuComputePipelineAddRef", COMPUTE_PIPELINE_ADD_REF);
        }
    }

    private static final MemorySegment COMPUTE_PIPELINE_RELEASE =
            find("wgpuComputePipelineRelease");

    /// `void wgpuComputePipelineRelease(WGPUComputePipeline computePipeline)`
    public static void computePipelineRelease(long computePipeline) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(COMPUTE_PIPELINE_RELEASE, computePipeline);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuComputePipelineRelease", COMPUTE_PIPELINE_RELEASE);
        }
    }

    private static final MemorySegment DEVICE_CREATE_BIND_GROUP = find("wgpuDeviceCreateBindGroup");

    /// `WGPUBindGroup wgpuDeviceCreateBindGroup(WGPUDevice device, WGPUBindGroupDescriptor const *
    /// descriptor)`
    public static long deviceCreateBindGroup(long device, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    DEVICE_CREATE_BIND_GROUP, device, descriptor);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceCreateBindGroup", DEVICE_CREATE_BIND_GROUP);
        }
    }

    private static final MemorySegment DEVICE_CREATE_BIND_GROUP_LAYOUT =
            find("wgpuDeviceCreateBindGroupLayout");

    /// `WGPUBindGroupLayout wgpuDeviceCreateBindGroupLayout(WGPUDevice device,
    /// WGPUBindGroupLayoutDescriptor const * descriptor)`
    public static long deviceCreateBindGroupLayout(long device, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    DEVICE_CREATE_BIND_GROUP_LAYOUT, device, descriptor);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuDeviceCreateBindGroupLayout", DEVICE_CREATE_BIND_GROUP_LAYOUT);
        }
    }

    private static final MemorySegment DEVICE_CREATE_BUFFER = find("wgpuDeviceCreateBuffer");

    /// `WGPUBuffer wgpuDeviceCreateBuffer(WGPUDevice device, WGPUBufferDescriptor const *
    /// descriptor)`
    public static long deviceCreateBuffer(long device, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    DEVICE_CREATE_BUFFER, device, descriptor);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceCreateBuffer", DEVICE_CREATE_BUFFER);
        }
    }

    private static final MemorySegment DEVICE_CREATE_COMMAND_ENCODER =
            find("wgpuDeviceCreateCommandEncoder");

    /// `WGPUCommandEncoder wgpuDeviceCreateCommandEncoder(WGPUDevice device,
    /// WGPUCommandEncoderDescriptor const * descriptor)`
    public static long deviceCreateCommandEncoder(long device, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    DEVICE_CREATE_COMMAND_ENCODER, device, descriptor);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceCreateCommandEncoder", DEVICE_CREATE_COMMAND_ENCODER);
        }
    }

    private static final MemorySegment DEVICE_CREATE_COMPUTE_PIPELINE =
            find("wgpuDeviceCreateComputePipeline");

    /// `WGPUComputePipeline wgpuDeviceCreateComputePipeline(WGPUDevice device,
    /// WGPUComputePipelineDescriptor const * descriptor)`
    public static long deviceCreateComputePipeline(long device, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    DEVICE_CREATE_COMPUTE_PIPELINE, device, descriptor);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuDeviceCreateComputePipeline", DEVICE_CREATE_COMPUTE_PIPELINE);
        }
    }

    private static final MemorySegment DEVICE_CREATE_PIPELINE_LAYOUT =
            find("wgpuDeviceCreatePipelineLayout");

    /// `WGPUPipelineLayout wgpuDeviceCreatePipelineLayout(WGPUDevice device,
    /// WGPUPipelineLayoutDescriptor const * descriptor)`
    public static long deviceCreatePipelineLayout(long device, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    DEVICE_CREATE_PIPELINE_LAYOUT, device, descriptor);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceCreatePipelineLayout", DEVICE_CREATE_PIPELINE_LAYOUT);
        }
    }

    private static final MemorySegment DEVICE_CREATE_QUERY_SET = find("wgpuDeviceCreateQuerySet");

    /// `WGPUQuerySet wgpuDeviceCreateQuerySet(WGPUDevice device, WGPUQuerySetDescriptor const *
    /// descriptor)`
    public static long deviceCreateQuerySet(long device, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    DEVICE_CREATE_QUERY_SET, device, descriptor);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceCreateQuerySet", DEVICE_CREATE_QUERY_SET);
        }
    }

    private static final MemorySegment DEVICE_CREATE_RENDER_BUNDLE_ENCODER =
            find("wgpuDeviceCreateRenderBundleEncoder");

    /// `WGPURenderBundleEncoder wgpuDeviceCreateRenderBundleEncoder(WGPUDevice device,
    /// WGPURenderBundleEncoderDescriptor const * descriptor)`
    public static long deviceCreateRenderBundleEncoder(long device, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    DEVICE_CREATE_RENDER_BUNDLE_ENCODER, device, descriptor);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuDeviceCreateRenderBundleEncoder",
                    DEVICE_CREATE_RENDER_BUNDLE_ENCODER);
        }
    }

    private static final MemorySegment DEVICE_CREATE_RENDER_PIPELINE =
            find("wgpuDeviceCreateRenderPipeline");

    /// `WGPURenderPipeline wgpuDeviceCreateRenderPipeline(WGPUDevice device,
    /// WGPURenderPipelineDescriptor const * descriptor)`
    public static long deviceCreateRenderPipeline(long device, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    DEVICE_CREATE_RENDER_PIPELINE, device, descriptor);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceCreateRenderPipeline", DEVICE_CREATE_RENDER_PIPELINE);
        }
    }

    private static final MemorySegment DEVICE_CREATE_SAMPLER = find("wgpuDeviceCreateSampler");

    /// `WGPUSampler wgpuDeviceCreateSampler(WGPUDevice device, WGPUSamplerDescriptor const *
    /// descriptor)`
    public static long deviceCreateSampler(long device, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    DEVICE_CREATE_SAMPLER, device, descriptor);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceCreateSampler", DEVICE_CREATE_SAMPLER);
        }
    }

    private static final MemorySegment DEVICE_CREATE_SHADER_MODULE =
            find("wgpuDeviceCreateShaderModule");

    /// `WGPUShaderModule wgpuDeviceCreateShaderModule(WGPUDevice device, WGPUShaderModuleDescriptor
    /// const * descriptor)`
    public static long deviceCreateShaderModule(long device, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    DEVICE_CREATE_SHADER_MODULE, device, descriptor);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceCreateShaderModule", DEVICE_CREATE_SHADER_MODULE);
        }
    }

    private static final MemorySegment DEVICE_CREATE_TEXTURE = find("wgpuDeviceCreateTexture");

    /// `WGPUTexture wgpuDeviceCreateTexture(WGPUDevice device, WGPUTextureDescriptor const *
    /// descriptor)`
    public static long deviceCreateTexture(long device, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    DEVICE_CREATE_TEXTURE, device, descriptor);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceCreateTexture", DEVICE_CREATE_TEXTURE);
        }
    }

    private static final MemorySegment DEVICE_DESTROY = find("wgpuDeviceDestroy");

    /// `void wgpuDeviceDestroy(WGPUDevice device)`
    public static void deviceDestroy(long device) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(DEVICE_DESTROY, device);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceDestroy", DEVICE_DESTROY);
        }
    }

    private static final MemorySegment DEVICE_GET_FEATURES = find("wgpuDeviceGetFeatures");

    /// `void wgpuDeviceGetFeatures(WGPUDevice device, WGPUSupportedFeatures * features)`
    public static void deviceGetFeatures(long device, long features) {
        try {
            var unused = (long) Shapes.JJJ_to_J.HANDLE.invokeExact(
                    DEVICE_GET_FEATURES, device, features, 0L);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceGetFeatures", DEVICE_GET_FEATURES);
        }
    }

    private static final MemorySegment DEVICE_GET_LIMITS = find("wgpuDeviceGetLimits");

    /// `WGPUStatus wgpuDeviceGetLimits(WGPUDevice device, WGPULimits * limits)`
    public static int deviceGetLimits(long device, long limits) {
        try {
            return (int) (long) Shapes.JJJ_to_J.HANDLE.invokeExact(
                    DEVICE_GET_LIMITS, device, limits, 0L);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceGetLimits", DEVICE_GET_LIMITS);
        }
    }

    private static final MemorySegment DEVICE_GET_QUEUE = find("wgpuDeviceGetQueue");

    /// `WGPUQueue wgpuDeviceGetQueue(WGPUDevice device)`
    public static long deviceGetQueue(long device) {
        try {
            return (long) Shapes.JJJ_to_J.HANDLE.invokeExact(DEVICE_GET_QUEUE, device, 0L, 0L);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceGetQueue", DEVICE_GET_QUEUE);
        }
    }

    private static final MemorySegment DEVICE_HAS_FEATURE = find("wgpuDeviceHasFeature");

    /// `WGPUBool wgpuDeviceHasFeature(WGPUDevice device, WGPUFeatureName feature)`
    public static int deviceHasFeature(long device, int feature) {
        try {
            return (int) Shapes.JI_to_I.HANDLE.invokeExact(DEVICE_HAS_FEATURE, device, feature);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceHasFeature", DEVICE_HAS_FEATURE);
        }
    }

    private static final MemorySegment DEVICE_POP_ERROR_SCOPE = find("wgpuDevicePopErrorScope");

    /// `WGPUFuture wgpuDevicePopErrorScope(WGPUDevice device, WGPUPopErrorScopeCallbackInfo
    /// callbackInfo)`
    public static long devicePopErrorScope(long device, MemorySegment callbackInfo) {
        try {
            return (long) Shapes.J_SJIJJJ_to_J.HANDLE.invokeExact(
                    DEVICE_POP_ERROR_SCOPE, device, callbackInfo);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDevicePopErrorScope", DEVICE_POP_ERROR_SCOPE);
        }
    }

    private static final MemorySegment DEVICE_PUSH_ERROR_SCOPE = find("wgpuDevicePushErrorScope");

    /// `void wgpuDevicePushErrorScope(WGPUDevice device, WGPUErrorFilter filter)`
    public static void devicePushErrorScope(long device, int filter) {
        try {
            Shapes.JI_to_V.HANDLE.invokeExact(DEVICE_PUSH_ERROR_SCOPE, device, filter);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDevicePushErrorScope", DEVICE_PUSH_ERROR_SCOPE);
        }
    }

    private static final MemorySegment DEVICE_ADD_REF = find("wgpuDeviceAddRef");

    /// `void wgpuDeviceAddRef(WGPUDevice device)`
    public static void deviceAddRef(long device) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(DEVICE_ADD_REF, device);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceAddRef", DEVICE_ADD_REF);
        }
    }

    private static final MemorySegment DEVICE_RELEASE = find("wgpuDeviceRelease");

    /// `void wgpuDeviceRelease(WGPUDevice device)`
    public static void deviceRelease(long device) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(DEVICE_RELEASE, device);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceRelease", DEVICE_RELEASE);
        }
    }

    private static final MemorySegment INSTANCE_CREATE_SURFACE = find("wgpuInstanceCreateSurface");

    /// `WGPUSurface wgpuInstanceCreateSurface(WGPUInstance instance, WGPUSurfaceDescriptor const *
    /// descriptor)`
    public static long instanceCreateSurface(long instance, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    INSTANCE_CREATE_SURFACE, instance, descriptor);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuInstanceCreateSurface", INSTANCE_CREATE_SURFACE);
        }
    }

    private static final MemorySegment INSTANCE_PROCESS_EVENTS = find("wgpuInstanceProcessEvents");

    /// `void wgpuInstanceProcessEvents(WGPUInstance instance)`
    public static void instanceProcessEvents(long instance) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(INSTANCE_PROCESS_EVENTS, instance);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuInstanceProcessEvents", INSTANCE_PROCESS_EVENTS);
        }
    }

    private static final MemorySegment INSTANCE_REQUEST_ADAPTER =
            find("wgpuInstanceRequestAdapter");

    /// `WGPUFuture wgpuInstanceRequestAdapter(WGPUInstance instance, WGPURequestAdapterOptions
    /// const * options, WGPURequestAdapterCallbackInfo callbackInfo)`
    public static long instanceRequestAdapter(
            long instance, long options, MemorySegment callbackInfo) {
        try {
            return (long) Shapes.JJ_SJIJJJ_to_J.HANDLE.invokeExact(
                    INSTANCE_REQUEST_ADAPTER, instance, options, callbackInfo);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuInstanceRequestAdapter", INSTANCE_REQUEST_ADAPTER);
        }
    }

    private static final MemorySegment INSTANCE_ADD_REF = find("wgpuInstanceAddRef");

    /// `void wgpuInstanceAddRef(WGPUInstance instance)`
    public static void instanceAddRef(long instance) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(INSTANCE_ADD_REF, instance);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuInstanceAddRef", INSTANCE_ADD_REF);
        }
    }

    private static final MemorySegment INSTANCE_RELEASE = find("wgpuInstanceRelease");

    /// `void wgpuInstanceRelease(WGPUInstance instance)`
    public static void instanceRelease(long instance) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(INSTANCE_RELEASE, instance);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuInstanceRelease", INSTANCE_RELEASE);
        }
    }

    private static final MemorySegment PIPELINE_LAYOUT_ADD_REF = find("wgpuPipelineLayoutAddRef");

    /// `void wgpuPipelineLayoutAddRef(WGPUPipelineLayout pipelineLayout)`
    public static void pipelineLayoutAddRef(long pipelineLayout) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(PIPELINE_LAYOUT_ADD_REF, pipelineLayout);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuPipelineLayoutAddRef", PIPELINE_LAYOUT_ADD_REF);
        }
    }

    private static final MemorySegment PIPELINE_LAYOUT_RELEASE = find("wgpuPipelineLayoutRelease");

    /// `void wgpuPipelineLayoutRelease(WGPUPipelineLayout pipelineLayout)`
    public static void pipelineLayoutRelease(long pipelineLayout) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(PIPELINE_LAYOUT_RELEASE, pipelineLayout);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuPipelineLayoutRelease", PIPELINE_LAYOUT_RELEASE);
        }
    }

    private static final MemorySegment QUERY_SET_DESTROY = find("wgpuQuerySetDestroy");

    /// `void wgpuQuerySetDestroy(WGPUQuerySet querySet)`
    public static void querySetDestroy(long querySet) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(QUERY_SET_DESTROY, querySet);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuQuerySetDestroy", QUERY_SET_DESTROY);
        }
    }

    private static final MemorySegment QUERY_SET_GET_COUNT = find("wgpuQuerySetGetCount");

    /// `uint32_t wgpuQuerySetGetCount(WGPUQuerySet querySet)`
    public static int querySetGetCount(long querySet) {
        try {
            return (int) Shapes.J_to_I.HANDLE.invokeExact(QUERY_SET_GET_COUNT, querySet);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuQuerySetGetCount", QUERY_SET_GET_COUNT);
        }
    }

    private static final MemorySegment QUERY_SET_GET_TYPE = find("wgpuQuerySetGetType");

    /// `WGPUQueryType wgpuQuerySetGetType(WGPUQuerySet querySet)`
    public static int querySetGetType(long querySet) {
        try {
            return (int) Shapes.J_to_I.HANDLE.invokeExact(QUERY_SET_GET_TYPE, querySet);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuQuerySetGetType", QUERY_SET_GET_TYPE);
        }
    }

    private static final MemorySegment QUERY_SET_ADD_REF = find("wgpuQuerySetAddRef");

    /// `void wgpuQuerySetAddRef(WGPUQuerySet querySet)`
    public static void querySetAddRef(long querySet) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(QUERY_SET_ADD_REF, querySet);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuQuerySetAddRef", QUERY_SET_ADD_REF);
        }
    }

    private static final MemorySegment QUERY_SET_RELEASE = find("wgpuQuerySetRelease");

    /// `void wgpuQuerySetRelease(WGPUQuerySet querySet)`
    public static void querySetRelease(long querySet) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(QUERY_SET_RELEASE, querySet);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuQuerySetRelease", QUERY_SET_RELEASE);
        }
    }

    private static final MemorySegment QUEUE_ON_SUBMITTED_WORK_DONE =
            find("wgpuQueueOnSubmittedWorkDone");

    /// `WGPUFuture wgpuQueueOnSubmittedWorkDone(WGPUQueue queue, WGPUQueueWorkDoneCallbackInfo
    /// callbackInfo)`
    public static long queueOnSubmittedWorkDone(long queue, MemorySegment callbackInfo) {
        try {
            return (long) Shapes.J_SJIJJJ_to_J.HANDLE.invokeExact(
                    QUEUE_ON_SUBMITTED_WORK_DONE, queue, callbackInfo);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuQueueOnSubmittedWorkDone", QUEUE_ON_SUBMITTED_WORK_DONE);
        }
    }

    private static final MemorySegment QUEUE_SUBMIT = find("wgpuQueueSubmit");

    /// `void wgpuQueueSubmit(WGPUQueue queue, size_t commandCount, WGPUCommandBuffer const *
    /// commands)`
    public static void queueSubmit(long queue, long commandCount, long commands) {
        try {
            Shapes.JJJ_to_V.HANDLE.invokeExact(QUEUE_SUBMIT, queue, commandCount, commands);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuQueueSubmit", QUEUE_SUBMIT);
        }
    }

    private static final MemorySegment QUEUE_WRITE_BUFFER = find("wgpuQueueWriteBuffer");

    /// `void wgpuQueueWriteBuffer(WGPUQueue queue, WGPUBuffer buffer, uint64_t bufferOffset, void
    /// const * data, size_t size)`
    public static void queueWriteBuffer(
            long queue, long buffer, long bufferOffset, long data, long size) {
        try {
            Shapes.JJJJJ_to_V.HANDLE.invokeExact(
                    QUEUE_WRITE_BUFFER, queue, buffer, bufferOffset, data, size);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuQueueWriteBuffer", QUEUE_WRITE_BUFFER);
        }
    }

    private static final MemorySegment QUEUE_WRITE_TEXTURE = find("wgpuQueueWriteTexture");

    /// `void wgpuQueueWriteTexture(WGPUQueue queue, WGPUTexelCopyTextureInfo const * destination,
    /// void const * data, size_t dataSize, WGPUTexelCopyBufferLayout const * dataLayout,
    /// WGPUExtent3D const * writeSize)`
    public static void queueWriteTexture(
            long queue, long destination, long data, long dataSize, long dataLayout, long
            writeSize) {
        try {
            Shapes.JJJJJJ_to_V.HANDLE.invokeExact(
                    QUEUE_WRITE_TEXTURE, queue, destination, data, dataSize, dataLayout, writeSize);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuQueueWriteTexture", QUEUE_WRITE_TEXTURE);
        }
    }

    private static final MemorySegment QUEUE_ADD_REF = find("wgpuQueueAddRef");

    /// `void wgpuQueueAddRef(WGPUQueue queue)`
    public static void queueAddRef(long queue) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(QUEUE_ADD_REF, queue);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuQueueAddRef", QUEUE_ADD_REF);
        }
    }

    private static final MemorySegment QUEUE_RELEASE = find("wgpuQueueRelease");

    /// `void wgpuQueueRelease(WGPUQueue queue)`
    public static void queueRelease(long queue) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(QUEUE_RELEASE, queue);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuQueueRelease", QUEUE_RELEASE);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ADD_REF = find("wgpuRenderBundleAddRef");

    /// `void wgpuRenderBundleAddRef(WGPURenderBundle renderBundle)`
    public static void renderBundleAddRef(long renderBundle) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(RENDER_BUNDLE_ADD_REF, renderBundle);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuRenderBundleAddRef", RENDER_BUNDLE_ADD_REF);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_RELEASE = find("wgpuRenderBundleRelease");

    /// `void wgpuRenderBundleRelease(WGPURenderBundle renderBundle)`
    public static void renderBundleRelease(long renderBundle) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(RENDER_BUNDLE_RELEASE, renderBundle);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuRenderBundleRelease", RENDER_BUNDLE_RELEASE);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ENCODER_DRAW =
            find("wgpuRenderBundleEncoderDraw");

    /// `void wgpuRenderBundleEncoderDraw(WGPURenderBundleEncoder renderBundleEncoder, uint32_t
    /// vertexCount, uint32_t instanceCount, uint32_t firstVertex, uint32_t firstInstance)`
    public static void renderBundleEncoderDraw(
            long renderBundleEncoder, int vertexCount, int instanceCount, int firstVertex, int
            firstInstance) {
        try {
            Shapes.JIIII_to_V.HANDLE.invokeExact(
                    RENDER_BUNDLE_ENCODER_DRAW, renderBundleEncoder, vertexCount, instanceCount,
                    firstVertex, firstInstance);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuRenderBundleEncoderDraw", RENDER_BUNDLE_ENCODER_DRAW);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ENCODER_DRAW_INDEXED =
            find("wgpuRenderBundleEncoderDrawIndexed");

    /// `void wgpuRenderBundleEncoderDrawIndexed(WGPURenderBundleEncoder renderBundleEncoder,
    /// uint32_t indexCount, uint32_t instanceCount, uint32_t firstIndex, int32_t baseVertex,
    /// uint32_t firstInstance)`
    public static void renderBundleEncoderDrawIndexed(
            long renderBundleEncoder, int indexCount, int instanceCount, int firstIndex, int
            baseVertex, int firstInstance) {
        try {
            Shapes.JIIIII_to_V.HANDLE.invokeExact(
                    RENDER_BUNDLE_ENCODER_DRAW_INDEXED, renderBundleEncoder, indexCount,
                    instanceCount, firstIndex, baseVertex, firstInstance);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderBundleEncoderDrawIndexed",
                    RENDER_BUNDLE_ENCODER_DRAW_INDEXED);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ENCODER_DRAW_INDEXED_INDIRECT =
            find("wgpuRenderBundleEncoderDrawIndexedIndirect");

    /// `void wgpuRenderBundleEncoderDrawIndexedIndirect(WGPURenderBundleEncoder
    /// renderBundleEncoder, WGPUBuffer indirectBuffer, uint64_t indirectOffset)`
    public static void renderBundleEncoderDrawIndexedIndirect(
            long renderBundleEncoder, long indirectBuffer, long indirectOffset) {
        try {
            Shapes.JJJ_to_V.HANDLE.invokeExact(
                    RENDER_BUNDLE_ENCODER_DRAW_INDEXED_INDIRECT, renderBundleEncoder,
                    indirectBuffer, indirectOffset);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderBundleEncoderDrawIndexedIndirect",
                    RENDER_BUNDLE_ENCODER_DRAW_INDEXED_INDIRECT);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ENCODER_DRAW_INDIRECT =
            find("wgpuRenderBundleEncoderDrawIndirect");

    /// `void wgpuRenderBundleEncoderDrawIndirect(WGPURenderBundleEncoder renderBundleEncoder,
    /// WGPUBuffer indirectBuffer, uint64_t indirectOffset)`
    public static void renderBundleEncoderDrawIndirect(
            long renderBundleEncoder, long indirectBuffer, long indirectOffset) {
        try {
            Shapes.JJJ_to_V.HANDLE.invokeExact(
                    RENDER_BUNDLE_ENCODER_DRAW_INDIRECT, renderBundleEncoder, indirectBuffer,
                    indirectOffset);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderBundleEncoderDrawIndirect",
                    RENDER_BUNDLE_ENCODER_DRAW_INDIRECT);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ENCODER_FINISH =
            find("wgpuRenderBundleEncoderFinish");

    /// `WGPURenderBundle wgpuRenderBundleEncoderFinish(WGPURenderBundleEncoder renderBundleEncoder,
    /// WGPURenderBundleDescriptor const * descriptor)`
    public static long renderBundleEncoderFinish(long renderBundleEncoder, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    RENDER_BUNDLE_ENCODER_FINISH, renderBundleEncoder, descriptor);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuRenderBundleEncoderFinish", RENDER_BUNDLE_ENCODER_FINISH);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ENCODER_INSERT_DEBUG_MARKER =
            find("wgpuRenderBundleEncoderInsertDebugMarker");

    /// `void wgpuRenderBundleEncoderInsertDebugMarker(WGPURenderBundleEncoder renderBundleEncoder,
    /// WGPUStringView markerLabel)`
    public static void renderBundleEncoderInsertDebugMarker(
            long renderBundleEncoder, MemorySegment markerLabel) {
        try {
            Shapes.J_SJJ_to_V.HANDLE.invokeExact(
                    RENDER_BUNDLE_ENCODER_INSERT_DEBUG_MARKER, renderBundleEncoder, markerLabel);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderBundleEncoderInsertDebugMarker",
                    RENDER_BUNDLE_ENCODER_INSERT_DEBUG_MARKER);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ENCODER_POP_DEBUG_GROUP =
            find("wgpuRenderBundleEncoderPopDebugGroup");

    /// `void wgpuRenderBundleEncoderPopDebugGroup(WGPURenderBundleEncoder renderBundleEncoder)`
    public static void renderBundleEncoderPopDebugGroup(long renderBundleEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(
                    RENDER_BUNDLE_ENCODER_POP_DEBUG_GROUP, renderBundleEncoder);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderBundleEncoderPopDebugGroup",
                    RENDER_BUNDLE_ENCODER_POP_DEBUG_GROUP);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ENCODER_PUSH_DEBUG_GROUP =
            find("wgpuRenderBundleEncoderPushDebugGroup");

    /// `void wgpuRenderBundleEncoderPushDebugGroup(WGPURenderBundleEncoder renderBundleEncoder,
    /// WGPUStringView groupLabel)`
    public static void renderBundleEncoderPushDebugGroup(
            long renderBundleEncoder, MemorySegment groupLabel) {
        try {
            Shapes.J_SJJ_to_V.HANDLE.invokeExact(
                    RENDER_BUNDLE_ENCODER_PUSH_DEBUG_GROUP, renderBundleEncoder, groupLabel);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderBundleEncoderPushDebugGroup",
                    RENDER_BUNDLE_ENCODER_PUSH_DEBUG_GROUP);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ENCODER_SET_BIND_GROUP =
            find("wgpuRenderBundleEncoderSetBindGroup");

    /// `void wgpuRenderBundleEncoderSetBindGroup(WGPURenderBundleEncoder renderBundleEncoder,
    /// uint32_t groupIndex, WGPUBindGroup group, size_t dynamicOffsetCount, uint32_t const *
    /// dynamicOffsets)`
    public static void renderBundleEncoderSetBindGroup(
            long renderBundleEncoder, int groupIndex, long group, long dynamicOffsetCount, long
            dynamicOffsets) {
        try {
            Shapes.JIJJJ_to_V.HANDLE.invokeExact(
                    RENDER_BUNDLE_ENCODER_SET_BIND_GROUP, renderBundleEncoder, groupIndex, group,
                    dynamicOffsetCount, dynamicOffsets);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderBundleEncoderSetBindGroup",
                    RENDER_BUNDLE_ENCODER_SET_BIND_GROUP);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ENCODER_SET_IMMEDIATES =
            find("wgpuRenderBundleEncoderSetImmediates");

    /// `void wgpuRenderBundleEncoderSetImmediates(WGPURenderBundleEncoder renderBundleEncoder,
    /// uint32_t offset, void const * data, size_t size)`
    public static void renderBundleEncoderSetImmediates(
            long renderBundleEncoder, int offset, long data, long size) {
        try {
            Shapes.JIJJ_to_V.HANDLE.invokeExact(
                    RENDER_BUNDLE_ENCODER_SET_IMMEDIATES, renderBundleEncoder, offset, data, size);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderBundleEncoderSetImmediates",
                    RENDER_BUNDLE_ENCODER_SET_IMMEDIATES);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ENCODER_SET_INDEX_BUFFER =
            find("wgpuRenderBundleEncoderSetIndexBuffer");

    /// `void wgpuRenderBundleEncoderSetIndexBuffer(WGPURenderBundleEncoder renderBundleEncoder,
    /// WGPUBuffer buffer, WGPUIndexFormat format, uint64_t offset, uint64_t size)`
    public static void renderBundleEncoderSetIndexBuffer(
            long renderBundleEncoder, long buffer, int format, long offset, long size) {
        try {
            Shapes.JJIJJ_to_V.HANDLE.invokeExact(
                    RENDER_BUNDLE_ENCODER_SET_INDEX_BUFFER, renderBundleEncoder, buffer, format,
                    offset, size);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderBundleEncoderSetIndexBuffer",
                    RENDER_BUNDLE_ENCODER_SET_INDEX_BUFFER);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ENCODER_SET_PIPELINE =
            find("wgpuRenderBundleEncoderSetPipeline");

    /// `void wgpuRenderBundleEncoderSetPipeline(WGPURenderBundleEncoder renderBundleEncoder,
    /// WGPURenderPipeline pipeline)`
    public static void renderBundleEncoderSetPipeline(long renderBundleEncoder, long pipeline) {
        try {
            Shapes.JJ_to_V.HANDLE.invokeExact(
                    RENDER_BUNDLE_ENCODER_SET_PIPELINE, renderBundleEncoder, pipeline);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderBundleEncoderSetPipeline",
                    RENDER_BUNDLE_ENCODER_SET_PIPELINE);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ENCODER_SET_VERTEX_BUFFER =
            find("wgpuRenderBundleEncoderSetVertexBuffer");

    /// `void wgpuRenderBundleEncoderSetVertexBuffer(WGPURenderBundleEncoder renderBundleEncoder,
    /// uint32_t slot, WGPUBuffer buffer, uint64_t offset, uint64_t size)`
    public static void renderBundleEncoderSetVertexBuffer(
            long renderBundleEncoder, int slot, long buffer, long offset, long size) {
        try {
            Shapes.JIJJJ_to_V.HANDLE.invokeExact(
                    RENDER_BUNDLE_ENCODER_SET_VERTEX_BUFFER, renderBundleEncoder, slot, buffer,
                    offset, size);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderBundleEncoderSetVertexBuffer",
                    RENDER_BUNDLE_ENCODER_SET_VERTEX_BUFFER);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ENCODER_ADD_REF =
            find("wgpuRenderBundleEncoderAddRef");

    /// `void wgpuRenderBundleEncoderAddRef(WGPURenderBundleEncoder renderBundleEncoder)`
    public static void renderBundleEncoderAddRef(long renderBundleEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(RENDER_BUNDLE_ENCODER_ADD_REF, renderBundleEncoder);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuRenderBundleEncoderAddRef", RENDER_BUNDLE_ENCODER_ADD_REF);
        }
    }

    private static final MemorySegment RENDER_BUNDLE_ENCODER_RELEASE =
            find("wgpuRenderBundleEncoderRelease");

    /// `void wgpuRenderBundleEncoderRelease(WGPURenderBundleEncoder renderBundleEncoder)`
    public static void renderBundleEncoderRelease(long renderBundleEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(RENDER_BUNDLE_ENCODER_RELEASE, renderBundleEncoder);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuRenderBundleEncoderRelease", RENDER_BUNDLE_ENCODER_RELEASE);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_BEGIN_OCCLUSION_QUERY =
            find("wgpuRenderPassEncoderBeginOcclusionQuery");

    /// `void wgpuRenderPassEncoderBeginOcclusionQuery(WGPURenderPassEncoder renderPassEncoder,
    /// uint32_t queryIndex)`
    public static void renderPassEncoderBeginOcclusionQuery(
            long renderPassEncoder, int queryIndex) {
        try {
            Shapes.JI_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_BEGIN_OCCLUSION_QUERY, renderPassEncoder, queryIndex);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderBeginOcclusionQuery",
                    RENDER_PASS_ENCODER_BEGIN_OCCLUSION_QUERY);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_DRAW = find("wgpuRenderPassEncoderDraw");

    /// `void wgpuRenderPassEncoderDraw(WGPURenderPassEncoder renderPassEncoder, uint32_t
    /// vertexCount, uint32_t instanceCount, uint32_t firstVertex, uint32_t firstInstance)`
    public static void renderPassEncoderDraw(
            long renderPassEncoder, int vertexCount, int instanceCount, int firstVertex, int
            firstInstance) {
        try {
            Shapes.JIIII_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_DRAW, renderPassEncoder, vertexCount, instanceCount,
                    firstVertex, firstInstance);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuRenderPassEncoderDraw", RENDER_PASS_ENCODER_DRAW);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_DRAW_INDEXED =
            find("wgpuRenderPassEncoderDrawIndexed");

    /// `void wgpuRenderPassEncoderDrawIndexed(WGPURenderPassEncoder renderPassEncoder, uint32_t
    /// indexCount, uint32_t instanceCount, uint32_t firstIndex, int32_t baseVertex, uint32_t
    /// firstInstance)`
    public static void renderPassEncoderDrawIndexed(
            long renderPassEncoder, int indexCount, int instanceCount, int firstIndex, int
            baseVertex, int firstInstance) {
        try {
            Shapes.JIIIII_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_DRAW_INDEXED, renderPassEncoder, indexCount,
                    instanceCount, firstIndex, baseVertex, firstInstance);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderDrawIndexed", RENDER_PASS_ENCODER_DRAW_INDEXED);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_DRAW_INDEXED_INDIRECT =
            find("wgpuRenderPassEncoderDrawIndexedIndirect");

    /// `void wgpuRenderPassEncoderDrawIndexedIndirect(WGPURenderPassEncoder renderPassEncoder,
    /// WGPUBuffer indirectBuffer, uint64_t indirectOffset)`
    public static void renderPassEncoderDrawIndexedIndirect(
            long renderPassEncoder, long indirectBuffer, long indirectOffset) {
        try {
            Shapes.JJJ_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_DRAW_INDEXED_INDIRECT, renderPassEncoder, indirectBuffer,
                    indirectOffset);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderDrawIndexedIndirect",
                    RENDER_PASS_ENCODER_DRAW_INDEXED_INDIRECT);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_DRAW_INDIRECT =
            find("wgpuRenderPassEncoderDrawIndirect");

    /// `void wgpuRenderPassEncoderDrawIndirect(WGPURenderPassEncoder renderPassEncoder, WGPUBuffer
    /// indirectBuffer, uint64_t indirectOffset)`
    public static void renderPassEncoderDrawIndirect(
            long renderPassEncoder, long indirectBuffer, long indirectOffset) {
        try {
            Shapes.JJJ_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_DRAW_INDIRECT, renderPassEncoder, indirectBuffer,
                    indirectOffset);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderDrawIndirect", RENDER_PASS_ENCODER_DRAW_INDIRECT);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_END = find("wgpuRenderPassEncoderEnd");

    /// `void wgpuRenderPassEncoderEnd(WGPURenderPassEncoder renderPassEncoder)`
    public static void renderPassEncoderEnd(long renderPassEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(RENDER_PASS_ENCODER_END, renderPassEncoder);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuRenderPassEncoderEnd", RENDER_PASS_ENCODER_END);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_END_OCCLUSION_QUERY =
            find("wgpuRenderPassEncoderEndOcclusionQuery");

    /// `void wgpuRenderPassEncoderEndOcclusionQuery(WGPURenderPassEncoder renderPassEncoder)`
    public static void renderPassEncoderEndOcclusionQuery(long renderPassEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_END_OCCLUSION_QUERY, renderPassEncoder);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderEndOcclusionQuery",
                    RENDER_PASS_ENCODER_END_OCCLUSION_QUERY);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_EXECUTE_BUNDLES =
            find("wgpuRenderPassEncoderExecuteBundles");

    /// `void wgpuRenderPassEncoderExecuteBundles(WGPURenderPassEncoder renderPassEncoder, size_t
    /// bundleCount, WGPURenderBundle const * bundles)`
    public static void renderPassEncoderExecuteBundles(
            long renderPassEncoder, long bundleCount, long bundles) {
        try {
            Shapes.JJJ_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_EXECUTE_BUNDLES, renderPassEncoder, bundleCount, bundles);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderExecuteBundles",
                    RENDER_PASS_ENCODER_EXECUTE_BUNDLES);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_INSERT_DEBUG_MARKER =
            find("wgpuRenderPassEncoderInsertDebugMarker");

    /// `void wgpuRenderPassEncoderInsertDebugMarker(WGPURenderPassEncoder renderPassEncoder,
    /// WGPUStringView markerLabel)`
    public static void renderPassEncoderInsertDebugMarker(
            long renderPassEncoder, MemorySegment markerLabel) {
        try {
            Shapes.J_SJJ_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_INSERT_DEBUG_MARKER, renderPassEncoder, markerLabel);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderInsertDebugMarker",
                    RENDER_PASS_ENCODER_INSERT_DEBUG_MARKER);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_POP_DEBUG_GROUP =
            find("wgpuRenderPassEncoderPopDebugGroup");

    /// `void wgpuRenderPassEncoderPopDebugGroup(WGPURenderPassEncoder renderPassEncoder)`
    public static void renderPassEncoderPopDebugGroup(long renderPassEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_POP_DEBUG_GROUP, renderPassEncoder);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderPopDebugGroup",
                    RENDER_PASS_ENCODER_POP_DEBUG_GROUP);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_PUSH_DEBUG_GROUP =
            find("wgpuRenderPassEncoderPushDebugGroup");

    /// `void wgpuRenderPassEncoderPushDebugGroup(WGPURenderPassEncoder renderPassEncoder,
    /// WGPUStringView groupLabel)`
    public static void renderPassEncoderPushDebugGroup(
            long renderPassEncoder, MemorySegment groupLabel) {
        try {
            Shapes.J_SJJ_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_PUSH_DEBUG_GROUP, renderPassEncoder, groupLabel);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderPushDebugGroup",
                    RENDER_PASS_ENCODER_PUSH_DEBUG_GROUP);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_SET_BIND_GROUP =
            find("wgpuRenderPassEncoderSetBindGroup");

    /// `void wgpuRenderPassEncoderSetBindGroup(WGPURenderPassEncoder renderPassEncoder, uint32_t
    /// groupIndex, WGPUBindGroup group, size_t dynamicOffsetCount, uint32_t const *
    /// dynamicOffsets)`
    public static void renderPassEncoderSetBindGroup(
            long renderPassEncoder, int groupIndex, long group, long dynamicOffsetCount, long
            dynamicOffsets) {
        try {
            Shapes.JIJJJ_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_SET_BIND_GROUP, renderPassEncoder, groupIndex, group,
                    dynamicOffsetCount, dynamicOffsets);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderSetBindGroup",
                    RENDER_PASS_ENCODER_SET_BIND_GROUP);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_SET_BLEND_CONSTANT =
            find("wgpuRenderPassEncoderSetBlendConstant");

    /// `void wgpuRenderPassEncoderSetBlendConstant(WGPURenderPassEncoder renderPassEncoder,
    /// WGPUColor const * color)`
    public static void renderPassEncoderSetBlendConstant(long renderPassEncoder, long color) {
        try {
            Shapes.JJ_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_SET_BLEND_CONSTANT, renderPassEncoder, color);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderSetBlendConstant",
                    RENDER_PASS_ENCODER_SET_BLEND_CONSTANT);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_SET_IMMEDIATES =
            find("wgpuRenderPassEncoderSetImmediates");

    /// `void wgpuRenderPassEncoderSetImmediates(WGPURenderPassEncoder renderPassEncoder, uint32_t
    /// offset, void const * data, size_t size)`
    public static void renderPassEncoderSetImmediates(
            long renderPassEncoder, int offset, long data, long size) {
        try {
            Shapes.JIJJ_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_SET_IMMEDIATES, renderPassEncoder, offset, data, size);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderSetImmediates",
                    RENDER_PASS_ENCODER_SET_IMMEDIATES);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_SET_INDEX_BUFFER =
            find("wgpuRenderPassEncoderSetIndexBuffer");

    /// `void wgpuRenderPassEncoderSetIndexBuffer(WGPURenderPassEncoder renderPassEncoder,
    /// WGPUBuffer buffer, WGPUIndexFormat format, uint64_t offset, uint64_t size)`
    public static void renderPassEncoderSetIndexBuffer(
            long renderPassEncoder, long buffer, int format, long offset, long size) {
        try {
            Shapes.JJIJJ_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_SET_INDEX_BUFFER, renderPassEncoder, buffer, format,
                    offset, size);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderSetIndexBuffer",
                    RENDER_PASS_ENCODER_SET_INDEX_BUFFER);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_SET_PIPELINE =
            find("wgpuRenderPassEncoderSetPipeline");

    /// `void wgpuRenderPassEncoderSetPipeline(WGPURenderPassEncoder renderPassEncoder,
    /// WGPURenderPipeline pipeline)`
    public static void renderPassEncoderSetPipeline(long renderPassEncoder, long pipeline) {
        try {
            Shapes.JJ_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_SET_PIPELINE, renderPassEncoder, pipeline);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderSetPipeline", RENDER_PASS_ENCODER_SET_PIPELINE);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_SET_SCISSOR_RECT =
            find("wgpuRenderPassEncoderSetScissorRect");

    /// `void wgpuRenderPassEncoderSetScissorRect(WGPURenderPassEncoder renderPassEncoder, uint32_t
    /// x, uint32_t y, uint32_t width, uint32_t height)`
    public static void renderPassEncoderSetScissorRect(
            long renderPassEncoder, int x, int y, int width, int height) {
        try {
            Shapes.JIIII_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_SET_SCISSOR_RECT, renderPassEncoder, x, y, width, height);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderSetScissorRect",
                    RENDER_PASS_ENCODER_SET_SCISSOR_RECT);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_SET_STENCIL_REFERENCE =
            find("wgpuRenderPassEncoderSetStencilReference");

    /// `void wgpuRenderPassEncoderSetStencilReference(WGPURenderPassEncoder renderPassEncoder,
    /// uint32_t reference)`
    public static void renderPassEncoderSetStencilReference(long renderPassEncoder, int reference) {
        try {
            Shapes.JI_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_SET_STENCIL_REFERENCE, renderPassEncoder, reference);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderSetStencilReference",
                    RENDER_PASS_ENCODER_SET_STENCIL_REFERENCE);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_SET_VERTEX_BUFFER =
            find("wgpuRenderPassEncoderSetVertexBuffer");

    /// `void wgpuRenderPassEncoderSetVertexBuffer(WGPURenderPassEncoder renderPassEncoder, uint32_t
    /// slot, WGPUBuffer buffer, uint64_t offset, uint64_t size)`
    public static void renderPassEncoderSetVertexBuffer(
            long renderPassEncoder, int slot, long buffer, long offset, long size) {
        try {
            Shapes.JIJJJ_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_SET_VERTEX_BUFFER, renderPassEncoder, slot, buffer,
                    offset, size);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderSetVertexBuffer",
                    RENDER_PASS_ENCODER_SET_VERTEX_BUFFER);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_SET_VIEWPORT =
            find("wgpuRenderPassEncoderSetViewport");

    /// `void wgpuRenderPassEncoderSetViewport(WGPURenderPassEncoder renderPassEncoder, float x,
    /// float y, float width, float height, float minDepth, float maxDepth)`
    public static void renderPassEncoderSetViewport(
            long renderPassEncoder, float x, float y, float width, float height, float minDepth,
            float maxDepth) {
        try {
            Shapes.JFFFFFF_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_SET_VIEWPORT, renderPassEncoder, x, y, width, height,
                    minDepth, maxDepth);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderSetViewport", RENDER_PASS_ENCODER_SET_VIEWPORT);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_ADD_REF =
            find("wgpuRenderPassEncoderAddRef");

    /// `void wgpuRenderPassEncoderAddRef(WGPURenderPassEncoder renderPassEncoder)`
    public static void renderPassEncoderAddRef(long renderPassEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(RENDER_PASS_ENCODER_ADD_REF, renderPassEncoder);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuRenderPassEncoderAddRef", RENDER_PASS_ENCODER_ADD_REF);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_RELEASE =
            find("wgpuRenderPassEncoderRelease");

    /// `void wgpuRenderPassEncoderRelease(WGPURenderPassEncoder renderPassEncoder)`
    public static void renderPassEncoderRelease(long renderPassEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(RENDER_PASS_ENCODER_RELEASE, renderPassEncoder);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuRenderPassEncoderRelease", RENDER_PASS_ENCODER_RELEASE);
        }
    }

    private static final MemorySegment RENDER_PIPELINE_GET_BIND_GROUP_LAYOUT =
            find("wgpuRenderPipelineGetBindGroupLayout");

    /// `WGPUBindGroupLayout wgpuRenderPipelineGetBindGroupLayout(WGPURenderPipeline renderPipeline,
    /// uint32_t groupIndex)`
    public static long renderPipelineGetBindGroupLayout(long renderPipeline, int groupIndex) {
        try {
            return (long) Shapes.JI_to_J.HANDLE.invokeExact(
                    RENDER_PIPELINE_GET_BIND_GROUP_LAYOUT, renderPipeline, groupIndex);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPipelineGetBindGroupLayout",
                    RENDER_PIPELINE_GET_BIND_GROUP_LAYOUT);
        }
    }

    private static final MemorySegment RENDER_PIPELINE_ADD_REF = find("wgpuRenderPipelineAddRef");

    /// `void wgpuRenderPipelineAddRef(WGPURenderPipeline renderPipeline)`
    public static void renderPipelineAddRef(long renderPipeline) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(RENDER_PIPELINE_ADD_REF, renderPipeline);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuRenderPipelineAddRef", RENDER_PIPELINE_ADD_REF);
        }
    }

    private static final MemorySegment RENDER_PIPELINE_RELEASE = find("wgpuRenderPipelineRelease");

    /// `void wgpuRenderPipelineRelease(WGPURenderPipeline renderPipeline)`
    public static void renderPipelineRelease(long renderPipeline) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(RENDER_PIPELINE_RELEASE, renderPipeline);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuRenderPipelineRelease", RENDER_PIPELINE_RELEASE);
        }
    }

    private static final MemorySegment SAMPLER_ADD_REF = find("wgpuSamplerAddRef");

    /// `void wgpuSamplerAddRef(WGPUSampler sampler)`
    public static void samplerAddRef(long sampler) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(SAMPLER_ADD_REF, sampler);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuSamplerAddRef", SAMPLER_ADD_REF);
        }
    }

    private static final MemorySegment SAMPLER_RELEASE = find("wgpuSamplerRelease");

    /// `void wgpuSamplerRelease(WGPUSampler sampler)`
    public static void samplerRelease(long sampler) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(SAMPLER_RELEASE, sampler);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuSamplerRelease", SAMPLER_RELEASE);
        }
    }

    private static final MemorySegment SHADER_MODULE_ADD_REF = find("wgpuShaderModuleAddRef");

    /// `void wgpuShaderModuleAddRef(WGPUShaderModule shaderModule)`
    public static void shaderModuleAddRef(long shaderModule) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(SHADER_MODULE_ADD_REF, shaderModule);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuShaderModuleAddRef", SHADER_MODULE_ADD_REF);
        }
    }

    private static final MemorySegment SHADER_MODULE_RELEASE = find("wgpuShaderModuleRelease");

    /// `void wgpuShaderModuleRelease(WGPUShaderModule shaderModule)`
    public static void shaderModuleRelease(long shaderModule) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(SHADER_MODULE_RELEASE, shaderModule);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuShaderModuleRelease", SHADER_MODULE_RELEASE);
        }
    }

    private static final MemorySegment SUPPORTED_FEATURES_FREE_MEMBERS =
            find("wgpuSupportedFeaturesFreeMembers");

    /// `void wgpuSupportedFeaturesFreeMembers(WGPUSupportedFeatures supportedFeatures)`
    public static void supportedFeaturesFreeMembers(MemorySegment supportedFeatures) {
        try {
            Shapes.SJJ_to_V.HANDLE.invokeExact(SUPPORTED_FEATURES_FREE_MEMBERS, supportedFeatures);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuSupportedFeaturesFreeMembers", SUPPORTED_FEATURES_FREE_MEMBERS);
        }
    }

    private static final MemorySegment SURFACE_CONFIGURE = find("wgpuSurfaceConfigure");

    /// `void wgpuSurfaceConfigure(WGPUSurface surface, WGPUSurfaceConfiguration const * config)`
    public static void surfaceConfigure(long surface, long config) {
        try {
            Shapes.JJ_to_V.HANDLE.invokeExact(SURFACE_CONFIGURE, surface, config);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuSurfaceConfigure", SURFACE_CONFIGURE);
        }
    }

    private static final MemorySegment SURFACE_GET_CAPABILITIES =
            find("wgpuSurfaceGetCapabilities");

    /// `WGPUStatus wgpuSurfaceGetCapabilities(WGPUSurface surface, WGPUAdapter adapter,
    /// WGPUSurfaceCapabilities * capabilities)`
    public static int surfaceGetCapabilities(long surface, long adapter, long capabilities) {
        try {
            return (int) Shapes.JJJ_to_I.HANDLE.invokeExact(
                    SURFACE_GET_CAPABILITIES, surface, adapter, capabilities);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuSurfaceGetCapabilities", SURFACE_GET_CAPABILITIES);
        }
    }

    private static final MemorySegment SURFACE_GET_CURRENT_TEXTURE =
            find("wgpuSurfaceGetCurrentTexture");

    /// `void wgpuSurfaceGetCurrentTexture(WGPUSurface surface, WGPUSurfaceTexture *
    /// surfaceTexture)`
    public static void surfaceGetCurrentTexture(long surface, long surfaceTexture) {
        try {
            Shapes.JJ_to_V.HANDLE.invokeExact(SURFACE_GET_CURRENT_TEXTURE, surface, surfaceTexture);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuSurfaceGetCurrentTexture", SURFACE_GET_CURRENT_TEXTURE);
        }
    }

    private static final MemorySegment SURFACE_PRESENT = find("wgpuSurfacePresent");

    /// `WGPUStatus wgpuSurfacePresent(WGPUSurface surface)`
    public static int surfacePresent(long surface) {
        try {
            return (int) Shapes.J_to_I.HANDLE.invokeExact(SURFACE_PRESENT, surface);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuSurfacePresent", SURFACE_PRESENT);
        }
    }

    private static final MemorySegment SURFACE_UNCONFIGURE = find("wgpuSurfaceUnconfigure");

    /// `void wgpuSurfaceUnconfigure(WGPUSurface surface)`
    public static void surfaceUnconfigure(long surface) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(SURFACE_UNCONFIGURE, surface);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuSurfaceUnconfigure", SURFACE_UNCONFIGURE);
        }
    }

    private static final MemorySegment SURFACE_ADD_REF = find("wgpuSurfaceAddRef");

    /// `void wgpuSurfaceAddRef(WGPUSurface surface)`
    public static void surfaceAddRef(long surface) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(SURFACE_ADD_REF, surface);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuSurfaceAddRef", SURFACE_ADD_REF);
        }
    }

    private static final MemorySegment SURFACE_RELEASE = find("wgpuSurfaceRelease");

    /// `void wgpuSurfaceRelease(WGPUSurface surface)`
    public static void surfaceRelease(long surface) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(SURFACE_RELEASE, surface);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuSurfaceRelease", SURFACE_RELEASE);
        }
    }

    private static final MemorySegment SURFACE_CAPABILITIES_FREE_MEMBERS =
            find("wgpuSurfaceCapabilitiesFreeMembers");

    /// `void wgpuSurfaceCapabilitiesFreeMembers(WGPUSurfaceCapabilities surfaceCapabilities)`
    public static void surfaceCapabilitiesFreeMembers(MemorySegment surfaceCapabilities) {
        try {
            Shapes.SJJJJJJJJ_to_V.HANDLE.invokeExact(
                    SURFACE_CAPABILITIES_FREE_MEMBERS, surfaceCapabilities);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuSurfaceCapabilitiesFreeMembers",
                    SURFACE_CAPABILITIES_FREE_MEMBERS);
        }
    }

    private static final MemorySegment TEXTURE_CREATE_VIEW = find("wgpuTextureCreateView");

    /// `WGPUTextureView wgpuTextureCreateView(WGPUTexture texture, WGPUTextureViewDescriptor const
    /// * descriptor)`
    public static long textureCreateView(long texture, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    TEXTURE_CREATE_VIEW, texture, descriptor);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuTextureCreateView", TEXTURE_CREATE_VIEW);
        }
    }

    private static final MemorySegment TEXTURE_DESTROY = find("wgpuTextureDestroy");

    /// `void wgpuTextureDestroy(WGPUTexture texture)`
    public static void textureDestroy(long texture) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(TEXTURE_DESTROY, texture);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuTextureDestroy", TEXTURE_DESTROY);
        }
    }

    private static final MemorySegment TEXTURE_GET_DEPTH_OR_ARRAY_LAYERS =
            find("wgpuTextureGetDepthOrArrayLayers");

    /// `uint32_t wgpuTextureGetDepthOrArrayLayers(WGPUTexture texture)`
    public static int textureGetDepthOrArrayLayers(long texture) {
        try {
            return (int) Shapes.J_to_I.HANDLE.invokeExact(
                    TEXTURE_GET_DEPTH_OR_ARRAY_LAYERS, texture);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuTextureGetDepthOrArrayLayers", TEXTURE_GET_DEPTH_OR_ARRAY_LAYERS);
        }
    }

    private static final MemorySegment TEXTURE_GET_DIMENSION = find("wgpuTextureGetDimension");

    /// `WGPUTextureDimension wgpuTextureGetDimension(WGPUTexture texture)`
    public static int textureGetDimension(long texture) {
        try {
            return (int) Shapes.J_to_I.HANDLE.invokeExact(TEXTURE_GET_DIMENSION, texture);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuTextureGetDimension", TEXTURE_GET_DIMENSION);
        }
    }

    private static final MemorySegment TEXTURE_GET_FORMAT = find("wgpuTextureGetFormat");

    /// `WGPUTextureFormat wgpuTextureGetFormat(WGPUTexture texture)`
    public static int textureGetFormat(long texture) {
        try {
            return (int) Shapes.J_to_I.HANDLE.invokeExact(TEXTURE_GET_FORMAT, texture);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuTextureGetFormat", TEXTURE_GET_FORMAT);
        }
    }

    private static final MemorySegment TEXTURE_GET_HEIGHT = find("wgpuTextureGetHeight");

    /// `uint32_t wgpuTextureGetHeight(WGPUTexture texture)`
    public static int textureGetHeight(long texture) {
        try {
            return (int) Shapes.J_to_I.HANDLE.invokeExact(TEXTURE_GET_HEIGHT, texture);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuTextureGetHeight", TEXTURE_GET_HEIGHT);
        }
    }

    private static final MemorySegment TEXTURE_GET_MIP_LEVEL_COUNT =
            find("wgpuTextureGetMipLevelCount");

    /// `uint32_t wgpuTextureGetMipLevelCount(WGPUTexture texture)`
    public static int textureGetMipLevelCount(long texture) {
        try {
            return (int) Shapes.J_to_I.HANDLE.invokeExact(TEXTURE_GET_MIP_LEVEL_COUNT, texture);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuTextureGetMipLevelCount", TEXTURE_GET_MIP_LEVEL_COUNT);
        }
    }

    private static final MemorySegment TEXTURE_GET_SAMPLE_COUNT = find("wgpuTextureGetSampleCount");

    /// `uint32_t wgpuTextureGetSampleCount(WGPUTexture texture)`
    public static int textureGetSampleCount(long texture) {
        try {
            return (int) Shapes.J_to_I.HANDLE.invokeExact(TEXTURE_GET_SAMPLE_COUNT, texture);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuTextureGetSampleCount", TEXTURE_GET_SAMPLE_COUNT);
        }
    }

    private static final MemorySegment TEXTURE_GET_USAGE = find("wgpuTextureGetUsage");

    /// `WGPUTextureUsage wgpuTextureGetUsage(WGPUTexture texture)`
    public static long textureGetUsage(long texture) {
        try {
            return (long) Shapes.J_to_J.HANDLE.invokeExact(TEXTURE_GET_USAGE, texture);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuTextureGetUsage", TEXTURE_GET_USAGE);
        }
    }

    private static final MemorySegment TEXTURE_GET_WIDTH = find("wgpuTextureGetWidth");

    /// `uint32_t wgpuTextureGetWidth(WGPUTexture texture)`
    public static int textureGetWidth(long texture) {
        try {
            return (int) Shapes.J_to_I.HANDLE.invokeExact(TEXTURE_GET_WIDTH, texture);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuTextureGetWidth", TEXTURE_GET_WIDTH);
        }
    }

    private static final MemorySegment TEXTURE_ADD_REF = find("wgpuTextureAddRef");

    /// `void wgpuTextureAddRef(WGPUTexture texture)`
    public static void textureAddRef(long texture) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(TEXTURE_ADD_REF, texture);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuTextureAddRef", TEXTURE_ADD_REF);
        }
    }

    private static final MemorySegment TEXTURE_RELEASE = find("wgpuTextureRelease");

    /// `void wgpuTextureRelease(WGPUTexture texture)`
    public static void textureRelease(long texture) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(TEXTURE_RELEASE, texture);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuTextureRelease", TEXTURE_RELEASE);
        }
    }

    private static final MemorySegment TEXTURE_VIEW_ADD_REF = find("wgpuTextureViewAddRef");

    /// `void wgpuTextureViewAddRef(WGPUTextureView textureView)`
    public static void textureViewAddRef(long textureView) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(TEXTURE_VIEW_ADD_REF, textureView);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuTextureViewAddRef", TEXTURE_VIEW_ADD_REF);
        }
    }

    private static final MemorySegment TEXTURE_VIEW_RELEASE = find("wgpuTextureViewRelease");

    /// `void wgpuTextureViewRelease(WGPUTextureView textureView)`
    public static void textureViewRelease(long textureView) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(TEXTURE_VIEW_RELEASE, textureView);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuTextureViewRelease", TEXTURE_VIEW_RELEASE);
        }
    }

    private static final MemorySegment GENERATE_REPORT = find("wgpuGenerateReport");

    /// `void wgpuGenerateReport(WGPUInstance instance, WGPUGlobalReport * report)`
    public static void generateReport(long instance, long report) {
        try {
            Shapes.JJ_to_V.HANDLE.invokeExact(GENERATE_REPORT, instance, report);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuGenerateReport", GENERATE_REPORT);
        }
    }

    private static final MemorySegment INSTANCE_ENUMERATE_ADAPTERS =
            find("wgpuInstanceEnumerateAdapters");

    /// `size_t wgpuInstanceEnumerateAdapters(WGPUInstance instance,
    /// WGPUInstanceEnumerateAdapterOptions const * options, WGPUAdapter * adapters)`
    public static long instanceEnumerateAdapters(long instance, long options, long adapters) {
        try {
            return (long) Shapes.JJJ_to_J.HANDLE.invokeExact(
                    INSTANCE_ENUMERATE_ADAPTERS, instance, options, adapters);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuInstanceEnumerateAdapters", INSTANCE_ENUMERATE_ADAPTERS);
        }
    }

    private static final MemorySegment QUEUE_SUBMIT_FOR_INDEX = find("wgpuQueueSubmitForIndex");

    /// `WGPUSubmissionIndex wgpuQueueSubmitForIndex(WGPUQueue queue, size_t commandCount,
    /// WGPUCommandBuffer const * commands)`
    public static long queueSubmitForIndex(long queue, long commandCount, long commands) {
        try {
            return (long) Shapes.JJJ_to_J.HANDLE.invokeExact(
                    QUEUE_SUBMIT_FOR_INDEX, queue, commandCount, commands);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuQueueSubmitForIndex", QUEUE_SUBMIT_FOR_INDEX);
        }
    }

    private static final MemorySegment QUEUE_GET_TIMESTAMP_PERIOD =
            find("wgpuQueueGetTimestampPeriod");

    /// `float wgpuQueueGetTimestampPeriod(WGPUQueue queue)`
    public static float queueGetTimestampPeriod(long queue) {
        try {
            return (float) Shapes.J_to_F.HANDLE.invokeExact(QUEUE_GET_TIMESTAMP_PERIOD, queue);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuQueueGetTimestampPeriod", QUEUE_GET_TIMESTAMP_PERIOD);
        }
    }

    private static final MemorySegment DEVICE_POLL = find("wgpuDevicePoll");

    /// `WGPUBool wgpuDevicePoll(WGPUDevice device, WGPUBool wait, WGPUSubmissionIndex const *
    /// submissionIndex)`
    public static int devicePoll(long device, int wait, long submissionIndex) {
        try {
            return (int) Shapes.JIJ_to_I.HANDLE.invokeExact(
                    DEVICE_POLL, device, wait, submissionIndex);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDevicePoll", DEVICE_POLL);
        }
    }

    private static final MemorySegment DEVICE_CREATE_SHADER_MODULE_SPIR_V =
            find("wgpuDeviceCreateShaderModuleSpirV");

    /// `WGPUShaderModule wgpuDeviceCreateShaderModuleSpirV(WGPUDevice device,
    /// WGPUShaderModuleDescriptorSpirV const * descriptor)`
    public static long deviceCreateShaderModuleSpirV(long device, long descriptor) {
        try {
            return (long) Shapes.JJ_to_J.HANDLE.invokeExact(
                    DEVICE_CREATE_SHADER_MODULE_SPIR_V, device, descriptor);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuDeviceCreateShaderModuleSpirV",
                    DEVICE_CREATE_SHADER_MODULE_SPIR_V);
        }
    }

    private static final MemorySegment SET_LOG_CALLBACK = find("wgpuSetLogCallback");

    /// `void wgpuSetLogCallback(WGPULogCallback callback, void * userdata)`
    public static void setLogCallback(long callback, long userdata) {
        try {
            var unused = (long) Shapes.JJJ_to_J.HANDLE.invokeExact(
                    SET_LOG_CALLBACK, callback, userdata, 0L);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuSetLogCallback", SET_LOG_CALLBACK);
        }
    }

    private static final MemorySegment SET_LOG_LEVEL = find("wgpuSetLogLevel");

    /// `void wgpuSetLogLevel(WGPULogLevel level)`
    public static void setLogLevel(int level) {
        try {
            var unused = (long) Shapes.JJJ_to_J.HANDLE.invokeExact(
                    SET_LOG_LEVEL, (long) level, 0L, 0L);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuSetLogLevel", SET_LOG_LEVEL);
        }
    }

    private static final MemorySegment GET_VERSION = find("wgpuGetVersion");

    /// `uint32_t wgpuGetVersion(void)`
    public static int getVersion() {
        try {
            return (int) (long) Shapes.JJJ_to_J.HANDLE.invokeExact(GET_VERSION, 0L, 0L, 0L);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuGetVersion", GET_VERSION);
        }
    }

    private static final MemorySegment DEVICE_GET_NATIVE_METAL_DEVICE =
            find("wgpuDeviceGetNativeMetalDevice");

    /// `void * wgpuDeviceGetNativeMetalDevice(WGPUDevice device)`
    public static long deviceGetNativeMetalDevice(long device) {
        try {
            return (long) Shapes.J_to_J.HANDLE.invokeExact(DEVICE_GET_NATIVE_METAL_DEVICE, device);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuDeviceGetNativeMetalDevice", DEVICE_GET_NATIVE_METAL_DEVICE);
        }
    }

    private static final MemorySegment QUEUE_GET_NATIVE_METAL_COMMAND_QUEUE =
            find("wgpuQueueGetNativeMetalCommandQueue");

    /// `void * wgpuQueueGetNativeMetalCommandQueue(WGPUQueue queue)`
    public static long queueGetNativeMetalCommandQueue(long queue) {
        try {
            return (long) Shapes.J_to_J.HANDLE.invokeExact(
                    QUEUE_GET_NATIVE_METAL_COMMAND_QUEUE, queue);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuQueueGetNativeMetalCommandQueue",
                    QUEUE_GET_NATIVE_METAL_COMMAND_QUEUE);
        }
    }

    private static final MemorySegment TEXTURE_GET_NATIVE_METAL_TEXTURE =
            find("wgpuTextureGetNativeMetalTexture");

    /// `void * wgpuTextureGetNativeMetalTexture(WGPUTexture texture)`
    public static long textureGetNativeMetalTexture(long texture) {
        try {
            return (long) Shapes.J_to_J.HANDLE.invokeExact(
                    TEXTURE_GET_NATIVE_METAL_TEXTURE, texture);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuTextureGetNativeMetalTexture", TEXTURE_GET_NATIVE_METAL_TEXTURE);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_MULTI_DRAW_INDIRECT =
            find("wgpuRenderPassEncoderMultiDrawIndirect");

    /// `void wgpuRenderPassEncoderMultiDrawIndirect(WGPURenderPassEncoder encoder, WGPUBuffer
    /// buffer, uint64_t offset, uint32_t count)`
    public static void renderPassEncoderMultiDrawIndirect(
            long encoder, long buffer, long offset, int count) {
        try {
            Shapes.JJJI_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_MULTI_DRAW_INDIRECT, encoder, buffer, offset, count);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderMultiDrawIndirect",
                    RENDER_PASS_ENCODER_MULTI_DRAW_INDIRECT);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_MULTI_DRAW_INDEXED_INDIRECT =
            find("wgpuRenderPassEncoderMultiDrawIndexedIndirect");

    /// `void wgpuRenderPassEncoderMultiDrawIndexedIndirect(WGPURenderPassEncoder encoder,
    /// WGPUBuffer buffer, uint64_t offset, uint32_t count)`
    public static void renderPassEncoderMultiDrawIndexedIndirect(
            long encoder, long buffer, long offset, int count) {
        try {
            Shapes.JJJI_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_MULTI_DRAW_INDEXED_INDIRECT, encoder, buffer, offset,
                    count);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderMultiDrawIndexedIndirect",
                    RENDER_PASS_ENCODER_MULTI_DRAW_INDEXED_INDIRECT);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_MULTI_DRAW_INDIRECT_COUNT =
            find("wgpuRenderPassEncoderMultiDrawIndirectCount");

    /// `void wgpuRenderPassEncoderMultiDrawIndirectCount(WGPURenderPassEncoder encoder, WGPUBuffer
    /// buffer, uint64_t offset, WGPUBuffer count_buffer, uint64_t count_buffer_offset, uint32_t
    /// max_count)`
    public static void renderPassEncoderMultiDrawIndirectCount(
            long encoder, long buffer, long offset, long countBuffer, long countBufferOffset, int
            maxCount) {
        try {
            Shapes.JJJJJI_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_MULTI_DRAW_INDIRECT_COUNT, encoder, buffer, offset,
                    countBuffer, countBufferOffset, maxCount);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderMultiDrawIndirectCount",
                    RENDER_PASS_ENCODER_MULTI_DRAW_INDIRECT_COUNT);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_MULTI_DRAW_INDEXED_INDIRECT_COUNT =
            find("wgpuRenderPassEncoderMultiDrawIndexedIndirectCount");

    /// `void wgpuRenderPassEncoderMultiDrawIndexedIndirectCount(WGPURenderPassEncoder encoder,
    /// WGPUBuffer buffer, uint64_t offset, WGPUBuffer count_buffer, uint64_t count_buffer_offset,
    /// uint32_t max_count)`
    public static void renderPassEncoderMultiDrawIndexedIndirectCount(
            long encoder, long buffer, long offset, long countBuffer, long countBufferOffset, int
            maxCount) {
        try {
            Shapes.JJJJJI_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_MULTI_DRAW_INDEXED_INDIRECT_COUNT, encoder, buffer,
                    offset, countBuffer, countBufferOffset, maxCount);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderMultiDrawIndexedIndirectCount",
                    RENDER_PASS_ENCODER_MULTI_DRAW_INDEXED_INDIRECT_COUNT);
        }
    }

    private static final MemorySegment COMPUTE_PASS_ENCODER_BEGIN_PIPELINE_STATISTICS_QUERY =
            find("wgpuComputePassEncoderBeginPipelineStatisticsQuery");

    /// `void wgpuComputePassEncoderBeginPipelineStatisticsQuery(WGPUComputePassEncoder
    /// computePassEncoder, WGPUQuerySet querySet, uint32_t queryIndex)`
    public static void computePassEncoderBeginPipelineStatisticsQuery(
            long computePassEncoder, long querySet, int queryIndex) {
        try {
            Shapes.JJI_to_V.HANDLE.invokeExact(
                    COMPUTE_PASS_ENCODER_BEGIN_PIPELINE_STATISTICS_QUERY, computePassEncoder,
                    querySet, queryIndex);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuComputePassEncoderBeginPipelineStatisticsQuery",
                    COMPUTE_PASS_ENCODER_BEGIN_PIPELINE_STATISTICS_QUERY);
        }
    }

    private static final MemorySegment COMPUTE_PASS_ENCODER_END_PIPELINE_STATISTICS_QUERY =
            find("wgpuComputePassEncoderEndPipelineStatisticsQuery");

    /// `void wgpuComputePassEncoderEndPipelineStatisticsQuery(WGPUComputePassEncoder
    /// computePassEncoder)`
    public static void computePassEncoderEndPipelineStatisticsQuery(long computePassEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(
                    COMPUTE_PASS_ENCODER_END_PIPELINE_STATISTICS_QUERY, computePassEncoder);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuComputePassEncoderEndPipelineStatisticsQuery",
                    COMPUTE_PASS_ENCODER_END_PIPELINE_STATISTICS_QUERY);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_BEGIN_PIPELINE_STATISTICS_QUERY =
            find("wgpuRenderPassEncoderBeginPipelineStatisticsQuery");

    /// `void wgpuRenderPassEncoderBeginPipelineStatisticsQuery(WGPURenderPassEncoder
    /// renderPassEncoder, WGPUQuerySet querySet, uint32_t queryIndex)`
    public static void renderPassEncoderBeginPipelineStatisticsQuery(
            long renderPassEncoder, long querySet, int queryIndex) {
        try {
            Shapes.JJI_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_BEGIN_PIPELINE_STATISTICS_QUERY, renderPassEncoder,
                    querySet, queryIndex);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderBeginPipelineStatisticsQuery",
                    RENDER_PASS_ENCODER_BEGIN_PIPELINE_STATISTICS_QUERY);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_END_PIPELINE_STATISTICS_QUERY =
            find("wgpuRenderPassEncoderEndPipelineStatisticsQuery");

    /// `void wgpuRenderPassEncoderEndPipelineStatisticsQuery(WGPURenderPassEncoder
    /// renderPassEncoder)`
    public static void renderPassEncoderEndPipelineStatisticsQuery(long renderPassEncoder) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_END_PIPELINE_STATISTICS_QUERY, renderPassEncoder);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderEndPipelineStatisticsQuery",
                    RENDER_PASS_ENCODER_END_PIPELINE_STATISTICS_QUERY);
        }
    }

    private static final MemorySegment COMPUTE_PASS_ENCODER_WRITE_TIMESTAMP =
            find("wgpuComputePassEncoderWriteTimestamp");

    /// `void wgpuComputePassEncoderWriteTimestamp(WGPUComputePassEncoder computePassEncoder,
    /// WGPUQuerySet querySet, uint32_t queryIndex)`
    public static void computePassEncoderWriteTimestamp(
            long computePassEncoder, long querySet, int queryIndex) {
        try {
            Shapes.JJI_to_V.HANDLE.invokeExact(
                    COMPUTE_PASS_ENCODER_WRITE_TIMESTAMP, computePassEncoder, querySet, queryIndex);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuComputePassEncoderWriteTimestamp",
                    COMPUTE_PASS_ENCODER_WRITE_TIMESTAMP);
        }
    }

    private static final MemorySegment RENDER_PASS_ENCODER_WRITE_TIMESTAMP =
            find("wgpuRenderPassEncoderWriteTimestamp");

    /// `void wgpuRenderPassEncoderWriteTimestamp(WGPURenderPassEncoder renderPassEncoder,
    /// WGPUQuerySet querySet, uint32_t queryIndex)`
    public static void renderPassEncoderWriteTimestamp(
            long renderPassEncoder, long querySet, int queryIndex) {
        try {
            Shapes.JJI_to_V.HANDLE.invokeExact(
                    RENDER_PASS_ENCODER_WRITE_TIMESTAMP, renderPassEncoder, querySet, queryIndex);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuRenderPassEncoderWriteTimestamp",
                    RENDER_PASS_ENCODER_WRITE_TIMESTAMP);
        }
    }

    private static final MemorySegment DEVICE_START_GRAPHICS_DEBUGGER_CAPTURE =
            find("wgpuDeviceStartGraphicsDebuggerCapture");

    /// `WGPUBool wgpuDeviceStartGraphicsDebuggerCapture(WGPUDevice device)`
    public static int deviceStartGraphicsDebuggerCapture(long device) {
        try {
            return (int) Shapes.J_to_I.HANDLE.invokeExact(
                    DEVICE_START_GRAPHICS_DEBUGGER_CAPTURE, device);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuDeviceStartGraphicsDebuggerCapture",
                    DEVICE_START_GRAPHICS_DEBUGGER_CAPTURE);
        }
    }

    private static final MemorySegment DEVICE_STOP_GRAPHICS_DEBUGGER_CAPTURE =
            find("wgpuDeviceStopGraphicsDebuggerCapture");

    /// `void wgpuDeviceStopGraphicsDebuggerCapture(WGPUDevice device)`
    public static void deviceStopGraphicsDebuggerCapture(long device) {
        try {
            Shapes.J_to_V.HANDLE.invokeExact(DEVICE_STOP_GRAPHICS_DEBUGGER_CAPTURE, device);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuDeviceStopGraphicsDebuggerCapture",
                    DEVICE_STOP_GRAPHICS_DEBUGGER_CAPTURE);
        }
    }

    private static final MemorySegment COMMAND_ENCODER_CLEAR_TEXTURE =
            find("wgpuCommandEncoderClearTexture");

    /// `void wgpuCommandEncoderClearTexture(WGPUCommandEncoder commandEncoder, WGPUTexture texture,
    /// WGPUImageSubresourceRange const * range)`
    public static void commandEncoderClearTexture(long commandEncoder, long texture, long range) {
        try {
            Shapes.JJJ_to_V.HANDLE.invokeExact(
                    COMMAND_ENCODER_CLEAR_TEXTURE, commandEncoder, texture, range);
        } catch (Throwable thrown) {
            throw failure(thrown, "wgpuCommandEncoderClearTexture", COMMAND_ENCODER_CLEAR_TEXTURE);
        }
    }

    private static final MemorySegment DEVICE_CREATE_SHADER_MODULE_TRUSTED =
            find("wgpuDeviceCreateShaderModuleTrusted");

    /// `WGPUShaderModule wgpuDeviceCreateShaderModuleTrusted(WGPUDevice device,
    /// WGPUShaderModuleDescriptor const * descriptor, WGPUShaderRuntimeChecks runtimeChecks)`
    public static long deviceCreateShaderModuleTrusted(
            long device, long descriptor, long runtimeChecks) {
        try {
            return (long) Shapes.JJJ_to_J.HANDLE.invokeExact(
                    DEVICE_CREATE_SHADER_MODULE_TRUSTED, device, descriptor, runtimeChecks);
        } catch (Throwable thrown) {
            throw failure(
                    thrown, "wgpuDeviceCreateShaderModuleTrusted",
                    DEVICE_CREATE_SHADER_MODULE_TRUSTED);
        }
    }

    private static MemorySegment find(String name) {
        return Natives.lookup().find(name).orElse(MemorySegment.NULL);
    }

    /// Throws what a call threw; returns never.
    private static AssertionError failure(Throwable thrown, String name, MemorySegment address) {
        // A library of another version may lack a function: that is told when it is called.
        if (address.address() == 0) {
            var missing = new UnsatisfiedLinkError("the native library has no function " + name);
            missing.initCause(thrown);
            throw missing;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        return new AssertionError(name, thrown);
    }
}
