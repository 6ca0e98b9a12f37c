package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Render bundles draw what was recorded in them.
@GpuTest(allFeatures = true)
class RenderBundleTests {
    private static final String COLORED =
            """
            @group(0) @binding(0) var<uniform> color: vec4f;
            @vertex fn vs(@location(0) p: vec2f) -> @builtin(position) vec4f {
                return vec4f(p, 0.0, 1.0);
            }
            @fragment fn fs() -> @location(0) vec4f { return color; }
            """;

    private static final VertexBufferLayout POINTS =
            VertexBufferLayout.of(8, VertexAttribute.of(VertexFormat.FLOAT32X2, 0, 0));

    private final GPUDevice device;
    private final Canvas8 canvas;

    RenderBundleTests(GPUDevice device) {
        this.device = device;
        canvas = new Canvas8(device);
    }

    @Test
    void a_bundle_draws_in_each_pass_that_executes_it() {
        var bundle = full("twice");

        var first = canvas.draw(pass -> pass.executeBundles(bundle));
        var second = canvas.draw(pass -> pass.executeBundles(bundle));

        assertThat(bundle.label()).isEqualTo("twice");
        assertThat(Canvas8.lit(first)).isEqualTo(64);
        assertThat(second).isEqualTo(first);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "the memory is read from /proc")
    void making_bundles_leaves_no_memory_behind() throws IOException {
        var pipeline = canvas.pipeline(Canvas8.FULL);
        makeBundles(pipeline, 50);
        var before = residentPages();

        makeBundles(pipeline, 200);

        assertThat((residentPages() - before) * 4096).isLessThan(32 << 20);
    }

    private void makeBundles(GPURenderPipeline pipeline, int count) {
        for (var i = 0; i < count; i++) {
            var encoder = device.createRenderBundleEncoder(Canvas8.FORMAT);
            encoder.setPipeline(pipeline);
            for (var draw = 0; draw < 300; draw++) {
                encoder.draw(3);
            }
            encoder.finish().close();
        }
    }

    private static long residentPages() throws IOException {
        return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ", -1)[1]);
    }

    private GPURenderBundle full(String label) {
        var encoder = device.createRenderBundleEncoder(Canvas8.FORMAT);
        encoder.setPipeline(canvas.pipeline(Canvas8.FULL));
        encoder.draw(3);
        return encoder.finish(RenderBundleDescriptor.of().withLabel(label));
    }

    /// The ways to draw four corners as a square of half the width: each covers 16 pixels.
    enum Way {
        DIRECT,
        INDEXED,
        INDIRECT,
        INDEXED_INDIRECT
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_bundle_draws_in_each_way(Way way) {
        var corners = new float[] {-.5f, -.5f, .5f, -.5f, -.5f, .5f, .5f, .5f};
        var vertices = device.createBufferWithData(corners, BufferUsage.VERTEX);
        var indices = device.createBufferWithData(new short[] {0, 1, 2, 3}, BufferUsage.INDEX);
        var counts =
                device.createBufferWithData(
                        new int[] {4, 1, 0, 0, 4, 1, 0, 0, 0}, BufferUsage.INDIRECT);
        var strip =
                PrimitiveState.of()
                        .withTopology(PrimitiveTopology.TRIANGLE_STRIP)
                        .withStripIndexFormat(IndexFormat.UINT16);
        var pipeline =
                device.createRenderPipeline(canvas.describe(COLORED, POINTS).withPrimitive(strip));
        var colors =
                device.createBufferWithData(
                        new float[] {1, 0, 0, 1, 0, 1, 0, 1}, BufferUsage.UNIFORM);
        var group =
                device.createBindGroup(
                        pipeline.getBindGroupLayout(0),
                        BindGroupEntry.of(0, BufferBinding.of(colors).withSize(16)));

        var encoder =
                device.createRenderBundleEncoder(
                        RenderBundleEncoderDescriptor.of(Canvas8.FORMAT).withLabel("ways"));
        encoder.pushDebugGroup("square");
        encoder.setPipeline(pipeline);
        encoder.setBindGroup(0, group);
        encoder.setVertexBuffer(0, vertices);
        encoder.setIndexBuffer(indices, IndexFormat.UINT16);
        encoder.insertDebugMarker(way.name());
        switch (way) {
            case DIRECT -> encoder.draw(4);
            case INDEXED -> encoder.drawIndexed(4);
            case INDIRECT -> encoder.drawIndirect(counts, 0);
            case INDEXED_INDIRECT -> encoder.drawIndexedIndirect(counts, 16);
        }
        encoder.popDebugGroup();
        var bundle = encoder.finish();
        var pixels = canvas.draw(pass -> pass.executeBundles(bundle));

        assertThat(Canvas8.lit(pixels)).isEqualTo(16);
        assertThat(Canvas8.pixel(pixels, 4, 4)).isEqualTo(0xFF0000FF);
        assertThat(Canvas8.pixel(pixels, 1, 1)).isEqualTo(0x000000FF);
    }

    @Test
    void a_bundle_has_dynamic_offsets() {
        var layout =
                device.createBindGroupLayout(
                        BindGroupLayoutEntry.of(0, ShaderStage.FRAGMENT)
                                .withBuffer(
                                        BufferBindingLayout.of()
                                                .withHasDynamicOffset(true)
                                                .withMinBindingSize(16)));
        var pipeline =
                device.createRenderPipeline(
                        canvas.describe(COLORED, POINTS)
                                .withLayout(device.createPipelineLayout(layout)));
        var data = new float[68];
        data[3] = 1;
        data[64 + 1] = data[64 + 3] = 1;
        var colors = device.createBufferWithData(data, BufferUsage.UNIFORM);
        var group =
                device.createBindGroup(
                        layout, BindGroupEntry.of(0, BufferBinding.of(colors).withSize(16)));
        var triangle =
                device.createBufferWithData(new float[] {-1, -1, 3, -1, -1, 3}, BufferUsage.VERTEX);

        var one = device.createRenderBundleEncoder(Canvas8.FORMAT);
        one.setPipeline(pipeline);
        one.setVertexBuffer(0, triangle);
        one.setBindGroup(0, group, 256);
        one.draw(3);
        var many = device.createRenderBundleEncoder(Canvas8.FORMAT);
        many.setPipeline(pipeline);
        many.setVertexBuffer(0, triangle, 0, 24);
        many.setBindGroup(0, group, new int[] {7, 256, 7}, 1, 1);
        many.draw(3, 1, 0);
        var bundles = java.util.List.of(one.finish(), many.finish());

        for (var bundle : bundles) {
            var pixels = canvas.draw(pass -> pass.executeBundles(bundle));
            assertThat(Canvas8.pixel(pixels, 0, 0)).isEqualTo(0x00FF00FF);
        }
    }

    @Test
    void a_pass_has_nothing_set_after_a_bundle() {
        var bundle = full("resets");

        assertThatThrownBy(
                        () ->
                                canvas.draw(
                                        pass -> {
                                            pass.executeBundles(bundle);
                                            pass.draw(3);
                                        }))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("Render pipeline must be set");
    }

    @Test
    void a_bundle_fits_passes_with_the_same_depth_format_and_samples() {
        var target =
                device.createTexture(
                        TextureDescriptor.of(
                                        Extent3D.of(8, 8),
                                        Canvas8.FORMAT,
                                        TextureUsage.RENDER_ATTACHMENT)
                                .withSampleCount(4));
        var depth =
                device.createTexture(
                        TextureDescriptor.of(
                                        Extent3D.of(8, 8),
                                        TextureFormat.DEPTH24PLUS_STENCIL8,
                                        TextureUsage.RENDER_ATTACHMENT)
                                .withSampleCount(4));
        var pipeline =
                device.createRenderPipeline(
                        canvas.describe(Canvas8.FULL)
                                .withMultisample(MultisampleState.of().withCount(4))
                                .withDepthStencil(
                                        DepthStencilState.of(TextureFormat.DEPTH24PLUS_STENCIL8)
                                                .withDepthWriteEnabled(true)
                                                .withDepthCompare(CompareFunction.LESS)));
        var encoder =
                device.createRenderBundleEncoder(
                        RenderBundleEncoderDescriptor.of(Canvas8.FORMAT)
                                .withDepthStencilFormat(TextureFormat.DEPTH24PLUS_STENCIL8)
                                .withSampleCount(4));
        encoder.setPipeline(pipeline);
        encoder.draw(3);
        var bundle = encoder.finish();

        var pixels =
                canvas.draw(
                        RenderPassDescriptor.of(
                                        RenderPassColorAttachment.of(
                                                        target, LoadOp.CLEAR, StoreOp.DISCARD)
                                                .withResolveTarget(canvas.texture))
                                .withDepthStencilAttachment(
                                        RenderPassDepthStencilAttachment.of(depth)
                                                .withDepthClearValue(1f)
                                                .withDepthLoadOp(LoadOp.CLEAR)
                                                .withDepthStoreOp(StoreOp.DISCARD)
                                                .withStencilLoadOp(LoadOp.CLEAR)
                                                .withStencilStoreOp(StoreOp.DISCARD)),
                        pass -> pass.executeBundles(bundle));

        assertThat(Canvas8.lit(pixels)).isEqualTo(64);
    }

    @Test
    void no_bundles_at_all_are_fine() {
        assertThat(Canvas8.lit(canvas.draw(GPURenderPassEncoder::executeBundles))).isZero();
    }
}
