package graphics.wgpu.demos.nifti;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.demos.volume.LoadMonitor;
import graphics.wgpu.demos.volume.Volume;
import java.io.IOException;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

class NiftiAffineTests {
    private static NiftiFile file() {
        return NiftiFile.of().dims(3, 1, 1).values(NiftiType.UINT8, 0, 1, 2);
    }

    private static Volume read(NiftiFile file) throws IOException {
        return NiftiReader.of().read(file.source(), LoadMonitor.NONE);
    }

    private static Vector3d world(Volume volume, double x, double y, double z) {
        return volume.worldFromVoxel().transformPosition(new Vector3d(x, y, z));
    }

    @Test
    void the_sform_is_taken_row_by_row() throws IOException {
        var volume = read(file().sform(2, 0, 0, 10, 0, 0, 3, 20, 0, 4, 0, 30));

        assertThat(world(volume, 1, 1, 1)).isEqualTo(new Vector3d(12, 23, 34));
    }

    @Test
    void the_sform_goes_before_the_qform() throws IOException {
        var file = file().qform(0, 0, 0, 7, 8, 9).sform(1, 0, 0, 1, 0, 1, 0, 2, 0, 0, 1, 3);

        assertThat(world(read(file), 0, 0, 0)).isEqualTo(new Vector3d(1, 2, 3));
    }

    @Test
    void the_qform_turns_and_shifts() throws IOException {
        var half = Math.sqrt(0.5);
        var file = file().qform(0, 0, half, 5, 6, 7).putFloat(80, 2);

        var at = world(read(file), 1, 0, 0);

        assertThat(at.distance(5, 8, 7)).isLessThan(1e-6);
    }

    @Test
    void the_qform_mirrors_the_third_axis_where_qfac_is_negative() throws IOException {
        var volume = read(file().qform(0, 0, 0, 0, 0, 0).putFloat(76, -1));

        assertThat(world(volume, 0, 0, 1)).isEqualTo(new Vector3d(0, 0, -1));
    }

    @Test
    void half_a_turn_survives_rounding() throws IOException {
        var volume = read(file().qform(0, 1.0000001, 0, 0, 0, 0));

        assertThat(world(volume, 1, 0, 0).distance(-1, 0, 0)).isLessThan(1e-6);
    }

    @Test
    void voxel_sizes_are_taken_where_nothing_else_is_said() throws IOException {
        var volume = read(file().putShort(254, 0).putFloat(80, 3));

        assertThat(world(volume, 0, 0, 0)).isEqualTo(new Vector3d(-3, 0, 0));
        assertThat(world(volume, 2, 0, 0)).isEqualTo(new Vector3d(3, 0, 0));
        assertThat(volume.notes())
                .contains(
                        "The header does not say how the head lies; the axes are taken as they"
                                + " are.");
    }

    @Test
    void voxel_sizes_that_are_no_lengths_are_taken_as_one() throws IOException {
        var file =
                file().putShort(254, 0).putFloat(80, 0).putFloat(84, Double.NaN).putFloat(88, -2);

        var volume = read(file);

        assertThat(world(volume, 2, 1, 1)).isEqualTo(new Vector3d(1, 1, 2));
        assertThat(volume.notes())
                .contains(
                        "The header does not give the voxels' size along each axis; 1 mm is"
                                + " taken.");
    }

    @Test
    void a_flat_sform_is_left_aside() throws IOException {
        var file = file().qform(0, 0, 0, 7, 8, 9).putShort(254, 1);
        var volume = read(file.sform(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0));

        assertThat(world(volume, 0, 0, 0)).isEqualTo(new Vector3d(7, 8, 9));
        assertThat(volume.notes())
                .contains("The header's sform is not invertible and is left aside.");
    }

    @Test
    void texture_coordinates_span_the_voxels_with_their_borders() throws IOException {
        var matrix = read(file()).worldFromTexture();

        assertThat(matrix.transformPosition(new Vector3d())).isEqualTo(new Vector3d(-0.5));
        assertThat(matrix.transformPosition(new Vector3d(1)))
                .isEqualTo(new Vector3d(2.5, 0.5, 0.5));
    }
}
