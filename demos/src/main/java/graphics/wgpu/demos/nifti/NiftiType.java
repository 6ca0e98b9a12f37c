package graphics.wgpu.demos.nifti;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// The types of voxels that are real numbers, with NIfTI-1's codes.
public enum NiftiType {
    /// 8 bits, unsigned.
    UINT8(2, 1),
    /// 16 bits, signed.
    INT16(4, 2),
    /// 32 bits, signed.
    INT32(8, 4),
    /// IEEE 754 single precision.
    FLOAT32(16, 4),
    /// IEEE 754 double precision.
    FLOAT64(64, 8),
    /// 8 bits, signed.
    INT8(256, 1),
    /// 16 bits, unsigned.
    UINT16(512, 2),
    /// 32 bits, unsigned.
    UINT32(768, 4),
    /// 64 bits, signed.
    INT64(1024, 8),
    /// 64 bits, unsigned.
    UINT64(1280, 8);

    private final int code;
    private final int bytes;

    NiftiType(int code, int bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    /// {@return the type with a code of the header's `datatype`, if it is a real number}
    ///
    /// @param code NIfTI-1's code
    public static Optional<NiftiType> of(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    /// {@return what a code that is not a real number's stands for}
    ///
    /// @param code NIfTI-1's code
    static String describe(int code) {
        return switch (code) {
            case 1 -> "binary (1 bit)";
            case 32 -> "complex64";
            case 128 -> "RGB24 (colours)";
            case 1536 -> "float128";
            case 1792 -> "complex128";
            case 2048 -> "complex256";
            case 2304 -> "RGBA32 (colours)";
            default -> "unknown";
        };
    }

    /// {@return NIfTI-1's code}
    public int code() {
        return code;
    }

    /// {@return the bytes of one voxel}
    public int bytes() {
        return bytes;
    }

    /// {@return whether values can be NaN or infinite}
    public boolean isFloat() {
        return this == FLOAT32 || this == FLOAT64;
    }

    /// Reads voxels as doubles.
    ///
    /// @param in the voxels from its position on, in its byte order
    /// @param out where the values go, from index 0 on
    /// @param count how many
    void read(ByteBuffer in, double[] out, int count) {
        switch (this) {
            case UINT8 -> {
                for (var i = 0; i < count; i++) {
                    out[i] = Byte.toUnsignedInt(in.get());
                }
            }
            case INT8 -> {
                for (var i = 0; i < count; i++) {
                    out[i] = in.get();
                }
            }
            case UINT16 -> {
                for (var i = 0; i < count; i++) {
                    out[i] = Short.toUnsignedInt(in.getShort());
                }
            }
            case INT16 -> {
                for (var i = 0; i < count; i++) {
                    out[i] = in.getShort();
                }
            }
            case UINT32 -> {
                for (var i = 0; i < count; i++) {
                    out[i] = Integer.toUnsignedLong(in.getInt());
                }
            }
            case INT32 -> {
                for (var i = 0; i < count; i++) {
                    out[i] = in.getInt();
                }
            }
            case UINT64 -> {
                for (var i = 0; i < count; i++) {
                    out[i] = unsigned(in.getLong());
                }
            }
            case INT64 -> {
                for (var i = 0; i < count; i++) {
                    out[i] = in.getLong();
                }
            }
            case FLOAT32 -> {
                for (var i = 0; i < count; i++) {
                    out[i] = in.getFloat();
                }
            }
            case FLOAT64 -> {
                for (var i = 0; i < count; i++) {
                    out[i] = in.getDouble();
                }
            }
        }
    }

    private static double unsigned(long value) {
        // The lowest bit is kept by the or, so that rounding to a double stays right.
        return value >= 0 ? value : ((value >>> 1) | (value & 1)) * 2.0;
    }
}
