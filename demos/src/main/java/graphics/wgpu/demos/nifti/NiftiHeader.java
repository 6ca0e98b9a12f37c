package graphics.wgpu.demos.nifti;

import java.nio.ByteOrder;
import java.util.List;
import org.joml.Matrix4d;
import org.joml.Matrix4dc;

/// What a NIfTI-1 header says, as far as a viewer needs it.
///
/// @param order the byte order of header and voxels
/// @param width voxels along the first axis
/// @param height voxels along the second axis
/// @param depth voxels along the third axis
/// @param volumes how many volumes follow each other (time, directions), at least 1
/// @param type the type of the voxels
/// @param offset where the voxels begin in the file, in bytes
/// @param slope factor of the stored values
/// @param intercept what is added after that
/// @param worldFromVoxel takes voxel indices to millimetres, right–anterior–superior
/// @param notes what was odd and how it is handled
public record NiftiHeader(
        ByteOrder order,
        int width,
        int height,
        int depth,
        long volumes,
        NiftiType type,
        long offset,
        double slope,
        double intercept,
        Matrix4dc worldFromVoxel,
        List<String> notes) {

    /// Bytes of a header.
    public static final int SIZE = 348;

    /// Copies the notes and the matrix.
    public NiftiHeader {
        worldFromVoxel = new Matrix4d(worldFromVoxel);
        notes = List.copyOf(notes);
    }

    /// {@return the voxels of one volume}
    public long voxels() {
        return (long) width * height * depth;
    }

    /// {@return the bytes of one volume}
    public long volumeBytes() {
        return voxels() * type.bytes();
    }

    /// {@return the value that a stored number stands for}
    ///
    /// @param stored the number in the file
    public double value(double stored) {
        return stored * slope + intercept;
    }
}
