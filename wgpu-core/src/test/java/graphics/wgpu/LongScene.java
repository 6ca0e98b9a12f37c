package graphics.wgpu;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// A submit that keeps the GPU at work for a while and uses an object of each kind: it computes,
/// then draws a bundle, and copies what came out into a buffer.
public final class LongScene {
    /// The bytes of the result: a number, the picture, the count of a query.
    public static final long RESULT_BYTES = 8192;

    /// What the buffer with the result must be for.
    public static final BufferUsage RESULT_USAGE =
            BufferUsage.of(BufferUsage.COPY_SRC, BufferUsage.COPY_DST, BufferUsage.QUERY_RESOLVE);

    private static final int PICTURE = 256;
    private static final int QUERY = 4096;
    /// Software GPUs leave a loop after 65,535 rounds.
    private static final int ROUNDS = 50_000;

    private static final String COUNT =
            """
            @group(0) @binding(0) var<storage, read_write> data: array<u32, 4>;
            @compute @workgroup_size(1) fn main(@builtin(workgroup_id) group: vec3u) {
                var x = 1u + group.x;
                for (var i = 0u; i < data[0]; i++) { x = x * 1664525u + 1013904223u; }
                data[1u + min(group.x, 1u)] = x;
            }
            """;
    private static final String DRAW =
            """
            @group(0) @binding(0) var samples: sampler;
            @group(0) @binding(1) var picture: texture_2d<f32>;
            @vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
                let p = array(vec2f(-1.0, -1.0), vec2f(3.0, -1.0), vec2f(-1.0, 3.0));
                return vec4f(p[i], 0.5, 1.0);
            }
            @fragment fn fs() -> @location(0) vec4f {
                return textureSample(picture, samples, vec2f(0.5));
            }
            """;

    private final GPUDevice device;
    private final List<AutoCloseable> all = new ArrayList<>();

    private LongScene(GPUDevice device) {
        this.device = device;
    }

    /// Submits it.
    ///
    /// @param groups how long it works: a group takes about 50 µs of a processor
    /// @param result where what came out is copied to
    /// @return all that it uses
    public static List<AutoCloseable> submit(GPUDevice device, int groups, GPUBuffer result) {
        var scene = new LongScene(device);
        scene.submit(groups, result);
        return scene.all;
    }

    /// {@return whether a result is right}
    static boolean right(byte[] result) {
        var x = 1;
        for (int i = 0; i < ROUNDS; i++) {
            x = x * 1664525 + 1013904223;
        }
        return number(result, 4) == x
                && number(result, PICTURE) == 0x281e140a
                && number(result, QUERY) != 0;
    }

    private static int number(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    private <T extends AutoCloseable> T with(T object) {
        all.add(object);
        return object;
    }

    private void submit(int groups, GPUBuffer result) {
        var numbers =
                with(
                        device.createBufferWithData(
                                new int[] {ROUNDS, 0, 0, 0},
                                BufferUsage.STORAGE.or(BufferUsage.COPY_SRC)));
        var target =
                with(
                        device.createTexture(
                                Extent3D.of(8, 8),
                                Canvas8.FORMAT,
                                TextureUsage.RENDER_ATTACHMENT.or(TextureUsage.COPY_SRC)));
        var queries = with(device.createQuerySet(QueryType.OCCLUSION, 1));
        var encoder = with(device.createCommandEncoder());
        compute(encoder, numbers, groups);
        draw(encoder, target, queries);
        encoder.copyBufferToBuffer(numbers, 0, result, 0, 8);
        encoder.copyTextureToBuffer(
                TexelCopyTextureInfo.of(target),
                TexelCopyBufferInfo.of(result).withOffset(PICTURE).withBytesPerRow(256),
                target.size());
        encoder.resolveQuerySet(queries, 0, 1, result, QUERY);
        device.queue().submit(with(encoder.finish()));
    }

    private void compute(GPUCommandEncoder encoder, GPUBuffer numbers, int groups) {
        var layout =
                with(
                        device.createBindGroupLayout(
                                BindGroupLayoutEntry.of(0, ShaderStage.COMPUTE)
                                        .withBuffer(
                                                BufferBindingLayout.of()
                                                        .withType(BufferBindingType.STORAGE))));
        var pipelines = with(device.createPipelineLayout(layout));
        var module = with(device.createShaderModule(COUNT));
        var pipeline = with(device.createComputePipeline(pipelines, ProgrammableStage.of(module)));
        var pass = with(encoder.beginComputePass());
        pass.setPipeline(pipeline);
        pass.setBindGroup(0, with(device.createBindGroup(layout, BindGroupEntry.of(0, numbers))));
        pass.dispatchWorkgroups(groups);
        pass.end();
    }

    private void draw(GPUCommandEncoder encoder, GPUTexture target, GPUQuerySet queries) {
        var picture =
                with(
                        device.createTexture(
                                Extent3D.of(1, 1),
                                Canvas8.FORMAT,
                                TextureUsage.TEXTURE_BINDING.or(TextureUsage.COPY_DST)));
        device.queue().writeTexture(picture, new byte[] {10, 20, 30, 40});
        var module = with(device.createShaderModule(DRAW));
        var pipeline =
                with(
                        device.createRenderPipeline(
                                RenderPipelineDescriptor.of(
                                                AutoLayoutMode.AUTO, VertexState.of(module))
                                        .withFragment(
                                                FragmentState.of(
                                                        module,
                                                        ColorTargetState.of(Canvas8.FORMAT)))));
        var group =
                with(
                        device.createBindGroup(
                                with(pipeline.getBindGroupLayout(0)),
                                BindGroupEntry.of(0, with(device.createSampler())),
                                BindGroupEntry.of(1, with(picture.createView()))));
        var recording = with(device.createRenderBundleEncoder(Canvas8.FORMAT));
        recording.setPipeline(pipeline);
        recording.setBindGroup(0, group);
        recording.draw(3);
        var bundle = with(recording.finish());
        var attachment =
                RenderPassColorAttachment.of(
                        with(target.createView()), LoadOp.CLEAR, StoreOp.STORE);
        var pass =
                with(
                        encoder.beginRenderPass(
                                RenderPassDescriptor.of(attachment)
                                        .withOcclusionQuerySet(queries)));
        pass.beginOcclusionQuery(0);
        pass.executeBundles(bundle);
        pass.endOcclusionQuery();
        pass.end();
    }
}
