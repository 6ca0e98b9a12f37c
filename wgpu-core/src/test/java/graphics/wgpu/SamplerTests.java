package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What samplers make of textures.
@GpuTest
class SamplerTests {
    /// Samples the texture at the coordinates in `at`: x, y, level of detail.
    private static final String SAMPLE =
            """
            @group(0) @binding(0) var image: texture_2d<f32>;
            @group(0) @binding(1) var kind: sampler;
            @group(0) @binding(2) var<storage, read_write> at: array<vec4f>;
            @compute @workgroup_size(1) fn main(@builtin(global_invocation_id) id: vec3u) {
                let p = at[id.x];
                at[id.x] = textureSampleLevel(image, kind, p.xy, p.z);
            }
            """;

    private static final String COMPARE =
            """
            @group(0) @binding(0) var image: texture_depth_2d;
            @group(0) @binding(1) var kind: sampler_comparison;
            @group(0) @binding(2) var<storage, read_write> at: array<vec4f>;
            @compute @workgroup_size(1) fn main(@builtin(global_invocation_id) id: vec3u) {
                let p = at[id.x];
                at[id.x].x = textureSampleCompareLevel(image, kind, p.xy, p.z);
            }
            """;

    private final GPUDevice device;
    private final GPUTexture image;

    SamplerTests(GPUDevice device) {
        this.device = device;
        image =
                device.createTexture(
                        TextureDescriptor.of(
                                        Extent3D.of(2, 2),
                                        TextureFormat.R8UNORM,
                                        TextureUsage.TEXTURE_BINDING.or(TextureUsage.COPY_DST))
                                .withMipLevelCount(2));
        device.queue().writeTexture(image, new byte[] {0, (byte) 255, 0, (byte) 255});
        device.queue()
                .writeTexture(
                        TexelCopyTextureInfo.of(image).withMipLevel(1),
                        new byte[] {51},
                        TexelCopyBufferLayout.of(),
                        Extent3D.of(1));
    }

    private float sample(
            String shader, BindingResource texture, SamplerDescriptor sampler, float... at) {
        var pipeline =
                device.createComputePipeline(
                        AutoLayoutMode.AUTO,
                        ProgrammableStage.of(device.createShaderModule(shader)));
        var data =
                device.createBufferWithData(
                        new float[] {at[0], at[1], at[2], 0},
                        BufferUsage.STORAGE.or(BufferUsage.COPY_SRC));
        var encoder = device.createCommandEncoder();
        try (var pass = encoder.beginComputePass()) {
            pass.setPipeline(pipeline);
            pass.setBindGroup(
                    0,
                    device.createBindGroup(
                            pipeline.getBindGroupLayout(0),
                            BindGroupEntry.of(0, texture),
                            BindGroupEntry.of(1, device.createSampler(sampler)),
                            BindGroupEntry.of(2, data)));
            pass.dispatchWorkgroups(1);
        }
        device.queue().submit(encoder.finish());
        var result = new float[1];
        device.queue().readBuffer(data, 0, result);
        return result[0];
    }

    private float sample(SamplerDescriptor sampler, float... at) {
        return sample(SAMPLE, image, sampler, at);
    }

    @Test
    void filters_take_the_nearest_or_the_mean() {
        var linear = SamplerDescriptor.of().withMagFilter(FilterMode.LINEAR);

        assertThat(sample(SamplerDescriptor.of(), 0.4f, 0.5f, 0)).isZero();
        assertThat(sample(SamplerDescriptor.of(), 0.6f, 0.5f, 0)).isEqualTo(1);
        assertThat(sample(linear, 0.5f, 0.5f, 0)).isBetween(0.49f, 0.51f);
    }

    @Test
    void addresses_beyond_the_edge_follow_the_mode() {
        var repeat = SamplerDescriptor.of().withAddressModeU(AddressMode.REPEAT);
        var mirror = SamplerDescriptor.of().withAddressModeU(AddressMode.MIRROR_REPEAT);

        assertThat(sample(SamplerDescriptor.of(), 1.25f, 0.5f, 0)).isEqualTo(1);
        assertThat(sample(repeat, 1.25f, 0.5f, 0)).isZero();
        assertThat(sample(mirror, 1.25f, 0.5f, 0)).isEqualTo(1);
        assertThat(sample(mirror, 1.75f, 0.5f, 0)).isZero();
    }

    @Test
    void levels_of_detail_are_chosen_mixed_and_bounded() {
        var mixed = SamplerDescriptor.of().withMipmapFilter(MipmapFilterMode.LINEAR);

        assertThat(sample(SamplerDescriptor.of(), 0.75f, 0.5f, 1)).isBetween(0.19f, 0.21f);
        assertThat(sample(mixed, 0.75f, 0.5f, 0.5f)).isBetween(0.59f, 0.61f);
        assertThat(sample(mixed.withLodMaxClamp(0), 0.75f, 0.5f, 1)).isEqualTo(1);
        assertThat(sample(mixed.withLodMinClamp(1), 0.75f, 0.5f, 0)).isBetween(0.19f, 0.21f);
    }

    @Test
    void a_sampler_can_compare() {
        var depth =
                device.createTexture(
                        Extent3D.of(1),
                        TextureFormat.DEPTH32FLOAT,
                        TextureUsage.TEXTURE_BINDING.or(TextureUsage.RENDER_ATTACHMENT));
        var encoder = device.createCommandEncoder();
        encoder.beginRenderPass(
                        RenderPassDescriptor.of(List.of())
                                .withDepthStencilAttachment(
                                        RenderPassDepthStencilAttachment.of(depth)
                                                .withDepthLoadOp(LoadOp.CLEAR)
                                                .withDepthStoreOp(StoreOp.STORE)
                                                .withDepthClearValue(0.5f)))
                .end();
        device.queue().submit(encoder.finish());
        var less = SamplerDescriptor.of().withCompare(CompareFunction.LESS);

        assertThat(sample(COMPARE, depth, less, 0.5f, 0.5f, 0.25f)).isEqualTo(1);
        assertThat(sample(COMPARE, depth, less, 0.5f, 0.5f, 0.75f)).isZero();
    }

    @Test
    void a_view_shows_one_level_alone() {
        var view =
                image.createView(
                        TextureViewDescriptor.of().withBaseMipLevel(1).withMipLevelCount(1));

        assertThat(sample(SAMPLE, view, SamplerDescriptor.of(), 0.75f, 0.5f, 0))
                .isBetween(0.19f, 0.21f);
    }
}
