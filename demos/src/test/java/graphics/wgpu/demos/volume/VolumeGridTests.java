package graphics.wgpu.demos.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

class VolumeGridTests {
    @Test
    void the_box_is_around_what_is_not_background() {
        var volume =
                Volumes.of(
                        64, 32, 40, (x, y, z) -> x >= 20 && x < 28 && y >= 8 && z >= 12 ? 200 : 0);

        var grid = VolumeGrid.of(volume);

        assertThat(grid.low().distance(16 / 64f, 4 / 32f, 8 / 40f)).isLessThan(1e-5f);
        assertThat(grid.high().distance(32 / 64f, 1, 1)).isLessThan(1e-5f);
    }

    @Test
    void the_box_is_everything_when_nothing_stands_out() {
        var grid = VolumeGrid.of(Volumes.of(8, 8, 8, (x, y, z) -> 0));

        assertThat(grid.low()).isEqualTo(new Vector3f(0));
        assertThat(grid.high()).isEqualTo(new Vector3f(1));
    }

    @Test
    void centre_and_size_are_in_millimetres() {
        var grid = VolumeGrid.of(Volumes.of(40, 20, 20, (x, y, z) -> 255));

        assertThat(grid.centre().distance(19.5f, 9.5f, 9.5f)).isLessThan(1e-4f);
        assertThat(grid.halfSize()).isCloseTo(20, within(1e-4f));
    }

    @Test
    void cells_hold_means_also_at_the_ragged_end() {
        var grid = VolumeGrid.of(Volumes.of(6, 4, 4, (x, y, z) -> x < 4 ? 100 : 40 * (x - 3)));

        assertThat(grid.means()).containsExactly((byte) 100, (byte) 60);
    }

    @Test
    void a_brick_counts_the_voxels_next_to_it() {
        // Voxel 8 is in the second brick, but takes part in what is interpolated in the first.
        var grid = VolumeGrid.of(Volumes.of(24, 8, 8, (x, y, z) -> x == 8 ? 255 : 0));

        assertThat(grid.skipMap(0.5f))
                .containsExactly((byte) 0, (byte) 255, (byte) 0, (byte) 255, (byte) 1, (byte) 0);
    }

    @Test
    void distances_are_those_of_a_search_through_all_bricks() {
        var random = new Random(7);
        var size = new GridSize(9, 7, 8);
        var maxima = new byte[size.count()];
        for (var i = 0; i < maxima.length; i++) {
            maxima[i] = (byte) (random.nextInt(60) == 0 ? 200 : 10);
        }

        var map = SkipDistances.of(size, maxima, 100);

        for (var z = 0; z < size.depth(); z++) {
            for (var y = 0; y < size.height(); y++) {
                for (var x = 0; x < size.width(); x++) {
                    assertThat((int) map[2 * size.index(x, y, z)])
                            .isEqualTo(nearest(size, maxima, x, y, z));
                }
            }
        }
    }

    private static int nearest(GridSize size, byte[] maxima, int x, int y, int z) {
        var best = 255;
        for (var k = 0; k < size.depth(); k++) {
            for (var j = 0; j < size.height(); j++) {
                for (var i = 0; i < size.width(); i++) {
                    if (Byte.toUnsignedInt(maxima[size.index(i, j, k)]) >= 100) {
                        var far = Math.max(Math.abs(i - x), Math.abs(j - y));
                        best = Math.min(best, Math.max(far, Math.abs(k - z)));
                    }
                }
            }
        }
        return best;
    }

    @Test
    void where_nothing_shows_all_bricks_are_far() {
        var map = SkipDistances.of(new GridSize(2, 1, 1), new byte[] {3, 4}, 100);

        assertThat(map).containsExactly((byte) 255, (byte) 3, (byte) 255, (byte) 4);
    }
}
