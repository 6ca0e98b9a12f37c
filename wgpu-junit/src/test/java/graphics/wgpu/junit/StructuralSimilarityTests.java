package graphics.wgpu.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StructuralSimilarityTests {
    @Test
    void equal_pictures_have_a_similarity_of_one() {
        var picture = Painting.scene(40);

        assertThat(StructuralSimilarity.of(picture, picture, Mask.ALL)).isEqualTo(1);
    }

    @Test
    void plain_pictures_have_the_similarity_of_their_luma() {
        // The published formula without variance: (2 a b + C1) / (a² + b² + C1).
        double c1 = Math.pow(0.01 * 255, 2);
        double expected = (2 * 100 * 140 + c1) / (100 * 100 + 140 * 140 + c1);

        double similarity =
                StructuralSimilarity.of(Painting.grey(24, 100), Painting.grey(24, 140), Mask.ALL);

        assertThat(similarity).isCloseTo(expected, within(1e-9));
    }

    @Test
    void black_and_white_noise_is_unlike_its_negative() {
        var noise = Painting.of(32, 32, (x, y) -> (x + y) % 2 == 0 ? 0xffffff : 0);
        var negative = Painting.of(32, 32, (x, y) -> (x + y) % 2 == 1 ? 0xffffff : 0);

        assertThat(StructuralSimilarity.of(noise, negative, Mask.ALL)).isLessThan(-0.9);
    }

    @Test
    void a_moved_edge_counts_more_than_a_little_noise() {
        var picture = Painting.scene(64);
        var noisy =
                Painting.of(64, 64, (x, y) -> (picture.argb(x, y) & 0xfefefe) | ((x * 7 + y) & 1));
        var moved = Painting.of(64, 64, (x, y) -> picture.argb(Math.min(63, x + 3), y));

        double withNoise = StructuralSimilarity.of(noisy, picture, Mask.ALL);
        double withMove = StructuralSimilarity.of(moved, picture, Mask.ALL);

        assertThat(withNoise).isGreaterThan(0.97);
        assertThat(withMove).isLessThan(0.9);
    }

    @Test
    void what_is_masked_has_no_influence_on_its_neighbours() {
        var picture = Painting.scene(40);
        var stained =
                Painting.of(40, 40, (x, y) -> x < 10 && y < 10 ? 0xff00ff : picture.argb(x, y));

        assertThat(StructuralSimilarity.of(stained, picture, Mask.outside(0, 0, 10, 10)))
                .isEqualTo(1);
        assertThat(StructuralSimilarity.of(stained, picture, Mask.ALL)).isLessThan(0.95);
    }

    @Test
    void pictures_smaller_than_the_window_are_compared_too() {
        assertThat(StructuralSimilarity.of(Painting.grey(1, 10), Painting.grey(1, 10), Mask.ALL))
                .isEqualTo(1);
        assertThat(StructuralSimilarity.of(Painting.grey(2, 0), Painting.grey(2, 255), Mask.ALL))
                .isLessThan(0.01);
    }
}
