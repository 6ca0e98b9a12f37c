package graphics.wgpu.demos.nifti;

import java.nio.ByteBuffer;
import java.util.List;
import org.joml.Matrix4d;
import org.joml.Quaterniond;
import org.joml.Vector3d;

/// Where the voxels are in space: sform, else qform, else the voxels' size alone.
final class NiftiAffine {
    private static final int PIXDIM = 76;
    private static final int QFORM_CODE = 252;
    private static final int SFORM_CODE = 254;
    private static final int QUATERN = 256;
    private static final int QOFFSET = 268;
    private static final int SROW = 280;

    private NiftiAffine() {}

    /// Reads the matrix that takes voxel indices to millimetres.
    ///
    /// @param header the header, in its byte order
    /// @param width voxels along the first axis
    /// @param height voxels along the second axis
    /// @param depth voxels along the third axis
    /// @param notes where odd things are noted
    static Matrix4d read(ByteBuffer header, int width, int height, int depth, List<String> notes) {
        var sizes = sizes(header, notes);
        if (header.getShort(SFORM_CODE) > 0) {
            var sform = sform(header);
            if (usable(sform)) {
                return sform;
            }
            notes.add("The header's sform is not invertible and is left aside.");
        }
        if (header.getShort(QFORM_CODE) > 0) {
            var qform = qform(header, sizes);
            if (usable(qform)) {
                return qform;
            }
            notes.add("The header's qform is not invertible and is left aside.");
        }
        notes.add("The header does not say how the head lies; the axes are taken as they are.");
        return new Matrix4d()
                .scale(sizes)
                .translate(-(width - 1) / 2.0, -(height - 1) / 2.0, -(depth - 1) / 2.0);
    }

    private static Vector3d sizes(ByteBuffer header, List<String> notes) {
        var sizes = new Vector3d();
        var odd = false;
        for (var i = 0; i < 3; i++) {
            var size = Math.abs(header.getFloat(PIXDIM + 4 * (i + 1)));
            var good = size > 0 && Float.isFinite(size);
            odd |= !good;
            sizes.setComponent(i, good ? size : 1);
        }
        if (odd) {
            notes.add("The header does not give the voxels' size along each axis; 1 mm is taken.");
        }
        return sizes;
    }

    private static Matrix4d sform(ByteBuffer header) {
        var matrix = new Matrix4d();
        for (var row = 0; row < 3; row++) {
            for (var column = 0; column < 4; column++) {
                matrix.set(column, row, header.getFloat(SROW + 16 * row + 4 * column));
            }
        }
        return matrix;
    }

    private static Matrix4d qform(ByteBuffer header, Vector3d sizes) {
        double b = header.getFloat(QUATERN);
        double c = header.getFloat(QUATERN + 4);
        double d = header.getFloat(QUATERN + 8);
        var rest = 1 - (b * b + c * c + d * d);
        // Rounding may leave the three a little longer than 1: then it is half a turn.
        var rotation = new Quaterniond(b, c, d, rest < 1e-7 ? 0 : Math.sqrt(rest)).normalize();
        // pixdim[0] is -1 where the third axis is mirrored, and 1 where it is anything else.
        var side = header.getFloat(PIXDIM) < 0 ? -1 : 1;
        return new Matrix4d()
                .translate(
                        header.getFloat(QOFFSET),
                        header.getFloat(QOFFSET + 4),
                        header.getFloat(QOFFSET + 8))
                .rotate(rotation)
                .scale(sizes.x, sizes.y, side * sizes.z);
    }

    private static boolean usable(Matrix4d matrix) {
        return matrix.isFinite() && Math.abs(matrix.determinant3x3()) > 1e-12;
    }
}
