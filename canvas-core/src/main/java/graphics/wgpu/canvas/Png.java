package graphics.wgpu.canvas;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes PNG files, so that the canvases need no java.desktop.
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int FILTER_UP = 2;

    private Png() {}

    static byte[] encode(int width, int height, byte[] rgba) {
        var header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 6).put((byte) 0).put((byte) 0).put((byte) 0);
        var out = new ByteArrayOutputStream(rgba.length / 4 + 1024);
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", header.array(), 13);
        // 0: the rendering intent is perceptual, which also says that the colours are sRGB.
        chunk(out, "sRGB", new byte[1], 1);
        compress(out, width, height, rgba);
        chunk(out, "IEND", new byte[0], 0);
        return out.toByteArray();
    }

    private static void compress(ByteArrayOutputStream out, int width, int height, byte[] rgba) {
        int stride = 4 * width;
        var row = new byte[stride + 1];
        var packed = new byte[64 * 1024];
        // A quick level: half the time of the default for a few per cent more bytes.
        try (var deflater = new Deflater(3)) {
            for (int y = 0; y < height; y++) {
                filter(rgba, y * stride, stride, y == 0, row);
                deflater.setInput(row);
                drain(out, deflater, packed);
            }
            deflater.finish();
            drain(out, deflater, packed);
        }
    }

    private static void filter(byte[] rgba, int from, int stride, boolean first, byte[] row) {
        row[0] = FILTER_UP;
        for (int i = 0; i < stride; i++) {
            row[i + 1] = (byte) (rgba[from + i] - (first ? 0 : rgba[from - stride + i]));
        }
    }

    private static void drain(ByteArrayOutputStream out, Deflater deflater, byte[] packed) {
        for (int n = deflater.deflate(packed); n > 0; n = deflater.deflate(packed)) {
            chunk(out, "IDAT", packed, n);
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(name);
        out.write(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
