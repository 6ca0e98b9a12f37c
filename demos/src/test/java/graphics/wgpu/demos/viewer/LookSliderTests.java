package graphics.wgpu.demos.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import graphics.wgpu.demos.volume.Look;
import graphics.wgpu.demos.volume.RenderMode;
import graphics.wgpu.demos.volume.VolumeGrid;
import graphics.wgpu.demos.volume.Volumes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LookSliderTests {
    private final Look look = Look.of(Volumes.ball(16), VolumeGrid.of(Volumes.ball(16)));

    @ParameterizedTest
    @EnumSource
    void stands_where_it_was_put(LookSlider slider) {
        for (var position : new double[] {0.1, 0.5, 0.9}) {
            assertThat(slider.get(slider.set(look, position))).isCloseTo(position, within(1e-5));
        }
    }

    @ParameterizedTest
    @EnumSource
    void moves_nothing_but_its_own(LookSlider slider) {
        var moved = slider.set(look, 0.3);

        for (var other : LookSlider.values()) {
            if (other != slider) {
                assertThat(other.get(moved)).isEqualTo(other.get(look));
            }
        }
    }

    @Test
    void applies_where_it_changes_something() {
        var surface = look.withMode(RenderMode.SURFACE);

        assertThat(LookSlider.ISO.applies(surface)).isTrue();
        assertThat(LookSlider.ISO.applies(look)).isFalse();
        assertThat(LookSlider.OPACITY.applies(surface)).isFalse();
        assertThat(LookSlider.SLICE_X.applies(look)).isFalse();
        assertThat(LookSlider.SLICE_X.applies(look.withCut(true))).isTrue();
    }

    @Test
    void tells_values_in_the_scans_units() {
        var volume = Volumes.ball(16);

        assertThat(LookSlider.LEVEL.text(look.withWindow(0.5f, 1), volume)).isEqualTo("127.5");
        assertThat(LookSlider.SLICE_X.text(look.withSlice(0, 0), volume)).isEqualTo("1 of 16");
        assertThat(LookSlider.SLICE_X.text(look.withSlice(0, 1), volume)).isEqualTo("16 of 16");
        assertThat(LookSlider.OPACITY.text(look.withOpacity(0.5f), volume)).isEqualTo("50 %");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "255, 255",
        "-1024, -1024",
        "0.25, 0.25",
        "12.345, 12.35",
        "100, 100",
        "1e-5, 1.000e-05",
        "2.5e9, 2.500e+09"
    })
    void writes_numbers_short(double value, String text) {
        assertThat(LookSlider.number(value)).isEqualTo(text);
    }
}
