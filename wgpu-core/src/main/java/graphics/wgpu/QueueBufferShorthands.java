package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.lang.foreign.MemorySegment;
import java.nio.Buffer;

/// Forms of the methods of [GPUQueue] that carry buffer data, for arrays and NIO buffers.
///
/// WebGPU has `writeBuffer` alone. All methods may be called from any thread, and throw what the
/// method with the memory segment throws.
public sealed interface QueueBufferShorthands permits GPUQueue {
    /// Writes bytes into a buffer.
    ///
    /// @param buffer the buffer, made for `COPY_DST`
    /// @param bufferOffset the first byte to write, a multiple of 4
    /// @param data the bytes, a multiple of 4 bytes
    /// @see GPUQueue#writeBuffer(GPUBuffer, long, MemorySegment)
    default void writeBuffer(GPUBuffer buffer, long bufferOffset, byte[] data) {
        full().writeBuffer(
                        buffer,
                        bufferOffset,
                        MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Writes 16-bit integers into a buffer.
    ///
    /// @param buffer the buffer, made for `COPY_DST`
    /// @param bufferOffset the first byte to write, a multiple of 4
    /// @param data the numbers, in the byte order of this machine, a multiple of 4 bytes
    /// @see GPUQueue#writeBuffer(GPUBuffer, long, MemorySegment)
    default void writeBuffer(GPUBuffer buffer, long bufferOffset, short[] data) {
        full().writeBuffer(
                        buffer,
                        bufferOffset,
                        MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Writes integers into a buffer.
    ///
    /// @param buffer the buffer, made for `COPY_DST`
    /// @param bufferOffset the first byte to write, a multiple of 4
    /// @param data the numbers, in the byte order of this machine, a multiple of 4 bytes
    /// @see GPUQueue#writeBuffer(GPUBuffer, long, MemorySegment)
    default void writeBuffer(GPUBuffer buffer, long bufferOffset, int[] data) {
        full().writeBuffer(
                        buffer,
                        bufferOffset,
                        MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Writes 64-bit integers into a buffer.
    ///
    /// @param buffer the buffer, made for `COPY_DST`
    /// @param bufferOffset the first byte to write, a multiple of 4
    /// @param data the numbers, in the byte order of this machine, a multiple of 4 bytes
    /// @see GPUQueue#writeBuffer(GPUBuffer, long, MemorySegment)
    default void writeBuffer(GPUBuffer buffer, long bufferOffset, long[] data) {
        full().writeBuffer(
                        buffer,
                        bufferOffset,
                        MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Writes floats into a buffer.
    ///
    /// @param buffer the buffer, made for `COPY_DST`
    /// @param bufferOffset the first byte to write, a multiple of 4
    /// @param data the numbers, in the byte order of this machine, a multiple of 4 bytes
    /// @see GPUQueue#writeBuffer(GPUBuffer, long, MemorySegment)
    default void writeBuffer(GPUBuffer buffer, long bufferOffset, float[] data) {
        full().writeBuffer(
                        buffer,
                        bufferOffset,
                        MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Writes doubles into a buffer.
    ///
    /// @param buffer the buffer, made for `COPY_DST`
    /// @param bufferOffset the first byte to write, a multiple of 4
    /// @param data the numbers, in the byte order of this machine, a multiple of 4 bytes
    /// @see GPUQueue#writeBuffer(GPUBuffer, long, MemorySegment)
    default void writeBuffer(GPUBuffer buffer, long bufferOffset, double[] data) {
        full().writeBuffer(
                        buffer,
                        bufferOffset,
                        MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Writes what is left of an NIO buffer into a buffer.
    ///
    /// @param buffer the buffer, made for `COPY_DST`
    /// @param bufferOffset the first byte to write, a multiple of 4
    /// @param data the data from its position to its limit; the position stays, a multiple of 4
    ///     bytes
    /// @see GPUQueue#writeBuffer(GPUBuffer, long, MemorySegment)
    default void writeBuffer(GPUBuffer buffer, long bufferOffset, Buffer data) {
        full().writeBuffer(
                        buffer,
                        bufferOffset,
                        MemorySegment.ofBuffer(Arguments.notNull(data, "data")));
    }

    /// Copies from a buffer to an array of bytes, after all that was submitted so far, and waits
    /// for it.
    ///
    /// @param buffer the buffer, made for `COPY_SRC`
    /// @param offset the first byte, a multiple of 4
    /// @param destination receives as many bytes as it has, a multiple of 4 bytes
    /// @see GPUQueue#readBuffer(GPUBuffer, long, MemorySegment)
    default void readBuffer(GPUBuffer buffer, long offset, byte[] destination) {
        full().readBuffer(
                        buffer,
                        offset,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies from a buffer to an array of 16-bit integers, after all that was submitted so far,
    /// and waits for it.
    ///
    /// @param buffer the buffer, made for `COPY_SRC`
    /// @param offset the first byte, a multiple of 4
    /// @param destination receives as many bytes as it has; numbers are in the byte order of this
    ///     machine, a multiple of 4 bytes
    /// @see GPUQueue#readBuffer(GPUBuffer, long, MemorySegment)
    default void readBuffer(GPUBuffer buffer, long offset, short[] destination) {
        full().readBuffer(
                        buffer,
                        offset,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies from a buffer to an array of integers, after all that was submitted so far, and waits
    /// for it.
    ///
    /// @param buffer the buffer, made for `COPY_SRC`
    /// @param offset the first byte, a multiple of 4
    /// @param destination receives as many bytes as it has; numbers are in the byte order of this
    ///     machine, a multiple of 4 bytes
    /// @see GPUQueue#readBuffer(GPUBuffer, long, MemorySegment)
    default void readBuffer(GPUBuffer buffer, long offset, int[] destination) {
        full().readBuffer(
                        buffer,
                        offset,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies from a buffer to an array of 64-bit integers, after all that was submitted so far,
    /// and waits for it.
    ///
    /// @param buffer the buffer, made for `COPY_SRC`
    /// @param offset the first byte, a multiple of 4
    /// @param destination receives as many bytes as it has; numbers are in the byte order of this
    ///     machine, a multiple of 4 bytes
    /// @see GPUQueue#readBuffer(GPUBuffer, long, MemorySegment)
    default void readBuffer(GPUBuffer buffer, long offset, long[] destination) {
        full().readBuffer(
                        buffer,
                        offset,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies from a buffer to an array of floats, after all that was submitted so far, and waits
    /// for it.
    ///
    /// @param buffer the buffer, made for `COPY_SRC`
    /// @param offset the first byte, a multiple of 4
    /// @param destination receives as many bytes as it has; numbers are in the byte order of this
    ///     machine, a multiple of 4 bytes
    /// @see GPUQueue#readBuffer(GPUBuffer, long, MemorySegment)
    default void readBuffer(GPUBuffer buffer, long offset, float[] destination) {
        full().readBuffer(
                        buffer,
                        offset,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies from a buffer to an array of doubles, after all that was submitted so far, and waits
    /// for it.
    ///
    /// @param buffer the buffer, made for `COPY_SRC`
    /// @param offset the first byte, a multiple of 4
    /// @param destination receives as many bytes as it has; numbers are in the byte order of this
    ///     machine, a multiple of 4 bytes
    /// @see GPUQueue#readBuffer(GPUBuffer, long, MemorySegment)
    default void readBuffer(GPUBuffer buffer, long offset, double[] destination) {
        full().readBuffer(
                        buffer,
                        offset,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies from a buffer to an NIO buffer, after all that was submitted so far, and waits for
    /// it.
    ///
    /// @param buffer the buffer, made for `COPY_SRC`
    /// @param offset the first byte, a multiple of 4
    /// @param destination receives bytes from its position to its limit; the position stays, a
    ///     multiple of 4 bytes
    /// @see GPUQueue#readBuffer(GPUBuffer, long, MemorySegment)
    default void readBuffer(GPUBuffer buffer, long offset, Buffer destination) {
        full().readBuffer(
                        buffer,
                        offset,
                        MemorySegment.ofBuffer(Arguments.notNull(destination, "destination")));
    }

    private GPUQueue full() {
        return switch (this) {
            case GPUQueue queue -> queue;
        };
    }
}
