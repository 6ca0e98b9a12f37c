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
    public static void writeBuffer(long queue, long buffer, long offset, MemorySegment data) {
        var size = data.byteSize();
        if (!data.isNative()) {
            writeHeap(queue, buffer, offset, data);
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

    private static void writeHeap(long queue, long buffer, long offset, MemorySegment data) {
        var memory = Bulk.take();
        try {
            var at = 0L;
            do {
                var piece = Math.min(Bulk.SIZE, data.byteSize() - at);
                MemorySegment.copy(data, at, memory, 0, piece);
                Native.queueWriteBuffer(queue, buffer, offset + at, memory.address(), piece);
                at += piece;
            } while (at < data.byteSize());
        } finally {
            Bulk.give(memory);
        }
    }

    /// {@return how many bytes of the Java heap [#writeTexture] takes at once}
    public static int texturePiece() {
        return Bulk.SIZE;
    }

    /// Writes into a texture; destination, layout and size are addresses of their structs.
    ///
    /// @param data native memory, or at most [#texturePiece()] bytes of the heap
    /// @throws IllegalArgumentException if the data's arena was closed
    public static void writeTexture(
            long queue, long destination, MemorySegment data, long layout, long size) {
        var bytes = data.byteSize();
        if (!data.isNative()) {
            var memory = Bulk.take();
            try {
                MemorySegment.copy(data, 0, memory, 0, bytes);
                var address = memory.address();
                Native.queueWriteTexture(queue, destination, address, bytes, layout, size);
            } finally {
                Bulk.give(memory);
            }
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
