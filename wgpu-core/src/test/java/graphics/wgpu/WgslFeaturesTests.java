package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import org.junit.jupiter.api.Test;

/// The extensions of WGSL are those that the compiler takes.
@GpuTest
class WgslFeaturesTests {
    /// All that the specification of WGSL names.
    private static final String[] NAMED = {
        "readonly_and_readwrite_storage_textures",
        "packed_4x8_integer_dot_product",
        "unrestricted_pointer_parameters",
        "pointer_composite_access",
        "uniform_buffer_standard_layout",
        "subgroup_id",
        "subgroup_uniformity",
        "texture_and_sampler_let",
        "texture_formats_tier1",
        "linear_indexing",
        "immediate_address_space",
        "swizzle_assignment",
        "fragment_depth",
    };

    @Test
    void a_program_can_require_these_and_no_others(GPUDevice device) {
        var taken = new LinkedHashSet<String>();
        for (var name : NAMED) {
            try {
                device.createShaderModule("requires " + name + ";").close();
                taken.add(name);
            } catch (GPUShaderError e) {
                assertThat(e).hasMessageContaining(name);
            }
        }

        assertThat(GPU.wgslLanguageFeatures()).containsExactlyInAnyOrderElementsOf(taken);
    }
}
