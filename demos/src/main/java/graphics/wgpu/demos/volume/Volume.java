package graphics.wgpu.demos.volume;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.joml.Matrix4d;
import org.joml.Matrix4dc;

/// A 3-D scan in memory, its values brought to 0 … 1 and ready for a texture.
///
/// @param name what it is called, for people
/// @param width voxels along the first axis, which runs fastest in the data
/// @param height voxels along the second axis
/// @param depth voxels along the third axis
/// @param format how the voxels are stored
/// @param data the voxels without padding, not copied; read-only
/// @param minimum the value that 0 stands for
/// @param maximum the value that 1 stands for
/// @param histogram how often each value occurs
/// @param worldFromVoxel takes voxel indices to millimetres, right–anterior–superior
/// @param notes what was odd in the file and how it was handled, for people
public record Volume(
        String name,
        int width,
        int height,
        int depth,
        VoxelFormat format,
        MemorySegment data,
        double minimum,
        double maximum,
        Histogram histogram,
        Matrix4dc worldFromVoxel,
        List<String> notes) {

    /// Checks the data's length.
    public Volume {
        var bytes = (long) width * height * depth * format.bytes();
        if (width < 1 || height < 1 || depth < 1 || data.byteSize() != bytes) {
            throw new IllegalArgumentException(
                    "data has %d bytes, %d × %d × %d voxels of %s need %d"
                            .formatted(data.byteSize(), width, height, depth, format, bytes));
        }
        data = data.asReadOnly();
        worldFromVoxel = new Matrix4d(worldFromVoxel);
        notes = List.copyOf(notes);
    }

    /// {@return a voxel's value, 0 to 1}
    ///
    /// @param x index along the first axis
    /// @param y index along the second axis
    /// @param z index along the third axis
    public float normalised(int x, int y, int z) {
        var index = ((long) z * height + y) * width + x;
        return switch (format) {
            case R8 -> Byte.toUnsignedInt(data.get(ValueLayout.JAVA_BYTE, index)) / 255f;
            case R16F -> Float.float16ToFloat(data.get(VoxelFormat.HALF, 2 * index));
        };
    }

    /// {@return the value that a number from 0 to 1 stands for}
    ///
    /// @param normalised from 0 to 1
    public double value(double normalised) {
        return minimum + normalised * (maximum - minimum);
    }

    /// {@return what takes texture coordinates (0 to 1 along each axis) to millimetres}
    public Matrix4d worldFromTexture() {
        // A voxel's index is that of its centre, half a voxel from the texture's border.
        return new Matrix4d(worldFromVoxel).translate(-0.5, -0.5, -0.5).scale(width, height, depth);
    }
}
