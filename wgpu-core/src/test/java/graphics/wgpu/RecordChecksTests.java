package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// What records refuse, with the exact message, and what they copy.
class RecordChecksTests {
    @Test
    void null_is_refused_where_a_component_must_be() {
        assertRefused(
                () -> BufferDescriptor.of(4, Absent.value()),
                "BufferDescriptor.usage is null; it must not be null");
        assertRefused(
                () -> BufferDescriptor.of(4, BufferUsage.INDEX).withLabel(Absent.value()),
                "BufferDescriptor.label is null; it must not be null");
        assertRefused(
                () -> RenderPipelineDescriptor.of(AutoLayoutMode.AUTO, Absent.value()),
                "RenderPipelineDescriptor.vertex is null; it must not be null");
        assertRefused(
                () -> VertexState.of(Absent.value()),
                "VertexState.module is null; it must not be null");
    }

    @Test
    void null_is_fine_where_a_component_may_be_absent() {
        var descriptor = SamplerDescriptor.of().withCompare(CompareFunction.LESS);

        assertThat(descriptor.withCompare(null)).isEqualTo(SamplerDescriptor.of());
    }

    @Test
    void negative_sizes_are_refused() {
        assertRefused(
                () -> BufferDescriptor.of(-4, BufferUsage.INDEX),
                "BufferDescriptor.size is -4; it must not be negative");
        assertRefused(() -> Extent3D.of(-1), "Extent3D.width is -1; it must not be negative");
        assertRefused(
                () -> TexelCopyBufferLayout.of().withBytesPerRow(-256),
                "TexelCopyBufferLayout.bytesPerRow is -256; it must not be negative");
        assertRefused(
                () -> RenderPassDescriptor.of().withMaxDrawCount(Long.MIN_VALUE),
                "RenderPassDescriptor.maxDrawCount is -9223372036854775808;"
                        + " it must not be negative");
    }

    @Test
    void masks_and_signed_numbers_may_be_negative() {
        assertThatNoException()
                .isThrownBy(
                        () -> {
                            MultisampleState.of().withMask(0x80000000);
                            DepthStencilState.of(TextureFormat.STENCIL8)
                                    .withStencilReadMask(-1)
                                    .withStencilWriteMask(-2)
                                    .withDepthBias(-3);
                        });
    }

    @Test
    void lists_are_copied() {
        var formats = new ArrayList<>(List.of(TextureFormat.RGBA8UNORM_SRGB));
        var descriptor =
                TextureDescriptor.of(
                                Extent3D.of(1), TextureFormat.RGBA8UNORM, TextureUsage.COPY_SRC)
                        .withViewFormats(formats);

        formats.clear();

        assertThat(descriptor.viewFormats()).containsExactly(TextureFormat.RGBA8UNORM_SRGB);
        assertThat(descriptor.viewFormats()).isUnmodifiable();
    }

    @Test
    void null_in_a_list_without_holes_is_refused_by_its_index() {
        var attributes =
                Arrays.asList(
                        VertexAttribute.of(VertexFormat.FLOAT32, 0, 0),
                        Absent.<VertexAttribute>value());

        assertRefused(
                () -> VertexBufferLayout.of(4, attributes),
                "VertexBufferLayout.attributes[1] is null; it must not be null");
    }

    @Test
    void null_instead_of_a_list_is_refused() {
        assertRefused(
                () -> BindGroupLayoutDescriptor.of(Absent.<List<BindGroupLayoutEntry>>value()),
                "BindGroupLayoutDescriptor.entries is null; it must not be null");
        assertRefused(
                () -> BindGroupLayoutDescriptor.of(Absent.<BindGroupLayoutEntry[]>value()),
                "BindGroupLayoutDescriptor.entries is null; it must not be null");
    }

    @Test
    void required_list_that_comes_last_may_be_given_one_by_one() {
        var entry = BindGroupLayoutEntry.of(0, ShaderStage.FRAGMENT);
        var other = BindGroupLayoutEntry.of(1, ShaderStage.VERTEX);

        assertThat(BindGroupLayoutDescriptor.of(entry, other))
                .isEqualTo(BindGroupLayoutDescriptor.of(List.of(entry, other)));
    }

    @Test
    void limits_keep_their_order_and_are_copied() {
        var limits = new LinkedHashMap<String, Long>();
        limits.put("maxTextureDimension2D", 4096L);
        limits.put("maxBindGroups", 4L);
        var descriptor = DeviceDescriptor.of().withRequiredLimits(limits);

        limits.clear();

        assertThat(descriptor.requiredLimits())
                .containsExactly(
                        Map.entry("maxTextureDimension2D", 4096L), Map.entry("maxBindGroups", 4L));
    }

    @Test
    void limits_that_do_not_exist_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeviceDescriptor.of().withRequiredLimits(Map.of("maxHats", 1L)))
                .withMessageStartingWith(
                        "DeviceDescriptor.requiredLimits names \"maxHats\"; it must be one of"
                                + " [maxTextureDimension1D, ");
    }

    @Test
    void limits_are_neither_negative_nor_null() {
        assertRefused(
                () -> DeviceDescriptor.of().withRequiredLimits(Map.of("maxBindGroups", -1L)),
                "DeviceDescriptor.requiredLimits[maxBindGroups] is -1; it must not be negative");
        var limits = new HashMap<String, Long>();
        limits.put("maxBindGroups", Absent.value());
        assertRefused(
                () -> DeviceDescriptor.of().withRequiredLimits(limits),
                "DeviceDescriptor.requiredLimits[maxBindGroups] is null; it must not be null");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
