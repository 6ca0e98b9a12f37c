package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Lists in which null stands for something that is not used.
class RecordHolesTests {
    @Test
    void colour_formats_of_a_bundle_keep_their_hole() {
        var descriptor =
                RenderBundleEncoderDescriptor.of(
                        TextureFormat.RGBA8UNORM, null, TextureFormat.R8UNORM);

        assertThat(descriptor.colorFormats())
                .containsExactly(TextureFormat.RGBA8UNORM, null, TextureFormat.R8UNORM)
                .isUnmodifiable();
    }

    @Test
    void colour_formats_of_a_layout_keep_their_hole() {
        var layout = RenderPassLayout.of(null, TextureFormat.R8UNORM);

        assertThat(layout.colorFormats()).containsExactly(null, TextureFormat.R8UNORM);
    }

    @Test
    void bind_group_layouts_keep_their_hole() {
        var layouts = new ArrayList<@Nullable GPUBindGroupLayout>(Arrays.asList(null, null));
        var descriptor = PipelineLayoutDescriptor.of(layouts);

        layouts.clear();

        assertThat(descriptor.bindGroupLayouts()).containsExactly(null, null);
    }

    @Test
    void colour_attachments_keep_their_hole() {
        var descriptor = RenderPassDescriptor.of(Arrays.asList(null, null));

        assertThat(descriptor.colorAttachments()).containsExactly(null, null);
    }
}
