package graphics.wgpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/// Writes colours between 0 and 1 as texels of a format.
///
/// @param channels how many channels a texel has, or 4 for packed ones
/// @param kind how they are stored
record TexelWriter(int channels, Kind kind) {
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;

    enum Kind {
        UNORM8,
        BGRA8,
        UNORM10,
        FLOAT16,
        FLOAT32
    }

    /// {@return the writer for a format; null for one that takes no images}
    static @Nullable TexelWriter of(TextureFormat format) {
        return switch (format) {
            case R8UNORM -> new TexelWriter(1, Kind.UNORM8);
            case RG8UNORM -> new TexelWriter(2, Kind.UNORM8);
            case RGBA8UNORM, RGBA8UNORM_SRGB -> new TexelWriter(4, Kind.UNORM8);
            case BGRA8UNORM, BGRA8UNORM_SRGB -> new TexelWriter(4, Kind.BGRA8);
            case RGB10A2UNORM -> new TexelWriter(4, Kind.UNORM10);
            case R16FLOAT -> new TexelWriter(1, Kind.FLOAT16);
            case RG16FLOAT -> new TexelWriter(2, Kind.FLOAT16);
            case RGBA16FLOAT -> new TexelWriter(4, Kind.FLOAT16);
            case R32FLOAT -> new TexelWriter(1, Kind.FLOAT32);
            case RG32FLOAT -> new TexelWriter(2, Kind.FLOAT32);
            case RGBA32FLOAT -> new TexelWriter(4, Kind.FLOAT32);
            default -> null;
        };
    }

    /// {@return the bytes of a texel}
    int bytes() {
        return switch (kind) {
            case UNORM8 -> channels;
            case BGRA8, UNORM10 -> 4;
            case FLOAT16 -> 2 * channels;
            case FLOAT32 -> 4 * channels;
        };
    }

    void write(float[] colour, MemorySegment target, long at) {
        switch (kind) {
            case UNORM8 -> {
                for (int i = 0; i < channels; i++) {
                    target.set(ValueLayout.JAVA_BYTE, at + i, (byte) scaled(colour[i], 255));
                }
            }
            case BGRA8 -> {
                for (int i = 0; i < 4; i++) {
                    var from = i < 3 ? 2 - i : 3;
                    target.set(ValueLayout.JAVA_BYTE, at + i, (byte) scaled(colour[from], 255));
                }
            }
            case UNORM10 ->
                    target.set(
                            INT,
                            at,
                            scaled(colour[0], 1023)
                                    | scaled(colour[1], 1023) << 10
                                    | scaled(colour[2], 1023) << 20
                                    | scaled(colour[3], 3) << 30);
            case FLOAT16 -> {
                for (int i = 0; i < channels; i++) {
                    target.set(SHORT, at + 2L * i, Float.floatToFloat16(colour[i]));
                }
            }
            case FLOAT32 -> {
                for (int i = 0; i < channels; i++) {
                    target.set(FLOAT, at + 4L * i, colour[i]);
                }
            }
        }
    }

    private static int scaled(float value, int most) {
        return Math.round(Math.clamp(value, 0f, 1f) * most);
    }
}
