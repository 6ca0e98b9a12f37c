package graphics.wgpu.demos.nifti;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// The unpacked bytes of a NIfTI-1 file, in order: the header, then rows of voxels.
final class VoxelStream implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Counting packed;
    private final InputStream in;
    private long position;

    private VoxelStream(String name, Counting packed, InputStream in) {
        this.name = name;
        this.packed = packed;
        this.in = in;
    }

    /// Opens a source; what is packed is known by its first two bytes, not by its name.
    static VoxelStream open(NiftiSource source) throws IOException {
        var counting = new Counting(source.open());
        try {
            var raw = new BufferedInputStream(counting, BUFFER);
            raw.mark(2);
            var gzip = raw.read() == 0x1f && raw.read() == 0x8b;
            raw.reset();
            var in = gzip ? new GZIPInputStream(raw, BUFFER) : raw;
            return new VoxelStream(source.name(), counting, in);
        } catch (EOFException | ZipException e) {
            counting.close();
            throw new NiftiException(
                    source.name() + " cannot be shown: its gzip packing is damaged at the start.",
                    e);
        } catch (IOException e) {
            counting.close();
            throw e;
        }
    }

    /// {@return the header's bytes, fewer when the file is shorter}
    byte[] header() throws IOException {
        var bytes = new byte[NiftiHeader.SIZE];
        var count = fill(bytes, bytes.length);
        return Arrays.copyOf(bytes, count);
    }

    /// Skips up to a position.
    void skipTo(long target, NiftiHeader header) throws IOException {
        var waste = new byte[4096];
        while (position < target) {
            var count = (int) Math.min(waste.length, target - position);
            if (fill(waste, count) < count) {
                throw truncated(header);
            }
        }
    }

    /// Reads voxels.
    ///
    /// @param buffer where they go, in the header's byte order; position and limit are set
    /// @param raw the buffer's array
    /// @param values where their numbers go, as stored
    /// @param count how many
    /// @param header the file's header
    void read(ByteBuffer buffer, byte[] raw, double[] values, int count, NiftiHeader header)
            throws IOException {
        var length = count * header.type().bytes();
        if (fill(raw, length) < length) {
            throw truncated(header);
        }
        header.type().read(buffer.clear(), values, count);
    }

    /// Reads on to the end, where a packed file has the checksum of all that came before.
    void finish() throws IOException {
        var waste = new byte[BUFFER];
        while (fill(waste, waste.length) == waste.length) {
            // Nothing is kept: unpacking is the check.
        }
    }

    private int fill(byte[] bytes, int length) throws IOException {
        try {
            var count = in.readNBytes(bytes, 0, length);
            position += count;
            return count;
        } catch (EOFException e) {
            throw new NiftiException(
                    "%s cannot be shown: its gzip packing ends too early, after %,d bytes."
                            .formatted(name, packed.count),
                    e);
        } catch (ZipException e) {
            throw new NiftiException(
                    "%s cannot be shown: its gzip packing is damaged (%s), near byte %,d."
                            .formatted(name, e.getMessage(), packed.count),
                    e);
        }
    }

    private NiftiException truncated(NiftiHeader header) {
        return new NiftiException(
                ("%s cannot be shown: it is cut off. %d × %d × %d voxels of %s end at byte %,d, the"
                                + " file ends at %,d.")
                        .formatted(
                                name,
                                header.width(),
                                header.height(),
                                header.depth(),
                                header.type(),
                                header.offset() + header.volumeBytes(),
                                position));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// Counts what is taken, which tells how far loading is also when it is packed.
    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var n = super.read(bytes, offset, length);
            count += Math.max(n, 0);
            return n;
        }
    }
}
