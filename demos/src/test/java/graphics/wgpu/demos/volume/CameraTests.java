package graphics.wgpu.demos.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

class CameraTests {
    private static final Offset<Float> CLOSE = within(1e-4f);
    private final Camera camera = new Camera(new Vector3f(1, 2, 3), 0, 0, 100);

    @Test
    void at_first_it_looks_at_the_face() {
        assertThat(camera.eye().distance(1, 102, 3)).isLessThan(1e-3f);
        // The person's left side is at the picture's right, as in a mirror's opposite.
        assertThat(camera.right().distance(-1, 0, 0)).isLessThan(1e-5f);
        assertThat(camera.up().distance(0, 0, 1)).isLessThan(1e-5f);
    }

    @Test
    void it_keeps_its_distance_while_it_orbits() {
        var moved = camera.orbit(1, 0.5f);

        assertThat(moved.eye().distance(moved.target())).isCloseTo(100, CLOSE);
        assertThat(moved.eye().z()).isGreaterThan(3);
    }

    @Test
    void it_never_goes_over_the_head() {
        assertThat(camera.orbit(0, 9).pitch()).isLessThan((float) Math.PI / 2);
        assertThat(camera.orbit(0, -9).pitch()).isGreaterThan((float) -Math.PI / 2);
    }

    @Test
    void the_target_stays_in_the_middle() {
        var clip = camera.orbit(0.3f, 0.2f).clipFromWorld(1.5f);

        var middle = clip.transformProject(new Vector3f(camera.target()));

        assertThat(middle.x()).isCloseTo(0, CLOSE);
        assertThat(middle.y()).isCloseTo(0, CLOSE);
        assertThat(middle.z()).isBetween(0f, 1f);
    }

    @Test
    void panning_by_a_picture_moves_the_target_by_what_the_picture_shows() {
        var moved = camera.pan(0, 1);

        var before = moved.clipFromWorld(1).transformProject(new Vector3f(camera.target()));

        assertThat(before.y()).isCloseTo(-2, CLOSE);
    }

    @Test
    void a_tall_picture_shows_the_whole_width() {
        var side = new Vector3f(camera.target()).fma(20, camera.right());

        var wide = camera.clipFromWorld(1).transformProject(new Vector3f(side));
        var tall = camera.clipFromWorld(0.5f).transformProject(new Vector3f(side));

        assertThat(tall.x()).isCloseTo(wide.x(), CLOSE);
    }
}
