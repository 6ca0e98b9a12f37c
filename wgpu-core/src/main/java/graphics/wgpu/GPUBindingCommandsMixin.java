package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// What brings data to shaders: bind groups and immediates.
///
/// Corresponds to WebGPU's `GPUBindingCommandsMixin`.
public sealed interface GPUBindingCommandsMixin extends GPUCommandsMixin
        permits GPUPassEncoder, GPURenderBundleEncoder {
    /// Binds a group that has no dynamic offsets.
    ///
    /// @param index the number of the group, from 0
    /// @param bindGroup the group, null to bind nothing there
    void setBindGroup(int index, @Nullable GPUBindGroup bindGroup);

    /// Binds a group that has one dynamic offset.
    ///
    /// @param index the number of the group, from 0
    /// @param bindGroup the group
    /// @param dynamicOffset the offset in bytes, a multiple of the device's alignment limit
    void setBindGroup(int index, GPUBindGroup bindGroup, int dynamicOffset);

    /// Binds a group that has dynamic offsets.
    ///
    /// @param index the number of the group, from 0
    /// @param bindGroup the group
    /// @param dynamicOffsets the offsets in bytes, in the order of the bindings, each a multiple of
    ///     the device's alignment limit
    default void setBindGroup(int index, GPUBindGroup bindGroup, int... dynamicOffsets) {
        Arguments.notNull(dynamicOffsets, "dynamicOffsets");
        setBindGroup(index, bindGroup, dynamicOffsets, 0, dynamicOffsets.length);
    }

    /// Binds a group that has dynamic offsets, which are a part of an array.
    ///
    /// @param index the number of the group, from 0
    /// @param bindGroup the group
    /// @param dynamicOffsetsData has the offsets in bytes
    /// @param dynamicOffsetsDataStart the index of the first one
    /// @param dynamicOffsetsDataLength how many there are
    /// @throws IllegalArgumentException if the part is not inside the array
    void setBindGroup(
            int index,
            GPUBindGroup bindGroup,
            int[] dynamicOffsetsData,
            int dynamicOffsetsDataStart,
            int dynamicOffsetsDataLength);

    /// Sets a part of the immediates: a few words that shaders read as `var<immediate>`, without a
    /// buffer. Needs the feature `immediates`, and a pipeline layout with an `immediateSize`.
    ///
    /// @param rangeOffset the first byte to set, a multiple of 4
    /// @param data the bytes, a multiple of 4 of them; they are copied at once
    /// @throws IllegalArgumentException if that is not aligned, or not below the device's limit
    ///     `maxImmediateSize`
    void setImmediates(int rangeOffset, MemorySegment data);

    /// Sets a part of the immediates from a part of the data.
    ///
    /// @param rangeOffset the first byte to set, a multiple of 4
    /// @param data has the bytes
    /// @param dataOffset the first byte in `data`
    /// @param dataSize the number of bytes, a multiple of 4
    /// @throws IllegalArgumentException if the part is not inside the data, or as in
    ///     [#setImmediates(int, MemorySegment)]
    default void setImmediates(
            int rangeOffset, MemorySegment data, long dataOffset, long dataSize) {
        Arguments.notNull(data, "data");
        Arguments.range(dataOffset, dataSize, data.byteSize(), "dataOffset", "dataSize", "data");
        setImmediates(rangeOffset, data.asSlice(dataOffset, dataSize));
    }

    /// Sets a part of the immediates to bytes.
    ///
    /// @param rangeOffset the first byte to set, a multiple of 4
    /// @param data the numbers, a multiple of 4 of them
    /// @throws IllegalArgumentException as in [#setImmediates(int, MemorySegment)]
    default void setImmediates(int rangeOffset, byte[] data) {
        setImmediates(rangeOffset, MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Sets a part of the immediates to 16-bit integers.
    ///
    /// @param rangeOffset the first byte to set, a multiple of 4
    /// @param data the numbers, an even number of them
    /// @throws IllegalArgumentException as in [#setImmediates(int, MemorySegment)]
    default void setImmediates(int rangeOffset, short[] data) {
        setImmediates(rangeOffset, MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Sets a part of the immediates to integers.
    ///
    /// @param rangeOffset the first byte to set, a multiple of 4
    /// @param data the numbers
    /// @throws IllegalArgumentException as in [#setImmediates(int, MemorySegment)]
    default void setImmediates(int rangeOffset, int[] data) {
        setImmediates(rangeOffset, MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Sets a part of the immediates to 64-bit integers.
    ///
    /// @param rangeOffset the first byte to set, a multiple of 4
    /// @param data the numbers
    /// @throws IllegalArgumentException as in [#setImmediates(int, MemorySegment)]
    default void setImmediates(int rangeOffset, long[] data) {
        setImmediates(rangeOffset, MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Sets a part of the immediates to floats.
    ///
    /// @param rangeOffset the first byte to set, a multiple of 4
    /// @param data the numbers
    /// @throws IllegalArgumentException as in [#setImmediates(int, MemorySegment)]
    default void setImmediates(int rangeOffset, float[] data) {
        setImmediates(rangeOffset, MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Sets a part of the immediates to doubles.
    ///
    /// @param rangeOffset the first byte to set, a multiple of 4
    /// @param data the numbers
    /// @throws IllegalArgumentException as in [#setImmediates(int, MemorySegment)]
    default void setImmediates(int rangeOffset, double[] data) {
        setImmediates(rangeOffset, MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }
}
