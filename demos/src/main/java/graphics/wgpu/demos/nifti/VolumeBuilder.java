package graphics.wgpu.demos.nifti;

import graphics.wgpu.demos.nifti.NiftiReader.ValueRange;
import graphics.wgpu.demos.volume.Histogram;
import graphics.wgpu.demos.volume.Volume;
import graphics.wgpu.demos.volume.VoxelFormat;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import org.joml.Matrix4d;

/// Brings values to 0 … 1, shrinks the scan by averaging cubes of voxels, and keeps the result.
final class VolumeBuilder implements NiftiReader.VoxelSink {
    private final NiftiHeader header;
    private final ValueRange range;
    private final int factor;
    private final VoxelFormat format;
    private final int width;
    private final int height;
    private final int depth;
    private final MemorySegment data;
    private final Histogram histogram = new Histogram();

    /// Sums of the slice that is being filled, and how many values went into each.
    private final float[] sums;

    private final int[] counts;
    private int x;
    private int y;
    private int z;
    private long written;

    private VolumeBuilder(NiftiHeader header, ValueRange range, int factor) {
        this.header = header;
        this.range = range;
        this.factor = factor;
        format = header.type().bytes() == 1 ? VoxelFormat.R8 : VoxelFormat.R16F;
        width = (int) NiftiReader.shrunk(header.width(), factor);
        height = (int) NiftiReader.shrunk(header.height(), factor);
        depth = (int) NiftiReader.shrunk(header.depth(), factor);
        // Outside of the heap, from where it goes to the GPU without another copy.
        data = Arena.ofAuto().allocate((long) width * height * depth * format.bytes());
        sums = new float[factor == 1 ? 0 : width * height];
        counts = new int[sums.length];
    }

    static VolumeBuilder of(NiftiHeader header, ValueRange range, int factor) {
        return new VolumeBuilder(header, range, factor);
    }

    @Override
    public void accept(double[] values, int count) {
        if (factor == 1) {
            for (var i = 0; i < count; i++) {
                write(range.normalise(values[i]));
            }
            return;
        }
        for (var i = 0; i < count; i++) {
            var cell = y / factor * width + x / factor;
            sums[cell] += (float) range.normalise(values[i]);
            counts[cell]++;
            advance();
        }
    }

    private void advance() {
        if (++x < header.width()) {
            return;
        }
        x = 0;
        if (++y < header.height()) {
            return;
        }
        y = 0;
        z++;
        if (z % factor == 0 || z == header.depth()) {
            for (var i = 0; i < sums.length; i++) {
                write(sums[i] / counts[i]);
            }
            Arrays.fill(sums, 0);
            Arrays.fill(counts, 0);
        }
    }

    private void write(double normalised) {
        histogram.add(normalised);
        if (format == VoxelFormat.R8) {
            data.set(ValueLayout.JAVA_BYTE, written, (byte) Math.round(normalised * 255));
        } else {
            data.set(VoxelFormat.HALF, written, Float.floatToFloat16((float) normalised));
        }
        written += format.bytes();
    }

    Volume build(String name, List<String> notes) {
        return new Volume(
                name,
                width,
                height,
                depth,
                format,
                data,
                range.minimum(),
                range.maximum(),
                histogram,
                NiftiReader.shrunk(new Matrix4d(header.worldFromVoxel()), factor),
                notes);
    }
}
