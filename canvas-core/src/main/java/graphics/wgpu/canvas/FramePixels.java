package graphics.wgpu.canvas;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.TextureFormat;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Turns the pixels of a frame into eight bits of red, green, blue and alpha each.
final class FramePixels {
    private FramePixels() {}

    /// {@return the pixels as they are in the texture, alpha included}
    static byte[] rgba(BitmapFrame frame) {
        var rgba = new byte[Math.multiplyExact(4 * frame.width(), frame.height())];
        switch (frame.format()) {
            case RGBA8UNORM, RGBA8UNORM_SRGB -> copyBytes(frame, rgba, false);
            case BGRA8UNORM, BGRA8UNORM_SRGB -> copyBytes(frame, rgba, true);
            case RGBA16FLOAT, RGBA32FLOAT -> copyFloats(frame, rgba);
            default ->
                    throw new IllegalStateException(
                            "a frame of format " + frame.format() + " can't become a picture");
        }
        return rgba;
    }

    private static void copyBytes(BitmapFrame frame, byte[] rgba, boolean swap) {
        frame.copyTo(MemorySegment.ofArray(rgba), 4L * frame.width());
        if (swap) {
            for (int i = 0; i < rgba.length; i += 4) {
                byte blue = rgba[i];
                rgba[i] = rgba[i + 2];
                rgba[i + 2] = blue;
            }
        }
    }

    /// Numbers are light, so they are encoded like the GPU does it for a format of eight bits.
    private static void copyFloats(BitmapFrame frame, byte[] rgba) {
        int to = 0;
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < 4 * frame.width(); x++, to++) {
                float value = component(frame, y, x);
                double encoded = (to & 3) == 3 ? value : encode(value);
                rgba[to] = (byte) Math.round(255 * Math.clamp(encoded, 0.0, 1.0));
            }
        }
    }

    static float component(BitmapFrame frame, int y, int index) {
        long row = (long) y * frame.bytesPerRow();
        var pixels = frame.pixels();
        return frame.format() == TextureFormat.RGBA32FLOAT
                ? pixels.get(ValueLayout.JAVA_FLOAT_UNALIGNED, row + 4L * index)
                : Float.float16ToFloat(
                        pixels.get(ValueLayout.JAVA_SHORT_UNALIGNED, row + 2L * index));
    }

    private static double encode(float light) {
        if (!(light > 0)) {
            return 0;
        }
        return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }
}
