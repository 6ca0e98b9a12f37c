package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import graphics.wgpu.extras.NativeFeature;
import graphics.wgpu.extras.PolygonMode;
import org.junit.jupiter.api.Test;

/// The strings by which the specification knows the constants.
class EnumStringsTests {
    @Test
    void to_string_is_the_string_of_the_specification() {
        assertThat(TextureFormat.BGRA8UNORM_SRGB).hasToString("bgra8unorm-srgb");
        assertThat(TextureFormat.ASTC_4X4_UNORM).hasToString("astc-4x4-unorm");
        assertThat(TextureDimension.D2).hasToString("2d");
        assertThat(TextureViewDimension.D2_ARRAY).hasToString("2d-array");
        assertThat(VertexFormat.UNORM10_10_10_2).hasToString("unorm10-10-10-2");
        assertThat(PredefinedColorSpace.DISPLAY_P3).hasToString("display-p3");
        assertThat(PolygonMode.LINE).hasToString("line");
    }

    @Test
    void each_constant_is_found_by_its_string() {
        for (var format : TextureFormat.values()) {
            assertThat(TextureFormat.of(format.toString())).isSameAs(format);
        }
    }

    @Test
    void unknown_string_is_refused_with_those_that_are_known() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LoadOp.of("keep"))
                .withMessage("LoadOp is \"keep\"; it must be one of [load, clear]");
    }

    @Test
    void features_are_found_by_name_in_both_enums() {
        assertThat(Feature.of("timestamp-query")).isSameAs(FeatureName.TIMESTAMP_QUERY);
        assertThat(Feature.of("pipeline-statistics-query"))
                .isSameAs(NativeFeature.PIPELINE_STATISTICS_QUERY);
        assertThat(NativeFeature.SHADER_F64.specName()).isEqualTo("shader-f64");
    }

    @Test
    void unknown_feature_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Feature.of("magic"))
                .withMessage(
                        "Feature is \"magic\"; it must be the name of a FeatureName or a"
                                + " NativeFeature");
    }
}
