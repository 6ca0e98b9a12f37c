package graphics.wgpu.demos;

import graphics.wgpu.canvas.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares and measures pictures.
public final class Pictures {
    private Pictures() {}

    /// {@return the share of pixels that differ by more than a tolerance in a channel}
    public static double difference(Snapshot a, Snapshot b, int tolerance) {
        if (a.width() != b.width() || a.height() != b.height()) {
            return 1;
        }
        var one = a.rgba();
        var other = b.rgba();
        var count = 0;
        for (var i = 0; i < one.length; i += 4) {
            var far = 0;
            for (var c = 0; c < 3; c++) {
                far =
                        Math.max(
                                far,
                                Math.abs(
                                        Byte.toUnsignedInt(one[i + c])
                                                - Byte.toUnsignedInt(other[i + c])));
            }
            count += far > tolerance ? 1 : 0;
        }
        return count / (one.length / 4.0);
    }

    /// {@return the share of pixels whose brightest channel is at least a level}
    public static double lit(Snapshot picture, int level) {
        var count = 0;
        for (var y = 0; y < picture.height(); y++) {
            for (var x = 0; x < picture.width(); x++) {
                count += brightest(picture.argb(x, y)) >= level ? 1 : 0;
            }
        }
        return (double) count / picture.width() / picture.height();
    }

    /// {@return the brightest channel of a pixel}
    public static int brightest(int argb) {
        return Math.max(argb >> 16 & 255, Math.max(argb >> 8 & 255, argb & 255));
    }

    /// Keeps a picture for a person to look at, in the build's folder.
    public static void keep(Snapshot picture, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "pictures"));
        picture.writePng(folder.resolve(name + ".png"));
    }
}
