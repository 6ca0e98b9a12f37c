package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Depth and stencil: what they let through, and their texels read back aspect by aspect.
@GpuTest
class DepthStencilTests {
    private static final TextureUsage USAGE =
            TextureUsage.RENDER_ATTACHMENT.or(TextureUsage.COPY_SRC).or(TextureUsage.COPY_DST);

    private final GPUDevice device;
    private final Canvas8 canvas;

    DepthStencilTests(GPUDevice device) {
        this.device = device;
        canvas = new Canvas8(device);
    }

    private GPUTexture depth(TextureFormat format) {
        return device.createTexture(Extent3D.of(8, 8), format, USAGE);
    }

    private GPURenderPipeline pipeline(DepthStencilState state) {
        return device.createRenderPipeline(canvas.describe(Canvas8.FULL).withDepthStencil(state));
    }

    /// The triangle has the depth 0.5.
    private int litAgainst(float cleared, CompareFunction compare) {
        var depth = depth(TextureFormat.DEPTH32FLOAT);
        var pipeline =
                pipeline(
                        DepthStencilState.of(TextureFormat.DEPTH32FLOAT)
                                .withDepthCompare(compare)
                                .withDepthWriteEnabled(true));
        var pixels =
                canvas.draw(
                        RenderPassDescriptor.of(canvas.attachment())
                                .withDepthStencilAttachment(
                                        RenderPassDepthStencilAttachment.of(depth)
                                                .withDepthLoadOp(LoadOp.CLEAR)
                                                .withDepthStoreOp(StoreOp.STORE)
                                                .withDepthClearValue(cleared)),
                        pass -> {
                            pass.setPipeline(pipeline);
                            pass.draw(3);
                        });
        var depths = new float[64];
        device.queue().readTexture(TexelCopyTextureInfo.of(depth), depth.size(), depths);
        var lit = Canvas8.lit(pixels);
        assertThat(depths).containsOnly(lit == 0 ? cleared : 0.5f);
        return lit;
    }

    @Test
    void the_depth_test_decides_what_is_drawn() {
        assertThat(litAgainst(0.75f, CompareFunction.LESS)).isEqualTo(64);
        assertThat(litAgainst(0.25f, CompareFunction.LESS)).isZero();
        assertThat(litAgainst(0.25f, CompareFunction.GREATER)).isEqualTo(64);
        assertThat(litAgainst(0.5f, CompareFunction.EQUAL)).isEqualTo(64);
        assertThat(litAgainst(0.5f, CompareFunction.NOT_EQUAL)).isZero();
        assertThat(litAgainst(0.5f, CompareFunction.NEVER)).isZero();
    }

    @Test
    void the_stencil_lets_through_where_the_reference_fits() {
        var stencil = depth(TextureFormat.STENCIL8);
        var half = new byte[64];
        Arrays.fill(half, 0, 32, (byte) 7);
        device.queue().writeTexture(stencil, half);
        var face =
                StencilFaceState.of()
                        .withCompare(CompareFunction.EQUAL)
                        .withPassOp(StencilOperation.INVERT)
                        .withFailOp(StencilOperation.INCREMENT_CLAMP);
        var pipeline =
                pipeline(
                        DepthStencilState.of(TextureFormat.STENCIL8)
                                .withStencilFront(face)
                                .withStencilBack(face)
                                .withDepthCompare(CompareFunction.ALWAYS)
                                .withDepthWriteEnabled(false)
                                .withStencilReadMask(0x0f));

        var pixels =
                canvas.draw(
                        RenderPassDescriptor.of(canvas.attachment())
                                .withDepthStencilAttachment(
                                        RenderPassDepthStencilAttachment.of(stencil)
                                                .withStencilLoadOp(LoadOp.LOAD)
                                                .withStencilStoreOp(StoreOp.STORE)),
                        pass -> {
                            pass.setPipeline(pipeline);
                            pass.setStencilReference(0xf7);
                            pass.draw(3);
                        });
        var after = device.queue().readTexture(stencil, stencil.size());

        assertThat(Canvas8.lit(pixels)).isEqualTo(32);
        assertThat(Canvas8.pixel(pixels, 0, 3)).isEqualTo(-1);
        assertThat(Canvas8.pixel(pixels, 0, 4)).isEqualTo(0x000000ff);
        assertThat(after[0]).isEqualTo((byte) ~7);
        assertThat(after[63]).isEqualTo((byte) 1);
    }

    @Test
    void aspects_are_copied_one_by_one() {
        var both = depth(TextureFormat.DEPTH24PLUS_STENCIL8);
        var stencil = TexelCopyTextureInfo.of(both).withAspect(TextureAspect.STENCIL_ONLY);
        var bytes = new byte[64];
        for (int i = 0; i < 64; i++) {
            bytes[i] = (byte) (3 * i);
        }

        device.queue()
                .writeTexture(
                        stencil,
                        bytes,
                        TexelCopyBufferLayout.of().withBytesPerRow(8).withRowsPerImage(8),
                        both.size());

        assertThat(device.queue().readTexture(stencil, both.size())).isEqualTo(bytes);
        assertThatThrownBy(() -> device.queue().readTexture(stencil, Extent3D.of(8, 1)))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("Partial copy");
    }

    @Test
    void depth_is_read_from_a_format_that_has_stencil_too() {
        if (!device.adapter().features().contains(FeatureName.DEPTH32FLOAT_STENCIL8)) {
            return;
        }
        try (var full =
                device.adapter()
                        .requestDevice(
                                DeviceDescriptor.of()
                                        .withRequiredFeatures(FeatureName.DEPTH32FLOAT_STENCIL8))) {
            var both =
                    full.createTexture(
                            Extent3D.of(8, 8), TextureFormat.DEPTH32FLOAT_STENCIL8, USAGE);
            var encoder = full.createCommandEncoder();
            encoder.beginRenderPass(
                            RenderPassDescriptor.of(List.of())
                                    .withDepthStencilAttachment(
                                            RenderPassDepthStencilAttachment.of(both)
                                                    .withDepthLoadOp(LoadOp.CLEAR)
                                                    .withDepthStoreOp(StoreOp.STORE)
                                                    .withDepthClearValue(0.375f)
                                                    .withStencilLoadOp(LoadOp.CLEAR)
                                                    .withStencilStoreOp(StoreOp.STORE)
                                                    .withStencilClearValue(9)))
                    .end();
            full.queue().submit(encoder.finish());
            var info = TexelCopyTextureInfo.of(both);
            var depths = new float[64];
            full.queue()
                    .readTexture(info.withAspect(TextureAspect.DEPTH_ONLY), both.size(), depths);

            assertThat(depths).containsOnly(0.375f);
            assertThat(
                            full.queue()
                                    .readTexture(
                                            info.withAspect(TextureAspect.STENCIL_ONLY),
                                            both.size()))
                    .containsOnly(9);
        }
    }
}
