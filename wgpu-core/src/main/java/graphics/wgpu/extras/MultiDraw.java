package graphics.wgpu.extras;

import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPURenderPassEncoder;
import graphics.wgpu.internal.Access;
import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Native;

/// Many draws by one command, with all their numbers in a buffer. An addition of wgpu-native.
///
/// In the buffer, each draw has 16 bytes, or 20 with indices, as for
/// [drawIndirect][GPURenderPassEncoder#drawIndirect] and
/// [drawIndexedIndirect][GPURenderPassEncoder#drawIndexedIndirect]; one lies after the other.
///
/// As with all commands of a pass, a method belongs to the pass's thread, and what WebGPU calls an
/// error is thrown by the encoder's `finish`.
public final class MultiDraw {
    private MultiDraw() {}

    /// Draws vertices, a given number of times.
    ///
    /// @param pass where it is recorded
    /// @param buffer has the draws; made for `INDIRECT`
    /// @param offset the first byte of the first draw, a multiple of 4
    /// @param count the number of draws
    /// @throws IllegalArgumentException if a number is negative or not aligned
    public static void multiDrawIndirect(
            GPURenderPassEncoder pass, GPUBuffer buffer, long offset, int count) {
        check(pass, buffer, offset, count, "count");
        var address = Access.get().drawing(pass);
        var used = Access.get().use(pass, buffer);
        if (count > 0) { // the native library takes 0 for 1
            Native.renderPassEncoderMultiDrawIndirect(address, used, offset, count);
        }
    }

    /// Draws vertices by their indices, a given number of times.
    ///
    /// @param pass where it is recorded
    /// @param buffer has the draws; made for `INDIRECT`
    /// @param offset the first byte of the first draw, a multiple of 4
    /// @param count the number of draws
    /// @throws IllegalArgumentException if a number is negative or not aligned
    public static void multiDrawIndexedIndirect(
            GPURenderPassEncoder pass, GPUBuffer buffer, long offset, int count) {
        check(pass, buffer, offset, count, "count");
        var address = Access.get().drawing(pass);
        var used = Access.get().use(pass, buffer);
        if (count > 0) { // the native library takes 0 for 1
            Native.renderPassEncoderMultiDrawIndexedIndirect(address, used, offset, count);
        }
    }

    /// Draws vertices, as many times as another buffer says. Needs the feature
    /// `multi-draw-indirect-count`.
    ///
    /// @param pass where it is recorded
    /// @param buffer has the draws; made for `INDIRECT`
    /// @param offset the first byte of the first draw, a multiple of 4
    /// @param countBuffer has the number of draws, 32 bits; made for `INDIRECT`
    /// @param countBufferOffset the first byte of that number, a multiple of 4
    /// @param maxCount there are no more draws than this
    /// @throws IllegalArgumentException if a number is negative or not aligned
    public static void multiDrawIndirectCount(
            GPURenderPassEncoder pass,
            GPUBuffer buffer,
            long offset,
            GPUBuffer countBuffer,
            long countBufferOffset,
            int maxCount) {
        check(pass, buffer, offset, maxCount, "maxCount");
        Arguments.notNull(countBuffer, "countBuffer");
        Arguments.multipleOf(countBufferOffset, 4, "countBufferOffset");
        Native.renderPassEncoderMultiDrawIndirectCount(
                Access.get().drawing(pass),
                Access.get().use(pass, buffer),
                offset,
                Access.get().use(pass, countBuffer),
                countBufferOffset,
                maxCount);
    }

    /// Draws vertices by their indices, as many times as another buffer says. Needs the feature
    /// `multi-draw-indirect-count`.
    ///
    /// @param pass where it is recorded
    /// @param buffer has the draws; made for `INDIRECT`
    /// @param offset the first byte of the first draw, a multiple of 4
    /// @param countBuffer has the number of draws, 32 bits; made for `INDIRECT`
    /// @param countBufferOffset the first byte of that number, a multiple of 4
    /// @param maxCount there are no more draws than this
    /// @throws IllegalArgumentException if a number is negative or not aligned
    public static void multiDrawIndexedIndirectCount(
            GPURenderPassEncoder pass,
            GPUBuffer buffer,
            long offset,
            GPUBuffer countBuffer,
            long countBufferOffset,
            int maxCount) {
        check(pass, buffer, offset, maxCount, "maxCount");
        Arguments.notNull(countBuffer, "countBuffer");
        Arguments.multipleOf(countBufferOffset, 4, "countBufferOffset");
        Native.renderPassEncoderMultiDrawIndexedIndirectCount(
                Access.get().drawing(pass),
                Access.get().use(pass, buffer),
                offset,
                Access.get().use(pass, countBuffer),
                countBufferOffset,
                maxCount);
    }

    private static void check(
            GPURenderPassEncoder pass, GPUBuffer buffer, long offset, int count, String countName) {
        Arguments.notNull(pass, "pass");
        Arguments.notNull(buffer, "buffer");
        Arguments.multipleOf(offset, 4, "offset");
        Arguments.notNegative(count, countName);
    }
}
