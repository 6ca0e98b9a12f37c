package graphics.wgpu.demos.nifti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import graphics.wgpu.demos.volume.LoadMonitor;
import graphics.wgpu.demos.volume.Volume;
import graphics.wgpu.demos.volume.VoxelFormat;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NiftiReaderTests {
    private static Volume read(NiftiSource source) throws IOException {
        return NiftiReader.of().read(source, LoadMonitor.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void reads_every_type_in_both_byte_orders_packed_or_not(NiftiType type) throws IOException {
        var values =
                switch (type) {
                    case UINT8 -> new double[] {0, 1, 128, 255};
                    case INT8 -> new double[] {-128, -1, 0, 127};
                    case UINT16 -> new double[] {0, 1, 40_000, 65_535};
                    case INT16 -> new double[] {-32_768, -1, 0, 32_767};
                    case UINT32 -> new double[] {0, 1, 3e9, 4_294_967_295.0};
                    case INT32 -> new double[] {-2_147_483_648.0, -1, 0, 2_147_483_647};
                    case UINT64 -> new double[] {0, 1, 0x1p63, 0x1.8p63};
                    case INT64 -> new double[] {-0x1p62, -1, 0, 0x1p62};
                    case FLOAT32, FLOAT64 -> new double[] {-1.5, 0, 0.25, 3};
                };
        for (var order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            var file = NiftiFile.of(order).dims(2, 1, 2).values(type, values);
            for (var source : new NiftiSource[] {file.source(), file.packed()}) {

                var volume = read(source);

                assertThat(volume.minimum()).isEqualTo(values[0]);
                assertThat(volume.maximum()).isEqualTo(values[3]);
                assertThat(volume.format())
                        .isEqualTo(type.bytes() == 1 ? VoxelFormat.R8 : VoxelFormat.R16F);
                var span = values[3] - values[0];
                for (var i = 0; i < 4; i++) {
                    assertThat((double) volume.normalised(i % 2, 0, i / 2))
                            .isCloseTo((values[i] - values[0]) / span, within(0.0005));
                }
                assertThat(volume.notes()).isEmpty();
            }
        }
    }

    @Test
    void keeps_the_axes_in_the_files_order() throws IOException {
        var values = new double[2 * 3 * 4];
        Arrays.setAll(values, i -> i);

        var volume = read(NiftiFile.of().dims(2, 3, 4).values(NiftiType.INT16, values).source());

        assertThat(volume.width()).isEqualTo(2);
        assertThat(volume.height()).isEqualTo(3);
        assertThat(volume.depth()).isEqualTo(4);
        assertThat(volume.value(volume.normalised(1, 2, 3))).isEqualTo(23);
        assertThat(volume.value(volume.normalised(1, 0, 2))).isCloseTo(13, within(0.01));
    }

    @Test
    void scales_values_by_slope_and_intercept() throws IOException {
        var file = NiftiFile.of().dims(2, 1, 1).values(NiftiType.INT16, 0, 100).scale(2, -1024);

        var volume = read(file.source());

        assertThat(volume.minimum()).isEqualTo(-1024);
        assertThat(volume.maximum()).isEqualTo(-824);
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "NaN, NaN", "0, NaN"})
    void takes_stored_values_where_the_slope_says_not_scaled(float slope, float intercept)
            throws IOException {
        var file = NiftiFile.of().dims(2, 2, 2).values(NiftiType.UINT8, 0, 1, 2, 3, 4, 5, 6, 9);

        var volume = read(file.scale(slope, intercept).source());

        assertThat(volume.maximum()).isEqualTo(9);
        assertThat(volume.notes()).isEmpty();
    }

    @Test
    void notes_a_scaling_that_is_not_finite() throws IOException {
        var file = NiftiFile.of().dims(1, 1, 2).values(NiftiType.UINT8, 0, 9);

        var volume = read(file.scale(Double.POSITIVE_INFINITY, 0).source());

        assertThat(volume.maximum()).isEqualTo(9);
        assertThat(volume.notes())
                .containsExactly(
                        "The scaling (slope Infinity, intercept 0.0) is not finite; the stored"
                                + " values are shown.");
    }

    @Test
    void shows_the_first_of_several_volumes() throws IOException {
        var file = NiftiFile.of().dims(1, 1, 2, 3).values(NiftiType.UINT8, 1, 2, 90, 91, 92, 93);

        var volume = read(file.source());

        assertThat(volume.maximum()).isEqualTo(2);
        assertThat(volume.notes()).containsExactly("It holds 3 volumes; the first is shown.");
    }

    @Test
    void takes_nan_and_infinity_as_the_smallest_value() throws IOException {
        var odd = Double.NaN;
        var infinite = Double.NEGATIVE_INFINITY;
        var file = NiftiFile.of().dims(2, 2, 1);

        var volume = read(file.values(NiftiType.FLOAT32, 3, odd, infinite, 5).source());

        assertThat(volume.minimum()).isEqualTo(3);
        assertThat(volume.normalised(1, 0, 0)).isZero();
        assertThat(volume.normalised(0, 1, 0)).isZero();
        assertThat(volume.normalised(1, 1, 0)).isOne();
        assertThat(volume.notes())
                .contains("2 values are NaN or infinite; they are shown as the smallest, 3.0.");
    }

    @Test
    void brings_the_widest_range_of_doubles_to_0_to_1() throws IOException {
        var file = NiftiFile.of().dims(1, 1, 3);

        var volume =
                read(
                        file.values(NiftiType.FLOAT64, -Double.MAX_VALUE, 0, Double.MAX_VALUE)
                                .source());

        assertThat(volume.normalised(0, 0, 1)).isEqualTo(0.5f);
        assertThat(volume.normalised(0, 0, 2)).isOne();
    }

    @Test
    void notes_a_volume_of_one_value() throws IOException {
        var volume = read(NiftiFile.of().dims(1, 1, 2).values(NiftiType.UINT8, 7, 7).source());

        assertThat(volume.normalised(0, 0, 1)).isZero();
        assertThat(volume.notes()).contains("All its values are 7.0: there is nothing to see.");
    }

    @Test
    void shrinks_what_is_over_the_texture_limit() throws IOException {
        var values = new double[5 * 4 * 2];
        Arrays.setAll(values, i -> i % 5 < 2 ? 0 : i % 5 < 4 ? 100 : 50);
        var file = NiftiFile.of().dims(5, 4, 2).values(NiftiType.INT16, values);
        var reader = new NiftiReader(4, 1000);

        var volume = reader.read(file.source(), LoadMonitor.NONE);

        assertThat(volume.width()).isEqualTo(3);
        assertThat(volume.height()).isEqualTo(2);
        assertThat(volume.depth()).isEqualTo(1);
        assertThat(volume.normalised(0, 0, 0)).isZero();
        assertThat(volume.normalised(1, 1, 0)).isOne();
        assertThat(volume.normalised(2, 0, 0)).isEqualTo(0.5f);
        assertThat(volume.worldFromVoxel().m00()).isEqualTo(2);
        assertThat(volume.worldFromVoxel().m30()).isEqualTo(0.5);
        assertThat(volume.notes())
                .containsExactly(
                        "5 × 4 × 2 voxels are more than the limit; it is shown at 1/2 of its"
                                + " size.");
    }

    @Test
    void shrinks_what_is_too_much_for_the_memory() throws IOException {
        var file = NiftiFile.of().dims(4, 4, 4).values(NiftiType.UINT8, new double[64]);

        var volume = new NiftiReader(2048, 8).read(file.source(), LoadMonitor.NONE);

        assertThat(volume.data().byteSize()).isEqualTo(8);
    }

    @Test
    void shows_a_single_slice_one_voxel_thick() throws IOException {
        var volume = read(NiftiFile.of().dims(2, 2).values(NiftiType.UINT8, 0, 1, 2, 3).source());

        assertThat(volume.depth()).isEqualTo(1);
        assertThat(volume.notes())
                .containsExactly("It is a single slice, shown as a volume one voxel thick.");
    }

    @Test
    void skips_extensions_before_the_voxels() throws IOException {
        var bytes = NiftiFile.of().dims(1, 1, 2).values(NiftiType.UINT8, 3, 4).putFloat(108, 368);
        var all = new byte[370];
        System.arraycopy(bytes.bytes(), 0, all, 0, 352);
        all[368] = 10;
        all[369] = 20;

        var volume = read(NiftiFile.source("scan.nii", all));

        assertThat(volume.minimum()).isEqualTo(10);
        assertThat(volume.maximum()).isEqualTo(20);
    }

    @Test
    void tells_the_progress_up_to_the_end() throws IOException {
        var told = new ArrayList<Double>();
        var file = NiftiFile.of().dims(100, 100, 30).values(NiftiType.UINT8, new double[300_000]);

        NiftiReader.of().read(file.packed(), (stage, fraction) -> told.add(fraction));

        assertThat(told).isSorted().hasSizeBetween(10, 102).last().isEqualTo(1.0);
    }

    @Test
    void ends_when_it_is_cancelled() {
        var file = NiftiFile.of().dims(100, 100, 30).values(NiftiType.UINT8, new double[300_000]);
        var monitor =
                new LoadMonitor() {
                    private double last;

                    @Override
                    public void progress(String stage, double fraction) {
                        last = fraction;
                    }

                    @Override
                    public boolean cancelled() {
                        return last > 0.2;
                    }
                };

        assertThatThrownBy(() -> NiftiReader.of().read(file.source(), monitor))
                .isInstanceOf(CancellationException.class);
        assertThat(monitor.last).isLessThan(0.5);
    }

    @Test
    void reads_a_file_whatever_its_name(@TempDir Path folder) throws IOException {
        var path = folder.resolve("packed-but-not-called-gz.nii");
        var file = NiftiFile.of().dims(1, 1, 2).values(NiftiType.UINT8, 3, 4);
        Files.write(path, NiftiFile.gzip(file.bytes()));

        var volume = read(NiftiSource.of(path));

        assertThat(volume.name()).isEqualTo("packed-but-not-called-gz.nii");
        assertThat(volume.maximum()).isEqualTo(4);
    }

    @Test
    void leaves_a_missing_file_to_the_caller(@TempDir Path folder) {
        assertThatThrownBy(() -> NiftiSource.of(folder.resolve("missing.nii")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refuses_limits_below_one() {
        assertThatThrownBy(() -> new NiftiReader(0, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxSize (0) and maxVoxels (5) must be at least 1");
    }
}
