package graphics.wgpu.demos.nifti;

import graphics.wgpu.demos.volume.LoadMonitor;
import graphics.wgpu.demos.volume.Volume;
import graphics.wgpu.demos.volume.VoxelFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.joml.Matrix4d;

/// Reads NIfTI-1 files (`.nii`, `.nii.gz`): all real types, both byte orders, scaling, affine.
///
/// What cannot be shown is answered with a [NiftiException] that says why. What can be shown in
/// another form is, and [Volume#notes()] says so: the first of several volumes, a scan scaled down
/// to the limits, values that are no numbers taken as the smallest.
///
/// @param maxSize most voxels along an axis, as a GPU's `maxTextureDimension3D` has it
/// @param maxVoxels most voxels altogether
public record NiftiReader(int maxSize, long maxVoxels) {
    private static final int CHUNK = 1 << 15;

    /// Checks the limits.
    public NiftiReader {
        if (maxSize < 1 || maxVoxels < 1) {
            throw new IllegalArgumentException(
                    "maxSize (%d) and maxVoxels (%d) must be at least 1"
                            .formatted(maxSize, maxVoxels));
        }
    }

    /// {@return a reader for WebGPU's default limits and a quarter of the heap's greatest size}
    public static NiftiReader of() {
        return of(2048);
    }

    /// {@return a reader for a GPU's limit and a quarter of the heap's greatest size}
    ///
    /// @param maxSize most voxels along an axis
    public static NiftiReader of(int maxSize) {
        return new NiftiReader(
                maxSize, Runtime.getRuntime().maxMemory() / 4 / VoxelFormat.R16F.bytes());
    }

    /// Reads a file; blocks until it is done.
    ///
    /// @param source the file
    /// @param monitor is told the progress and may cancel
    /// @return the volume
    /// @throws NiftiException when it cannot be shown
    /// @throws IOException when it cannot be read
    /// @throws CancellationException when the monitor says so
    public Volume read(NiftiSource source, LoadMonitor monitor) throws IOException {
        NiftiHeader header;
        try (var stream = VoxelStream.open(source)) {
            header = NiftiHeaderParser.parse(source.name(), stream.header());
        }
        var notes = new ArrayList<>(header.notes());
        var range = new ValueRange();
        pass(source, header, new Progress(monitor, "Finding the range of values", 0), range);
        range.check(source.name(), notes);
        var factor = factor(header);
        var builder = VolumeBuilder.of(header, range, factor);
        pass(source, header, new Progress(monitor, "Reading the voxels", 0.5), builder);
        if (factor > 1) {
            notes.add(
                    "%d × %d × %d voxels are more than the limit; it is shown at 1/%d of its size."
                            .formatted(header.width(), header.height(), header.depth(), factor));
        }
        return builder.build(source.name(), notes);
    }

    /// The least whole number by which the scan must shrink to fit.
    private int factor(NiftiHeader header) {
        var factor = 1;
        while (shrunk(header.width(), factor) > maxSize
                || shrunk(header.height(), factor) > maxSize
                || shrunk(header.depth(), factor) > maxSize
                || shrunk(header.width(), factor)
                                * shrunk(header.height(), factor)
                                * shrunk(header.depth(), factor)
                        > maxVoxels) {
            factor++;
        }
        return factor;
    }

    /// {@return how many voxels are left along an axis}
    ///
    /// @param size voxels along it
    /// @param factor by which it shrinks
    static long shrunk(int size, int factor) {
        return (size + factor - 1L) / factor;
    }

    private static void pass(
            NiftiSource source, NiftiHeader header, Progress progress, VoxelSink sink)
            throws IOException {
        var raw = new byte[CHUNK * header.type().bytes()];
        var buffer = ByteBuffer.wrap(raw).order(header.order());
        var values = new double[CHUNK];
        try (var stream = VoxelStream.open(source)) {
            stream.skipTo(header.offset(), header);
            var voxels = header.voxels();
            for (var done = 0L; done < voxels; ) {
                var count = (int) Math.min(CHUNK, voxels - done);
                stream.read(buffer, raw, values, count, header);
                for (var i = 0; i < count; i++) {
                    values[i] = header.value(values[i]);
                }
                sink.accept(values, count);
                done += count;
                progress.at((double) done / voxels);
            }
            if (header.volumes() == 1) {
                // Of several volumes the rest may be long, and isn't shown.
                stream.finish();
            }
        }
    }

    /// Takes a file's values in order.
    interface VoxelSink {
        void accept(double[] values, int count);
    }

    /// Tells the progress of one of two passes, each percent once.
    private static final class Progress {
        private final LoadMonitor monitor;
        private final String stage;
        private final double from;
        private int told = -1;

        Progress(LoadMonitor monitor, String stage, double from) {
            this.monitor = monitor;
            this.stage = stage;
            this.from = from;
        }

        void at(double fraction) {
            if (monitor.cancelled()) {
                throw new CancellationException("loading was cancelled");
            }
            var percent = (int) (fraction * 50);
            if (percent > told) {
                told = percent;
                monitor.progress(stage, from + fraction / 2);
            }
        }
    }

    /// The matrix of a scan that shrank: a new voxel's centre is the middle of the old ones.
    static Matrix4d shrunk(Matrix4d worldFromVoxel, int factor) {
        return worldFromVoxel
                .translate((factor - 1) / 2.0, (factor - 1) / 2.0, (factor - 1) / 2.0)
                .scale(factor);
    }

    /// The least and the greatest value, and how many are none.
    static final class ValueRange implements VoxelSink {
        private double minimum = Double.POSITIVE_INFINITY;
        private double maximum = Double.NEGATIVE_INFINITY;
        private long odd;

        @Override
        public void accept(double[] values, int count) {
            for (var i = 0; i < count; i++) {
                var value = values[i];
                if (Double.isFinite(value)) {
                    minimum = Math.min(minimum, value);
                    maximum = Math.max(maximum, value);
                } else {
                    odd++;
                }
            }
        }

        void check(String name, List<String> notes) throws NiftiException {
            if (maximum < minimum) {
                throw new NiftiException(
                        name + " cannot be shown: none of its values is a finite number.");
            }
            if (odd > 0) {
                notes.add(
                        "%,d values are NaN or infinite; they are shown as the smallest, %s."
                                .formatted(odd, minimum));
            }
            if (maximum == minimum) {
                notes.add("All its values are %s: there is nothing to see.".formatted(minimum));
            }
        }

        double minimum() {
            return minimum;
        }

        double maximum() {
            return maximum;
        }

        /// {@return a value brought to 0 … 1}
        double normalise(double value) {
            if (!Double.isFinite(value) || maximum == minimum) {
                return 0;
            }
            // Halved first: the whole range of doubles is wider than a double.
            return Math.clamp((value / 2 - minimum / 2) / (maximum / 2 - minimum / 2), 0, 1);
        }
    }
}
