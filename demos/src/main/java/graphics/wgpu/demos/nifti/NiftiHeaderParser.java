package graphics.wgpu.demos.nifti;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the 348 bytes of a NIfTI-1 header and checks them.
final class NiftiHeaderParser {
    private static final int DIM = 40;
    private static final int DATATYPE = 70;
    private static final int BITPIX = 72;
    private static final int VOX_OFFSET = 108;
    private static final int SCL_SLOPE = 112;
    private static final int SCL_INTER = 116;
    private static final int MAGIC = 344;

    /// Voxels of a single file cannot begin before this: header and extension flags come first.
    private static final int LEAST_OFFSET = 352;

    private final String name;
    private final ByteBuffer bytes;
    private final List<String> notes = new ArrayList<>();

    private NiftiHeaderParser(String name, byte[] header) {
        this.name = name;
        this.bytes = ByteBuffer.wrap(header);
    }

    /// Reads a header.
    ///
    /// @param name the file's name for messages
    /// @param header the first bytes of the file, all there are of [NiftiHeader#SIZE]
    static NiftiHeader parse(String name, byte[] header) throws NiftiException {
        return new NiftiHeaderParser(name, header).parse();
    }

    private NiftiHeader parse() throws NiftiException {
        FileKinds.refuseOthers(name, bytes.array());
        if (bytes.capacity() < NiftiHeader.SIZE) {
            throw error(
                    "it is not a NIfTI-1 file: it has %d bytes, a header alone has 348"
                            .formatted(bytes.capacity()));
        }
        bytes.order(byteOrder());
        checkMagic();
        int dimensions = bytes.getShort(DIM);
        if (dimensions < 1 || dimensions > 7) {
            throw error(
                    "its header is damaged: dim[0] is %d, must be 1 to 7".formatted(dimensions));
        }
        if (dimensions == 1) {
            throw error("it holds a line of values (dim[0] is 1), not a volume");
        }
        var width = size(1, dimensions);
        var height = size(2, dimensions);
        var depth = size(3, dimensions);
        if (depth == 1) {
            notes.add("It is a single slice, shown as a volume one voxel thick.");
        }
        var volumes = 1L;
        for (var i = 4; i <= 7; i++) {
            volumes *= size(i, dimensions);
        }
        if (volumes > 1) {
            notes.add("It holds %d volumes; the first is shown.".formatted(volumes));
        }
        var type = type();
        var scaled = scaled();
        var affine = NiftiAffine.read(bytes, width, height, depth, notes);
        return new NiftiHeader(
                bytes.order(),
                width,
                height,
                depth,
                volumes,
                type,
                offset(),
                scaled ? bytes.getFloat(SCL_SLOPE) : 1,
                scaled ? bytes.getFloat(SCL_INTER) : 0,
                affine,
                notes);
    }

    private ByteOrder byteOrder() throws NiftiException {
        var little = bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(0);
        var big = bytes.order(ByteOrder.BIG_ENDIAN).getInt(0);
        if (little == NiftiHeader.SIZE) {
            return ByteOrder.LITTLE_ENDIAN;
        }
        if (big == NiftiHeader.SIZE) {
            return ByteOrder.BIG_ENDIAN;
        }
        if (little == 540 || big == 540) {
            throw error("it is a NIfTI-2 file; convert it to NIfTI-1");
        }
        throw error(
                ("it is not a NIfTI-1 file: the header's first number is %d (little-endian) or %d"
                                + " (big-endian), must be 348")
                        .formatted(little, big));
    }

    private void checkMagic() throws NiftiException {
        var magic = new String(bytes.array(), MAGIC, 4, StandardCharsets.ISO_8859_1);
        switch (magic) {
            case "n+1\0" -> {}
            case "ni1\0" ->
                    throw error(
                            "it is one half of a .hdr/.img pair; join the two into one .nii file");
            case "\0\0\0\0" ->
                    throw error(
                            "it is an Analyze 7.5 header, which does not say where left and right"
                                    + " are; convert it to a NIfTI-1 .nii file");
            default ->
                    throw error(
                            "it is not a NIfTI-1 file: the magic at byte 344 is %s, must be n+1"
                                    .formatted(FileKinds.printable(magic)));
        }
    }

    private int size(int axis, int dimensions) throws NiftiException {
        if (axis > dimensions) {
            return 1;
        }
        int size = bytes.getShort(DIM + 2 * axis);
        if (size < 0 || (size == 0 && axis <= 3)) {
            throw error(
                    "its header is damaged: dim[%d] is %d, must be positive".formatted(axis, size));
        }
        return Math.max(size, 1);
    }

    private NiftiType type() throws NiftiException {
        int code = bytes.getShort(DATATYPE);
        var type = NiftiType.of(code);
        if (type.isEmpty()) {
            throw error(
                    ("its voxels are of type %d, %s; only real numbers can be shown (8 to 64 bits,"
                                    + " integer or float)")
                            .formatted(code, NiftiType.describe(code)));
        }
        int bits = bytes.getShort(BITPIX);
        if (bits != 8 * type.get().bytes()) {
            notes.add(
                    "The header says %d bits a voxel, but its type %s has %d; the type is believed."
                            .formatted(bits, type.get(), 8 * type.get().bytes()));
        }
        return type.get();
    }

    private long offset() throws NiftiException {
        var offset = bytes.getFloat(VOX_OFFSET);
        if (offset == 0) {
            notes.add("The header does not say where the voxels begin; 352 is taken.");
            return LEAST_OFFSET;
        }
        if (!(offset >= LEAST_OFFSET) || Float.isInfinite(offset)) {
            throw error(
                    "its header is damaged: vox_offset is %s, must be at least 352"
                            .formatted(offset));
        }
        return (long) offset;
    }

    // A slope of 0, or no number at all, is NIfTI-1's way to say "not scaled".
    private boolean scaled() {
        var slope = bytes.getFloat(SCL_SLOPE);
        var intercept = bytes.getFloat(SCL_INTER);
        if (slope == 0 || (Float.isNaN(slope) && Float.isNaN(intercept))) {
            return false;
        }
        if (Float.isFinite(slope) && Float.isFinite(intercept)) {
            return true;
        }
        notes.add(
                "The scaling (slope %s, intercept %s) is not finite; the stored values are shown."
                        .formatted(slope, intercept));
        return false;
    }

    private NiftiException error(String what) {
        return new NiftiException(name + " cannot be shown: " + what + ".");
    }
}
