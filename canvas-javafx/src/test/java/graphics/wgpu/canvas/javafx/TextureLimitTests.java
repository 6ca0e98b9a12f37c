package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TextureLimitTests {
    @Test
    void a_size_within_the_limit_stays() {
        var limit = new TextureLimit(4096);

        assertThat(limit.scale(4096, 4096)).isEqualTo(1);
        assertThat(limit.scale(0, 0)).isEqualTo(1);
    }

    @Test
    void a_larger_size_is_scaled_to_the_limit() {
        var limit = new TextureLimit(4096);

        assertThat(8192 * limit.scale(8192, 100)).isCloseTo(4096, within(1e-9));
        assertThat(5000 * limit.scale(100, 5000)).isCloseTo(4096, within(1e-9));
    }

    @Test
    void javafx_has_a_limit_of_its_own() {
        assertThat(TextureLimit.ofJavaFx().scale(8192, 8192)).isEqualTo(0.5);
    }
}
