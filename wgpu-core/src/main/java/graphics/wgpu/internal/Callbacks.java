package graphics.wgpu.internal;

import graphics.wgpu.ffi.WGPUBufferMapCallback;
import graphics.wgpu.ffi.WGPUDeviceLostCallback;
import graphics.wgpu.ffi.WGPUQueueWorkDoneCallback;
import graphics.wgpu.ffi.WGPURequestAdapterCallback;
import graphics.wgpu.ffi.WGPURequestDeviceCallback;
import graphics.wgpu.ffi.WGPUUncapturedErrorCallback;
import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The native library's calls into Java: one stub for each type of callback, made once. What a call
/// is about is told by a number in `userdata1`.
///
/// An exception that left one of these would end the JVM, so each catches all.
final class Callbacks {
    private static final ConcurrentHashMap<Long, Object> RECEIVERS = new ConcurrentHashMap<>();
    private static final AtomicLong IDS = new AtomicLong();

    private Callbacks() {}

    static long register(Object receiver) {
        var id = IDS.incrementAndGet();
        RECEIVERS.put(id, receiver);
        return id;
    }

    static void unregister(long id) {
        RECEIVERS.remove(id);
    }

    /// Holder, so that a stub is made when it is first needed.
    static final class Map {
        static final MemorySegment STUB =
                WGPUBufferMapCallback.allocate(Callbacks::mapped, Arena.global());

        private Map() {}
    }

    static final class WorkDone {
        static final MemorySegment STUB =
                WGPUQueueWorkDoneCallback.allocate(Callbacks::workDone, Arena.global());

        private WorkDone() {}
    }

    static final class RequestAdapter {
        static final MemorySegment STUB =
                WGPURequestAdapterCallback.allocate(Callbacks::adapter, Arena.global());

        private RequestAdapter() {}
    }

    static final class Device {
        static final MemorySegment REQUESTED =
                WGPURequestDeviceCallback.allocate(Callbacks::device, Arena.global());
        static final MemorySegment ERROR =
                WGPUUncapturedErrorCallback.allocate(Callbacks::error, Arena.global());
        static final MemorySegment LOST =
                WGPUDeviceLostCallback.allocate(Callbacks::lost, Arena.global());

        private Device() {}
    }

    private static void mapped(
            int status, MemorySegment message, MemorySegment id, MemorySegment unused) {
        complete(status, message, id);
    }

    private static void workDone(
            int status, MemorySegment message, MemorySegment id, MemorySegment unused) {
        complete(status, message, id);
    }

    private static void complete(int status, MemorySegment message, MemorySegment id) {
        try {
            if (RECEIVERS.remove(id.address()) instanceof Completion completion) {
                completion.complete(status, Strings.get(message));
            }
        } catch (Throwable t) {
            failed(t);
        }
    }

    private static void adapter(
            int status,
            MemorySegment adapter,
            MemorySegment message,
            MemorySegment id,
            MemorySegment unused) {
        answer(status, adapter, message, id);
    }

    private static void device(
            int status,
            MemorySegment device,
            MemorySegment message,
            MemorySegment id,
            MemorySegment unused) {
        answer(status, device, message, id);
    }

    private static void answer(
            int status, MemorySegment object, MemorySegment message, MemorySegment id) {
        try {
            if (RECEIVERS.remove(id.address()) instanceof Answer answer) {
                answer.status = status;
                answer.address = object.address();
                answer.message = Strings.get(message);
            }
        } catch (Throwable t) {
            failed(t);
        }
    }

    private static void error(
            MemorySegment device,
            int type,
            MemorySegment message,
            MemorySegment id,
            MemorySegment unused) {
        try {
            var listener = receiver(id) instanceof DeviceListener known ? known : null;
            Errors.put(new NativeError(type, Strings.get(message)), listener);
        } catch (Throwable t) {
            failed(t);
        }
    }

    private static void lost(
            MemorySegment device,
            int reason,
            MemorySegment message,
            MemorySegment id,
            MemorySegment unused) {
        try {
            if (RECEIVERS.remove(id.address()) instanceof DeviceListener listener) {
                listener.lost(reason, Strings.get(message));
            }
        } catch (Throwable t) {
            failed(t);
        }
    }

    private static @Nullable Object receiver(MemorySegment id) {
        return RECEIVERS.get(id.address());
    }

    private static void failed(Throwable t) {
        Log.LOGGER.log(Level.ERROR, "A callback of the native library failed in Java", t);
    }

    /// What a request for an adapter or a device came to; written inside the request itself.
    static final class Answer {
        int status;
        long address;
        String message = "";
    }
}
