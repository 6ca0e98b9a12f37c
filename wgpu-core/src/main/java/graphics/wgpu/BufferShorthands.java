package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.lang.foreign.MemorySegment;
import java.nio.Buffer;

/// Forms of the methods of [GPUBuffer] that copy mapped data, for arrays and NIO buffers.
///
/// Not in WebGPU. All methods may be called from any thread, and throw what the method with the
/// memory segment throws.
public sealed interface BufferShorthands permits GPUBuffer {
    /// Copies bytes to the beginning of what is mapped.
    ///
    /// @param data the bytes
    /// @see GPUBuffer#writeMapped(MemorySegment)
    default void writeMapped(byte[] data) {
        full().writeMapped(MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Copies 16-bit integers to the beginning of what is mapped.
    ///
    /// @param data the numbers, in the byte order of this machine
    /// @see GPUBuffer#writeMapped(MemorySegment)
    default void writeMapped(short[] data) {
        full().writeMapped(MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Copies integers to the beginning of what is mapped.
    ///
    /// @param data the numbers, in the byte order of this machine
    /// @see GPUBuffer#writeMapped(MemorySegment)
    default void writeMapped(int[] data) {
        full().writeMapped(MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Copies 64-bit integers to the beginning of what is mapped.
    ///
    /// @param data the numbers, in the byte order of this machine
    /// @see GPUBuffer#writeMapped(MemorySegment)
    default void writeMapped(long[] data) {
        full().writeMapped(MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Copies floats to the beginning of what is mapped.
    ///
    /// @param data the numbers, in the byte order of this machine
    /// @see GPUBuffer#writeMapped(MemorySegment)
    default void writeMapped(float[] data) {
        full().writeMapped(MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Copies doubles to the beginning of what is mapped.
    ///
    /// @param data the numbers, in the byte order of this machine
    /// @see GPUBuffer#writeMapped(MemorySegment)
    default void writeMapped(double[] data) {
        full().writeMapped(MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Copies what is left of an NIO buffer to the beginning of what is mapped.
    ///
    /// @param data the data from its position to its limit; the position stays
    /// @see GPUBuffer#writeMapped(MemorySegment)
    default void writeMapped(Buffer data) {
        full().writeMapped(MemorySegment.ofBuffer(Arguments.notNull(data, "data")));
    }

    /// Copies bytes into what is mapped.
    ///
    /// @param data the bytes
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @see GPUBuffer#writeMapped(MemorySegment, long)
    default void writeMapped(byte[] data, long offset) {
        full().writeMapped(MemorySegment.ofArray(Arguments.notNull(data, "data")), offset);
    }

    /// Copies 16-bit integers into what is mapped.
    ///
    /// @param data the numbers, in the byte order of this machine
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @see GPUBuffer#writeMapped(MemorySegment, long)
    default void writeMapped(short[] data, long offset) {
        full().writeMapped(MemorySegment.ofArray(Arguments.notNull(data, "data")), offset);
    }

    /// Copies integers into what is mapped.
    ///
    /// @param data the numbers, in the byte order of this machine
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @see GPUBuffer#writeMapped(MemorySegment, long)
    default void writeMapped(int[] data, long offset) {
        full().writeMapped(MemorySegment.ofArray(Arguments.notNull(data, "data")), offset);
    }

    /// Copies 64-bit integers into what is mapped.
    ///
    /// @param data the numbers, in the byte order of this machine
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @see GPUBuffer#writeMapped(MemorySegment, long)
    default void writeMapped(long[] data, long offset) {
        full().writeMapped(MemorySegment.ofArray(Arguments.notNull(data, "data")), offset);
    }

    /// Copies floats into what is mapped.
    ///
    /// @param data the numbers, in the byte order of this machine
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @see GPUBuffer#writeMapped(MemorySegment, long)
    default void writeMapped(float[] data, long offset) {
        full().writeMapped(MemorySegment.ofArray(Arguments.notNull(data, "data")), offset);
    }

    /// Copies doubles into what is mapped.
    ///
    /// @param data the numbers, in the byte order of this machine
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @see GPUBuffer#writeMapped(MemorySegment, long)
    default void writeMapped(double[] data, long offset) {
        full().writeMapped(MemorySegment.ofArray(Arguments.notNull(data, "data")), offset);
    }

    /// Copies what is left of an NIO buffer into what is mapped.
    ///
    /// @param data the data from its position to its limit; the position stays
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @see GPUBuffer#writeMapped(MemorySegment, long)
    default void writeMapped(Buffer data, long offset) {
        full().writeMapped(MemorySegment.ofBuffer(Arguments.notNull(data, "data")), offset);
    }

    /// Copies from what is mapped to an array of bytes.
    ///
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @param destination receives as many bytes as it has
    /// @see GPUBuffer#readMapped(long, MemorySegment)
    default void readMapped(long offset, byte[] destination) {
        full().readMapped(
                        offset,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies from what is mapped to an array of 16-bit integers.
    ///
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @param destination receives as many bytes as it has; numbers are in the byte order of this
    ///     machine
    /// @see GPUBuffer#readMapped(long, MemorySegment)
    default void readMapped(long offset, short[] destination) {
        full().readMapped(
                        offset,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies from what is mapped to an array of integers.
    ///
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @param destination receives as many bytes as it has; numbers are in the byte order of this
    ///     machine
    /// @see GPUBuffer#readMapped(long, MemorySegment)
    default void readMapped(long offset, int[] destination) {
        full().readMapped(
                        offset,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies from what is mapped to an array of 64-bit integers.
    ///
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @param destination receives as many bytes as it has; numbers are in the byte order of this
    ///     machine
    /// @see GPUBuffer#readMapped(long, MemorySegment)
    default void readMapped(long offset, long[] destination) {
        full().readMapped(
                        offset,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies from what is mapped to an array of floats.
    ///
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @param destination receives as many bytes as it has; numbers are in the byte order of this
    ///     machine
    /// @see GPUBuffer#readMapped(long, MemorySegment)
    default void readMapped(long offset, float[] destination) {
        full().readMapped(
                        offset,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies from what is mapped to an array of doubles.
    ///
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @param destination receives as many bytes as it has; numbers are in the byte order of this
    ///     machine
    /// @see GPUBuffer#readMapped(long, MemorySegment)
    default void readMapped(long offset, double[] destination) {
        full().readMapped(
                        offset,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies from what is mapped to an NIO buffer.
    ///
    /// @param offset the first byte, counted from the beginning of the buffer
    /// @param destination receives bytes from its position to its limit; the position stays
    /// @see GPUBuffer#readMapped(long, MemorySegment)
    default void readMapped(long offset, Buffer destination) {
        full().readMapped(
                        offset,
                        MemorySegment.ofBuffer(Arguments.notNull(destination, "destination")));
    }

    /// {@return a copy of the whole buffer, which is mapped for it and unmapped again}
    ///
    /// @throws GPUValidationError if it can't be mapped for reading
    /// @deprecated it maps and unmaps in one, and waits: use [GPUQueue#readBuffer(GPUBuffer)], or
    ///     [GPUBuffer#map(MapMode)] with [GPUBuffer#readMapped()]
    @Deprecated(since = "0.1")
    default byte[] mapRead() {
        Warned.once(Warned.READ, "GPUBuffer.mapRead() is deprecated: use GPUQueue.readBuffer");
        full().map(MapMode.READ);
        try {
            return full().readMapped();
        } finally {
            full().unmap();
        }
    }

    /// Fills the beginning of the buffer, which is mapped for it and unmapped again.
    ///
    /// @param data the bytes
    /// @throws IllegalArgumentException if there are more than the buffer has
    /// @throws GPUValidationError if it can't be mapped for writing
    /// @deprecated it maps and unmaps in one, and waits: use
    ///     [GPUQueue#writeBuffer(GPUBuffer, long, MemorySegment)], or [GPUBuffer#map(MapMode)] with
    ///     [GPUBuffer#writeMapped(MemorySegment)]
    @Deprecated(since = "0.1")
    default void mapWrite(MemorySegment data) {
        Arguments.notNull(data, "data");
        Warned.once(Warned.WRITE, "GPUBuffer.mapWrite() is deprecated: use GPUQueue.writeBuffer");
        full().map(MapMode.WRITE);
        try {
            full().writeMapped(data);
        } finally {
            full().unmap();
        }
    }

    private GPUBuffer full() {
        return switch (this) {
            case GPUBuffer buffer -> buffer;
        };
    }
}
