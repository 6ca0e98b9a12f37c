package graphics.wgpu.internal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// The native calls that read memory of the application.
///
/// That may be freed by another thread meanwhile, where its arena is shared. So these two pass the
/// segment itself and not its address: a call so linked keeps the arena from being closed.
public final class DataCalls {
    private DataCalls() {}

    private static final class WriteBuffer {
        static final MethodHandle HANDLE =
                link(
                        "wgpuQueueWriteBuffer",
                        FunctionDescriptor.ofVoid(
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_LONG));

        private WriteBuffer() {}
    }

    private static final class WriteTexture {
        static final MethodHandle HANDLE =
                link(
                        "wgpuQueueWriteTexture",
                        FunctionDescriptor.ofVoid(
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_LONG));

        private WriteTexture() {}
    }

    private static MethodHandle link(String name, FunctionDescriptor shape) {
        return Linker.nativeLinker().downcallHandle(Natives.lookup().findOrThrow(name), shape);
    }

    /// Writes into a buffer.
    ///
    /// @throws IllegalArgumentException if the data's arena was closed
    public static void writeBuffer(
            Call call, long queue, long buffer, long offset, MemorySegment data) {
        var size = data.byteSize();
        if (!data.isNative()) {
            Native.queueWriteBuffer(queue, buffer, offset, call.copyOf(data).address(), size);
            return;
        }
        try {
            WriteBuffer.HANDLE.invokeExact(queue, buffer, offset, data, size);
        } catch (IllegalStateException e) {
            throw Arguments.notAlive("data");
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    /// Writes into a texture; destination, layout and size are addresses of their structs.
    ///
    /// @throws IllegalArgumentException if the data's arena was closed
    public static void writeTexture(
            Call call, long queue, long destination, MemorySegment data, long layout, long size) {
        var bytes = data.byteSize();
        if (!data.isNative()) {
            var address = call.copyOf(data).address();
            Native.queueWriteTexture(queue, destination, address, bytes, layout, size);
            return;
        }
        try {
            WriteTexture.HANDLE.invokeExact(queue, destination, data, bytes, layout, size);
        } catch (IllegalStateException e) {
            throw Arguments.notAlive("data");
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }
}
