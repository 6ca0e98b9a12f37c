package graphics.wgpu.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;

/// A few words of native memory of one thread, for dynamic offsets: what a hot call passes and the
/// native library copies at once.
public final class OffsetScratch {
    private static final int WORDS = 16;
    private static final ThreadLocal<OffsetScratch> OF_THREAD =
            ThreadLocal.withInitial(OffsetScratch::new);

    private final MemorySegment words = Arena.ofAuto().allocate(4L * WORDS, 8);

    private OffsetScratch() {}

    /// {@return the scratch of the calling thread}
    public static OffsetScratch ofThread() {
        return OF_THREAD.get();
    }

    /// {@return the address of one offset}
    public long put(int offset) {
        words.set(ValueLayout.JAVA_INT, 0, offset);
        return words.address();
    }

    /// {@return the address of an array of one handle}
    public long putHandle(long handle) {
        words.set(ValueLayout.JAVA_LONG, 0, handle);
        return words.address();
    }

    /// {@return the address of a part of an array}
    ///
    /// @param call has the memory if they are many
    /// @throws IllegalArgumentException if the part is not inside the array
    public long put(Call call, int[] data, int start, int length) {
        try {
            Objects.checkFromIndexSize(start, length, data.length);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "dynamicOffsetsDataStart %d and dynamicOffsetsDataLength %d are not inside the array, which has %d elements"
                            .formatted(start, length, data.length));
        }
        for (int i = start; i < start + length; i++) {
            if (data[i] < 0) {
                throw Arguments.negative(data[i], "dynamicOffsetsData[" + i + "]");
            }
        }
        var target = length <= WORDS ? words : call.allocate(4L * length, 4);
        MemorySegment.copy(data, start, target, ValueLayout.JAVA_INT, 0, length);
        return target.address();
    }
}
