package graphics.wgpu.demos.nifti;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/// Makes NIfTI-1 files in memory, right ones and wrong ones.
final class NiftiFile {
    private final ByteBuffer header;
    private byte[] voxels = {};

    private NiftiFile(ByteOrder order) {
        header = ByteBuffer.allocate(352).order(order);
        header.putInt(0, 348);
        header.putFloat(108, 352);
        header.put(344, "n+1\0".getBytes(StandardCharsets.US_ASCII));
        for (var i = 1; i <= 3; i++) {
            header.putFloat(76 + 4 * i, 1);
        }
        scale(1, 0);
        sform(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0);
    }

    static NiftiFile of(ByteOrder order) {
        return new NiftiFile(order);
    }

    static NiftiFile of() {
        return of(ByteOrder.LITTLE_ENDIAN);
    }

    NiftiFile dims(int... sizes) {
        putShort(40, sizes.length);
        for (var i = 0; i < sizes.length; i++) {
            putShort(42 + 2 * i, sizes[i]);
        }
        return this;
    }

    NiftiFile values(NiftiType type, double... values) {
        putShort(70, type.code());
        putShort(72, type.bytes() * 8);
        var out = ByteBuffer.allocate(values.length * type.bytes()).order(header.order());
        for (var value : values) {
            switch (type) {
                case UINT8, INT8 -> out.put((byte) (long) value);
                case UINT16, INT16 -> out.putShort((short) (long) value);
                case UINT32, INT32 -> out.putInt((int) (long) value);
                case INT64 -> out.putLong((long) value);
                case UINT64 ->
                        out.putLong(new java.math.BigDecimal(value).toBigInteger().longValue());
                case FLOAT32 -> out.putFloat((float) value);
                case FLOAT64 -> out.putDouble(value);
            }
        }
        voxels = out.array();
        return this;
    }

    NiftiFile scale(double slope, double intercept) {
        return putFloat(112, slope).putFloat(116, intercept);
    }

    NiftiFile sform(double... rows) {
        putShort(254, 1);
        for (var i = 0; i < 12; i++) {
            putFloat(280 + 4 * i, rows[i]);
        }
        return this;
    }

    NiftiFile qform(double b, double c, double d, double x, double y, double z) {
        putShort(254, 0).putShort(252, 1);
        return putFloat(256, b)
                .putFloat(260, c)
                .putFloat(264, d)
                .putFloat(268, x)
                .putFloat(272, y)
                .putFloat(276, z);
    }

    NiftiFile putShort(int at, int value) {
        header.putShort(at, (short) value);
        return this;
    }

    NiftiFile putInt(int at, int value) {
        header.putInt(at, value);
        return this;
    }

    NiftiFile putFloat(int at, double value) {
        header.putFloat(at, (float) value);
        return this;
    }

    NiftiFile putText(int at, String text) {
        header.put(at, text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    byte[] bytes() {
        var all = Arrays.copyOf(header.array(), 352 + voxels.length);
        System.arraycopy(voxels, 0, all, 352, voxels.length);
        return all;
    }

    NiftiSource source() {
        return source("scan.nii", bytes());
    }

    NiftiSource packed() {
        return source("scan.nii.gz", gzip(bytes()));
    }

    static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static NiftiSource source(String name, byte[] bytes) {
        return new NiftiSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
