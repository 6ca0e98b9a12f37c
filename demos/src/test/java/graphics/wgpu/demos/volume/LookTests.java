package graphics.wgpu.demos.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LookTests {
    private final Volume volume = Volumes.ball(32);
    private final Look look = Look.of(volume, VolumeGrid.of(volume));

    @Test
    void the_first_window_spans_what_is_not_background() {
        assertThat(look.low()).isBetween(0f, 0.1f);
        assertThat(look.low() + look.width()).isGreaterThan(0.9f);
    }

    @Test
    void numbers_stay_within_their_ranges() {
        var odd = look.withWindow(2, -1).withIso(-1).withOpacity(7).withQuality(99).withSlice(1, 2);

        assertThat(odd.level()).isEqualTo(1);
        assertThat(odd.width()).isEqualTo(Look.LEAST_WIDTH);
        assertThat(odd.iso()).isEqualTo(0.005f);
        assertThat(odd.opacity()).isEqualTo(1);
        assertThat(odd.quality()).isEqualTo(4);
        assertThat(odd.slices().y()).isEqualTo(1);
    }

    @Test
    void a_change_leaves_the_rest() {
        var changed = look.withMode(RenderMode.SURFACE).withCut(true).withColorMap(ColorMap.OCEAN);

        assertThat(changed.level()).isEqualTo(look.level());
        assertThat(changed.iso()).isEqualTo(look.iso());
        assertThat(changed.cut()).isTrue();
        assertThat(changed.colorMap()).isEqualTo(ColorMap.OCEAN);
    }

    @Test
    void nothing_is_seen_below_what_the_mode_shows() {
        assertThat(look.withMode(RenderMode.SURFACE).visible()).isEqualTo(look.iso());
        assertThat(look.visible()).isCloseTo(look.low() + 0.37f * look.width(), within(1e-6f));
        assertThat(ColorMap.opacity(0.36)).isZero();
        assertThat(ColorMap.opacity(0.7)).isOne();
    }

    @Test
    void colours_run_from_the_first_to_the_last_stop() {
        assertThat(ColorMap.GREY.rgb(0)).isZero();
        assertThat(ColorMap.GREY.rgb(0.5)).isEqualTo(0x808080);
        assertThat(ColorMap.GREY.rgb(2)).isEqualTo(0xffffff);
        for (var map : ColorMap.values()) {
            assertThat(lightness(map.rgb(1))).isGreaterThan(200);
            assertThat(lightness(map.rgb(0))).isLessThan(40);
        }
    }

    private static int lightness(int rgb) {
        return ((rgb >> 16) + 2 * (rgb >> 8 & 255) + (rgb & 255)) / 4;
    }
}
