package graphics.wgpu.demos.volume;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.joml.Matrix4d;

/// Small volumes for tests.
public final class Volumes {
    private Volumes() {}

    /// {@return a volume of bytes}
    public static Volume of(int width, int height, int depth, Voxels voxels) {
        var data = Arena.ofAuto().allocate((long) width * height * depth);
        var histogram = new Histogram();
        var index = 0L;
        for (var z = 0; z < depth; z++) {
            for (var y = 0; y < height; y++) {
                for (var x = 0; x < width; x++) {
                    var value = voxels.at(x, y, z);
                    data.set(ValueLayout.JAVA_BYTE, index++, (byte) value);
                    histogram.add(value / 255.0);
                }
            }
        }
        return new Volume(
                "test",
                width,
                height,
                depth,
                VoxelFormat.R8,
                data,
                0,
                255,
                histogram,
                new Matrix4d(),
                List.of());
    }

    /// {@return a ball, dense in the middle, in a box of nothing}
    public static Volume ball(int size) {
        var middle = (size - 1) / 2.0;
        return of(
                size,
                size,
                size,
                (x, y, z) -> {
                    var r = Math.sqrt(sq(x - middle) + sq(y - middle) + sq(z - middle)) / size;
                    return (int) Math.clamp(255 * (0.42 - r) / 0.12, 0, 255);
                });
    }

    /// {@return the same volume, stored as half floats}
    public static Volume halves(Volume bytes) {
        var count = (long) bytes.width() * bytes.height() * bytes.depth();
        var data = Arena.ofAuto().allocate(2 * count);
        for (var i = 0L; i < count; i++) {
            var value = Byte.toUnsignedInt(bytes.data().get(ValueLayout.JAVA_BYTE, i)) / 255f;
            data.set(VoxelFormat.HALF, 2 * i, Float.floatToFloat16(value));
        }
        return new Volume(
                bytes.name(),
                bytes.width(),
                bytes.height(),
                bytes.depth(),
                VoxelFormat.R16F,
                data,
                0,
                255,
                bytes.histogram(),
                bytes.worldFromVoxel(),
                List.of());
    }

    private static double sq(double x) {
        return x * x;
    }

    /// Gives each voxel's value, 0 to 255.
    @FunctionalInterface
    public interface Voxels {
        int at(int x, int y, int z);
    }
}
