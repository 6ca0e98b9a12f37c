package graphics.wgpu.internal;

import graphics.wgpu.BufferDescriptor;
import graphics.wgpu.ffi.WGPUBufferDescriptor;
import graphics.wgpu.ffi.WGPUBufferMapCallbackInfo;
import graphics.wgpu.ffi.WGPUQueueWorkDoneCallbackInfo;
import java.lang.foreign.MemorySegment;

/// Buffers: what is written for the native library, and what goes with a mapping.
public final class BufferStructs {
    /// `WGPUCallbackMode_AllowSpontaneous`: the library may call back inside any call that polls.
    private static final int SPONTANEOUS = 3;

    /// `WGPUMapAsyncStatus_Error`.
    private static final int FAILED = 3;

    private BufferStructs() {}

    /// {@return the address of a `WGPUBufferDescriptor`}
    public static long descriptor(Call call, BufferDescriptor descriptor) {
        var struct = WGPUBufferDescriptor.allocate(call);
        Strings.put(call, WGPUBufferDescriptor.label(struct), descriptor.label());
        WGPUBufferDescriptor.usage(struct, descriptor.usage().bits());
        WGPUBufferDescriptor.size(struct, descriptor.size());
        WGPUBufferDescriptor.mappedAtCreation(struct, descriptor.mappedAtCreation() ? 1 : 0);
        return struct.address();
    }

    /// Asks for a mapping; the completion is told in a later poll, or at once.
    public static void map(long buffer, int mode, long offset, long size, Completion completion) {
        try (var call = Call.begin()) {
            var info = WGPUBufferMapCallbackInfo.allocate(call);
            WGPUBufferMapCallbackInfo.mode(info, SPONTANEOUS);
            WGPUBufferMapCallbackInfo.callback(info, Callbacks.Map.STUB);
            WGPUBufferMapCallbackInfo.userdata1(
                    info, MemorySegment.ofAddress(Callbacks.register(completion)));
            Native.bufferMapAsync(buffer, mode, offset, size, info);
            var error = call.error();
            if (error != null) {
                completion.complete(FAILED, error.message());
            }
        }
    }

    /// Asks to be told when all work that was submitted so far is done.
    public static void onSubmittedWorkDone(long queue, Completion completion) {
        try (var call = Call.begin()) {
            var info = WGPUQueueWorkDoneCallbackInfo.allocate(call);
            WGPUQueueWorkDoneCallbackInfo.mode(info, SPONTANEOUS);
            WGPUQueueWorkDoneCallbackInfo.callback(info, Callbacks.WorkDone.STUB);
            WGPUQueueWorkDoneCallbackInfo.userdata1(
                    info, MemorySegment.ofAddress(Callbacks.register(completion)));
            Native.queueOnSubmittedWorkDone(queue, info);
        }
    }
}
