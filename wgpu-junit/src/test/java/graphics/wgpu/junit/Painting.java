package graphics.wgpu.junit;

import graphics.wgpu.canvas.Snapshot;
import java.util.function.IntBinaryOperator;

/// Makes pictures without a GPU.
final class Painting {
    private Painting() {}

    /// A picture of opaque pixels.
    static Snapshot of(int width, int height, IntBinaryOperator rgb) {
        var pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = rgb.applyAsInt(i % width, i / width);
        }
        return Snapshot.ofArgb(width, height, pixels, width, Snapshot.Alpha.OPAQUE);
    }

    static Snapshot grey(int size, int level) {
        return of(size, size, (x, y) -> level * 0x010101);
    }

    /// Something with edges and slopes.
    static Snapshot scene(int size) {
        return of(
                size,
                size,
                (x, y) -> {
                    int slope = 255 * x / size;
                    return (x - size / 2) * (x - size / 2) + (y - size / 2) * (y - size / 2)
                                    < size * size / 9
                            ? slope << 16 | (255 - slope) << 8 | 128
                            : (255 * y / size) * 0x010101;
                });
    }

    /// The same with one pixel more bright by some steps in a channel.
    static Snapshot changed(Snapshot picture, int atX, int atY, int shift, int steps) {
        return of(
                picture.width(),
                picture.height(),
                (x, y) -> picture.argb(x, y) + (x == atX && y == atY ? steps << shift : 0));
    }
}
