package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// The small value types and the `with` methods.
class RecordValuesTests {
    @Test
    void extent_is_one_where_it_is_not_given() {
        assertThat(Extent3D.of(3)).isEqualTo(new Extent3D(3, 1, 1));
        assertThat(Extent3D.of(3, 4)).isEqualTo(new Extent3D(3, 4, 1));
        assertThat(Extent3D.of(3, 4, 5)).isEqualTo(new Extent3D(3, 4, 5));
    }

    @Test
    void origin_is_zero_where_it_is_not_given() {
        assertThat(Origin3D.of()).isEqualTo(new Origin3D(0, 0, 0));
        assertThat(Origin3D.of(1, 2)).isEqualTo(new Origin3D(1, 2, 0));
        assertThat(Origin3D.of(1, 2, 3)).isEqualTo(new Origin3D(1, 2, 3));
        assertThat(Origin2D.of()).isEqualTo(new Origin2D(0, 0));
        assertThat(Origin2D.of(1, 2)).isEqualTo(new Origin2D(1, 2));
    }

    @Test
    void colour_is_opaque_unless_alpha_is_given() {
        assertThat(Color.of(0, 0.2, 0)).isEqualTo(new Color(0, 0.2, 0, 1));
        assertThat(Color.of(0, 0.2, 0, 0.5)).isEqualTo(new Color(0, 0.2, 0, 0.5));
    }

    @Test
    void with_changes_one_component_of_a_copy() {
        var descriptor = BufferDescriptor.of(64, BufferUsage.STORAGE);

        var changed = descriptor.withLabel("particles").withMappedAtCreation(true);

        assertThat(changed)
                .isEqualTo(new BufferDescriptor("particles", 64, BufferUsage.STORAGE, true));
        assertThat(descriptor.label()).isEmpty();
    }

    @Test
    void with_takes_plain_numbers_for_optional_ones() {
        assertThat(TextureViewDescriptor.of().withMipLevelCount(2).mipLevelCount()).isEqualTo(2);
        assertThat(TexelCopyBufferLayout.of().withBytesPerRow(256).bytesPerRow()).isEqualTo(256);
        assertThat(
                        DepthStencilState.of(TextureFormat.DEPTH32FLOAT)
                                .withDepthWriteEnabled(true)
                                .depthWriteEnabled())
                .isTrue();
    }

    @Test
    void features_keep_their_order() {
        var descriptor =
                DeviceDescriptor.of()
                        .withRequiredFeatures(FeatureName.TIMESTAMP_QUERY, FeatureName.SHADER_F16);

        assertThat(descriptor.requiredFeatures())
                .containsExactly(FeatureName.TIMESTAMP_QUERY, FeatureName.SHADER_F16);
    }

    @Test
    void compilation_info_does_not_change() {
        var messages = new ArrayList<GPUCompilationMessage>();

        var info = new GPUCompilationInfo(messages);
        messages.add(new GPUCompilationMessage("later", CompilationMessageType.INFO, 1, 1, 0, 1));

        assertThat(info.messages()).isEmpty();
    }
}
