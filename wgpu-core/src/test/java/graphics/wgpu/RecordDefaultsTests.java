package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.extras.PolygonMode;
import org.junit.jupiter.api.Test;

/// What the components are that `of` doesn't take: the defaults of the IDL.
class RecordDefaultsTests {
    @Test
    void adapter_options_ask_for_a_fast_core_adapter() {
        var options = RequestAdapterOptions.of();

        assertThat(options.featureLevel()).isEqualTo(FeatureLevel.CORE);
        assertThat(options.powerPreference()).isEqualTo(PowerPreference.HIGH_PERFORMANCE);
        assertThat(options.forceFallbackAdapter()).isFalse();
        assertThat(options.canvas()).isNull();
    }

    @Test
    void device_has_no_wishes() {
        var descriptor = DeviceDescriptor.of();

        assertThat(descriptor.label()).isEmpty();
        assertThat(descriptor.requiredFeatures()).isEmpty();
        assertThat(descriptor.requiredLimits()).isEmpty();
        assertThat(descriptor.defaultQueue()).isEqualTo(QueueDescriptor.of());
    }

    @Test
    void buffer_is_not_mapped() {
        var descriptor = BufferDescriptor.of(16, BufferUsage.VERTEX);

        assertThat(descriptor).isEqualTo(new BufferDescriptor("", 16, BufferUsage.VERTEX, false));
    }

    @Test
    void texture_has_two_dimensions_one_level_and_one_sample() {
        var descriptor =
                TextureDescriptor.of(
                        Extent3D.of(8, 4), TextureFormat.R8UNORM, TextureUsage.COPY_DST);

        assertThat(descriptor.dimension()).isEqualTo(TextureDimension.D2);
        assertThat(descriptor.mipLevelCount()).isEqualTo(1);
        assertThat(descriptor.sampleCount()).isEqualTo(1);
        assertThat(descriptor.viewFormats()).isEmpty();
        assertThat(descriptor.textureBindingViewDimension()).isNull();
    }

    @Test
    void view_leaves_to_the_texture_what_it_does_not_say() {
        var descriptor = TextureViewDescriptor.of();

        assertThat(descriptor.format()).isNull();
        assertThat(descriptor.dimension()).isNull();
        assertThat(descriptor.usage()).isEqualTo(TextureUsage.NONE);
        assertThat(descriptor.aspect()).isEqualTo(TextureAspect.ALL);
        assertThat(descriptor.baseMipLevel()).isZero();
        assertThat(descriptor.mipLevelCount()).isNull();
        assertThat(descriptor.baseArrayLayer()).isZero();
        assertThat(descriptor.arrayLayerCount()).isNull();
        assertThat(descriptor.swizzle()).isEqualTo("rgba");
    }

    @Test
    void sampler_clamps_and_takes_the_nearest() {
        var descriptor = SamplerDescriptor.of();

        assertThat(descriptor.addressModeU()).isEqualTo(AddressMode.CLAMP_TO_EDGE);
        assertThat(descriptor.addressModeV()).isEqualTo(AddressMode.CLAMP_TO_EDGE);
        assertThat(descriptor.addressModeW()).isEqualTo(AddressMode.CLAMP_TO_EDGE);
        assertThat(descriptor.magFilter()).isEqualTo(FilterMode.NEAREST);
        assertThat(descriptor.minFilter()).isEqualTo(FilterMode.NEAREST);
        assertThat(descriptor.mipmapFilter()).isEqualTo(MipmapFilterMode.NEAREST);
        assertThat(descriptor.lodMinClamp()).isZero();
        assertThat(descriptor.lodMaxClamp()).isEqualTo(32);
        assertThat(descriptor.compare()).isNull();
        assertThat(descriptor.maxAnisotropy()).isEqualTo(1);
    }

    @Test
    void binding_layouts_are_the_plainest() {
        assertThat(BufferBindingLayout.of())
                .isEqualTo(new BufferBindingLayout(BufferBindingType.UNIFORM, false, 0));
        assertThat(SamplerBindingLayout.of().type()).isEqualTo(SamplerBindingType.FILTERING);
        assertThat(TextureBindingLayout.of())
                .isEqualTo(
                        new TextureBindingLayout(
                                TextureSampleType.FLOAT, TextureViewDimension.D2, false));
        assertThat(StorageTextureBindingLayout.of(TextureFormat.R32UINT))
                .isEqualTo(
                        new StorageTextureBindingLayout(
                                StorageTextureAccess.WRITE_ONLY,
                                TextureFormat.R32UINT,
                                TextureViewDimension.D2));
    }

    @Test
    void primitives_are_filled_triangles_seen_from_both_sides() {
        var state = PrimitiveState.of();

        assertThat(state.topology()).isEqualTo(PrimitiveTopology.TRIANGLE_LIST);
        assertThat(state.stripIndexFormat()).isNull();
        assertThat(state.frontFace()).isEqualTo(FrontFace.CCW);
        assertThat(state.cullMode()).isEqualTo(CullMode.NONE);
        assertThat(state.unclippedDepth()).isFalse();
        assertThat(state.polygonMode()).isEqualTo(PolygonMode.FILL);
        assertThat(state.conservative()).isFalse();
    }

    @Test
    void masks_have_all_bits() {
        assertThat(MultisampleState.of()).isEqualTo(new MultisampleState(1, 0xFFFFFFFF, false));
        var depth = DepthStencilState.of(TextureFormat.DEPTH24PLUS);
        assertThat(depth.stencilReadMask()).isEqualTo(0xFFFFFFFF);
        assertThat(depth.stencilWriteMask()).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void depth_state_says_nothing_of_depth() {
        var state = DepthStencilState.of(TextureFormat.DEPTH24PLUS);

        assertThat(state.depthWriteEnabled()).isNull();
        assertThat(state.depthCompare()).isNull();
        assertThat(state.stencilFront()).isEqualTo(StencilFaceState.of());
        assertThat(state.stencilBack()).isEqualTo(StencilFaceState.of());
        assertThat(state.depthBias()).isZero();
        assertThat(state.depthBiasSlopeScale()).isZero();
        assertThat(state.depthBiasClamp()).isZero();
    }

    @Test
    void stencil_test_always_passes_and_keeps() {
        assertThat(StencilFaceState.of())
                .isEqualTo(
                        new StencilFaceState(
                                CompareFunction.ALWAYS,
                                StencilOperation.KEEP,
                                StencilOperation.KEEP,
                                StencilOperation.KEEP));
    }

    @Test
    void target_replaces_all_channels() {
        var target = ColorTargetState.of(TextureFormat.RGBA8UNORM);

        assertThat(target.blend()).isNull();
        assertThat(target.writeMask()).isEqualTo(ColorWrite.ALL);
        assertThat(BlendComponent.of())
                .isEqualTo(
                        new BlendComponent(BlendOperation.ADD, BlendFactor.ONE, BlendFactor.ZERO));
    }

    @Test
    void pass_may_draw_fifty_million_times() {
        var descriptor = RenderPassDescriptor.of();

        assertThat(descriptor.colorAttachments()).isEmpty();
        assertThat(descriptor.depthStencilAttachment()).isNull();
        assertThat(descriptor.occlusionQuerySet()).isNull();
        assertThat(descriptor.timestampWrites()).isNull();
        assertThat(descriptor.maxDrawCount()).isEqualTo(50_000_000);
    }

    @Test
    void vertices_step_by_vertex() {
        assertThat(VertexBufferLayout.of(16).stepMode()).isEqualTo(VertexStepMode.VERTEX);
    }

    @Test
    void pixels_begin_at_the_start_of_a_buffer() {
        assertThat(TexelCopyBufferLayout.of()).isEqualTo(new TexelCopyBufferLayout(0, null, null));
    }

    @Test
    void tone_mapping_is_standard() {
        assertThat(CanvasToneMapping.of().mode()).isEqualTo(CanvasToneMappingMode.STANDARD);
    }
}
