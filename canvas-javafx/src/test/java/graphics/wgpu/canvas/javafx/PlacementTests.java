package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.javafx.NativeChild.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTests {
    private static Placement of(int width, int height, int fullWidth, int fullHeight) {
        return new Placement(3, 4, width, height, 0, 0, fullWidth, fullHeight, 100, 1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "1, 1, 0, 1", "1, 1, 1, 0", "-1, 1, 1, 1"})
    void without_a_pixel_it_is_hidden(int width, int height, int fullWidth, int fullHeight) {
        assertThat(of(width, height, fullWidth, fullHeight).hidden()).isTrue();
    }

    @Test
    void with_a_pixel_it_is_not() {
        assertThat(of(1, 1, 1, 1).hidden()).isFalse();
    }
}
