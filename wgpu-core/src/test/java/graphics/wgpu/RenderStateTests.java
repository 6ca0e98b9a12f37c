package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What the state of a render pipeline and of a pass does to the picture.
@GpuTest
class RenderStateTests {
    /// Draws all in the colour (1, 0.5, 0, 0.5).
    private static final String ORANGE =
            Canvas8.FULL.replace("vec4f(1.0); }", "vec4f(1.0, 0.5, 0.0, 0.5); }");

    /// Vertices that come from a buffer, as points on the pixels of a row of eight.
    private static final String ROW =
            """
            @vertex fn vs(@location(0) x: f32, @builtin(instance_index) y: u32)
                    -> @builtin(position) vec4f {
                return vec4f((x + 0.5) / 4.0 - 1.0, 1.0 - (f32(y) + 0.5) / 4.0, 0.0, 1.0);
            }
            @fragment fn fs() -> @location(0) vec4f { return vec4f(1.0); }
            """;

    private final GPUDevice device;
    private final Canvas8 canvas;

    RenderStateTests(GPUDevice device) {
        this.device = device;
        canvas = new Canvas8(device);
    }

    private byte[] draw(
            RenderPipelineDescriptor descriptor, Consumer<GPURenderPassEncoder> commands) {
        var pipeline = device.createRenderPipeline(descriptor);
        return canvas.draw(
                pass -> {
                    pass.setPipeline(pipeline);
                    commands.accept(pass);
                });
    }

    private RenderPipelineDescriptor target(UnaryOperator<ColorTargetState> change) {
        var module = device.createShaderModule(ORANGE);
        return RenderPipelineDescriptor.of(AutoLayoutMode.AUTO, VertexState.of(module))
                .withFragment(
                        FragmentState.of(
                                module, change.apply(ColorTargetState.of(Canvas8.FORMAT))));
    }

    @Test
    void blending_mixes_with_what_is_there() {
        var over =
                BlendComponent.of()
                        .withSrcFactor(BlendFactor.SRC_ALPHA)
                        .withDstFactor(BlendFactor.ONE_MINUS_SRC_ALPHA);
        var constant =
                BlendComponent.of()
                        .withSrcFactor(BlendFactor.CONSTANT)
                        .withDstFactor(BlendFactor.ZERO);

        var mixed =
                draw(
                        target(state -> state.withBlend(BlendState.of(over, over))),
                        pass -> pass.draw(3));
        var scaled =
                draw(
                        target(state -> state.withBlend(BlendState.of(constant, constant))),
                        pass -> {
                            pass.setBlendConstant(Color.of(0.2, 1, 1, 0.4));
                            pass.draw(3);
                        });

        assertThat(Canvas8.pixel(mixed, 3, 3)).isEqualTo(0x804000bf);
        assertThat(Canvas8.pixel(scaled, 3, 3)).isEqualTo(0x33800033);
    }

    @Test
    void the_write_mask_leaves_channels_alone() {
        var pixels =
                draw(target(state -> state.withWriteMask(ColorWrite.GREEN)), pass -> pass.draw(3));

        assertThat(Canvas8.pixel(pixels, 3, 3)).isEqualTo(0x008000ff);
    }

    @Test
    void scissor_and_viewport_bound_what_is_drawn() {
        var scissor =
                draw(
                        canvas.describe(Canvas8.FULL),
                        pass -> {
                            pass.setScissorRect(1, 2, 3, 4);
                            pass.draw(3);
                        });
        var viewport =
                draw(
                        canvas.describe(Canvas8.FULL),
                        pass -> {
                            pass.setViewport(4, 0, 4, 2, 0, 1);
                            pass.draw(3);
                        });

        assertThat(Canvas8.lit(scissor)).isEqualTo(12);
        assertThat(Canvas8.pixel(scissor, 1, 2)).isEqualTo(-1);
        assertThat(Canvas8.pixel(scissor, 4, 2)).isEqualTo(0xff);
        assertThat(Canvas8.lit(viewport)).isEqualTo(8);
        assertThat(Canvas8.pixel(viewport, 7, 1)).isEqualTo(-1);
    }

    @Test
    void faces_that_look_away_are_culled() {
        for (var face : FrontFace.values()) {
            var pixels =
                    draw(
                            canvas.describe(Canvas8.FULL)
                                    .withPrimitive(
                                            PrimitiveState.of()
                                                    .withCullMode(CullMode.BACK)
                                                    .withFrontFace(face)),
                            pass -> pass.draw(3));

            assertThat(Canvas8.lit(pixels)).isEqualTo(face == FrontFace.CCW ? 64 : 0);
        }
    }

    private RenderPipelineDescriptor row(PrimitiveState primitive) {
        return canvas.describe(
                        ROW,
                        VertexBufferLayout.of(4, VertexAttribute.of(VertexFormat.FLOAT32, 0, 0)))
                .withPrimitive(primitive);
    }

    private String rows(byte[] pixels, int count) {
        var text = new StringBuilder();
        for (int y = 0; y < count; y++) {
            for (int x = 0; x < 8; x++) {
                text.append(Canvas8.pixel(pixels, x, y) == -1 ? '#' : '.');
            }
            text.append(' ');
        }
        return text.toString().strip();
    }

    private GPUBuffer vertices() {
        return device.createBufferWithData(
                new float[] {0, 1, 2, 3, 4, 5, 6, 7}, BufferUsage.VERTEX);
    }

    private static PrimitiveState points() {
        return PrimitiveState.of().withTopology(PrimitiveTopology.POINT_LIST);
    }

    @Test
    void instances_and_first_vertices_are_drawn() {
        var pixels =
                draw(
                        row(points()),
                        pass -> {
                            pass.setVertexBuffer(0, vertices());
                            pass.draw(2, 2, 3, 1);
                        });

        assertThat(rows(pixels, 4)).isEqualTo("........ ...##... ...##... ........");
    }

    @Test
    void indices_pick_vertices_from_a_base() {
        var indices = device.createBufferWithData(new int[] {9, 0, 2, 3}, BufferUsage.INDEX);
        var shorts = device.createBufferWithData(new short[] {1, 4, 0, 0}, BufferUsage.INDEX);

        var pixels =
                draw(
                        row(points()),
                        pass -> {
                            pass.setVertexBuffer(0, vertices());
                            pass.setIndexBuffer(indices, IndexFormat.UINT32);
                            pass.drawIndexed(3, 1, 1, 2, 0);
                            pass.setIndexBuffer(shorts, IndexFormat.UINT16);
                            pass.drawIndexed(2, 1, 0, -1, 1);
                        });

        assertThat(rows(pixels, 2)).isEqualTo("..#.##.. #..#....");
    }

    @Test
    void the_numbers_of_a_draw_come_from_a_buffer() {
        var draws =
                device.createBufferWithData(
                        new int[] {7, 2, 1, 1, 0, 2, 1, 0, 4, 0}, BufferUsage.INDIRECT);
        var indices = device.createBufferWithData(new int[] {0, 1}, BufferUsage.INDEX);

        var pixels =
                draw(
                        row(points()),
                        pass -> {
                            pass.setVertexBuffer(0, vertices());
                            pass.drawIndirect(draws, 4);
                            pass.setIndexBuffer(indices, IndexFormat.UINT32);
                            pass.drawIndexedIndirect(draws, 20);
                        });

        assertThat(rows(pixels, 1)).isEqualTo(".##.##..");
    }

    @Test
    void a_strip_restarts_at_the_highest_index() {
        var strip =
                PrimitiveState.of()
                        .withTopology(PrimitiveTopology.LINE_STRIP)
                        .withStripIndexFormat(IndexFormat.UINT16);
        var indices =
                device.createBufferWithData(new short[] {0, 2, -1, 5, 7, 0}, BufferUsage.INDEX);

        var pixels =
                draw(
                        row(strip),
                        pass -> {
                            pass.setVertexBuffer(0, vertices());
                            pass.setIndexBuffer(indices, IndexFormat.UINT16);
                            pass.drawIndexed(5);
                        });

        // a line leaves out its last pixel
        assertThat(rows(pixels, 1)).isEqualTo("##...##.");
    }

    @Test
    void samples_are_resolved_to_their_mean() {
        var wanted = TextureUsage.RENDER_ATTACHMENT;
        var samples =
                device.createTexture(
                        TextureDescriptor.of(Extent3D.of(8, 8), Canvas8.FORMAT, wanted)
                                .withSampleCount(4));
        var half =
                canvas.describe(Canvas8.FULL)
                        .withMultisample(MultisampleState.of().withCount(4).withMask(0b0011));
        var pipeline = device.createRenderPipeline(half);

        var pixels =
                canvas.draw(
                        RenderPassDescriptor.of(
                                RenderPassColorAttachment.of(samples, LoadOp.CLEAR, StoreOp.DISCARD)
                                        .withResolveTarget(canvas.texture)),
                        pass -> {
                            pass.setPipeline(pipeline);
                            pass.draw(3);
                        });

        assertThat(Canvas8.pixel(pixels, 4, 4)).isEqualTo(0x80808080);
    }

    @Test
    void several_targets_are_drawn_at_once() {
        var module =
                device.createShaderModule(
                        Canvas8.FULL.replace(
                                "@fragment fn fs() -> @location(0) vec4f { return vec4f(1.0); }",
                                """
                                struct Out { @location(0) a: vec4f, @location(2) b: vec4u }
                                @fragment fn fs() -> Out {
                                    return Out(vec4f(0.0, 1.0, 0.0, 1.0), vec4u(7u, 8u, 9u, 10u));
                                }
                                """));
        var numbers =
                device.createTexture(
                        Extent3D.of(8, 8),
                        TextureFormat.RGBA8UINT,
                        TextureUsage.RENDER_ATTACHMENT.or(TextureUsage.COPY_SRC));
        var pipeline =
                device.createRenderPipeline(
                        RenderPipelineDescriptor.of(AutoLayoutMode.AUTO, VertexState.of(module))
                                .withFragment(
                                        FragmentState.of(
                                                module,
                                                ColorTargetState.of(Canvas8.FORMAT),
                                                null,
                                                ColorTargetState.of(TextureFormat.RGBA8UINT))));

        var pixels =
                canvas.draw(
                        RenderPassDescriptor.of(
                                canvas.attachment(),
                                null,
                                RenderPassColorAttachment.of(numbers, LoadOp.CLEAR, StoreOp.STORE)),
                        pass -> {
                            pass.setPipeline(pipeline);
                            pass.draw(3);
                        });

        assertThat(Canvas8.pixel(pixels, 0, 0)).isEqualTo(0x00ff00ff);
        assertThat(device.queue().readTexture(numbers, Extent3D.of(1)))
                .containsExactly(7, 8, 9, 10);
    }

    @Test
    void a_slice_of_a_volume_is_drawn_to() {
        var volume =
                device.createTexture(
                        TextureDescriptor.of(
                                        Extent3D.of(8, 8, 3),
                                        Canvas8.FORMAT,
                                        TextureUsage.RENDER_ATTACHMENT.or(TextureUsage.COPY_SRC))
                                .withDimension(TextureDimension.D3));
        var encoder = device.createCommandEncoder();
        encoder.beginRenderPass(
                        RenderPassColorAttachment.of(volume, LoadOp.CLEAR, StoreOp.STORE)
                                .withDepthSlice(1)
                                .withClearValue(Color.of(1, 1, 1, 1)))
                .end();
        device.queue().submit(encoder.finish());

        for (int z = 0; z < 3; z++) {
            var slice =
                    device.queue()
                            .readTexture(
                                    TexelCopyTextureInfo.of(volume)
                                            .withOrigin(Origin3D.of(0, 0, z)),
                                    Extent3D.of(8, 8));
            assertThat(Canvas8.lit(slice)).isEqualTo(z == 1 ? 64 : 0);
        }
    }
}
