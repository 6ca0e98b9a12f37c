package graphics.wgpu.abort;

import static graphics.wgpu.abort.CopyPrograms.fails;

import graphics.wgpu.BufferUsage;
import graphics.wgpu.Extent3D;
import graphics.wgpu.GPURenderPassEncoder;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.IndexFormat;
import graphics.wgpu.LoadOp;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPassDepthStencilAttachment;
import graphics.wgpu.RenderPassDescriptor;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureDescriptor;
import graphics.wgpu.TextureDimension;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import java.util.function.Consumer;

/// Render passes, recorded wrongly.
final class RenderPassPrograms {
    private RenderPassPrograms() {}

    static void addTo(Programs programs) {
        programs.add("begin render passes with wrong attachments", RenderPassPrograms::attachments);
        programs.add("begin render passes with wrong depth", RenderPassPrograms::depth);
        programs.add("resolve wrongly", RenderPassPrograms::resolve);
        programs.add("draw to a slice that is not there", RenderPassPrograms::slices);
        programs.add("draw without pipeline or buffers", RenderPassPrograms::missing);
        programs.add("draw with a pipeline for another target", RenderPassPrograms::mismatch);
        programs.add("set wrong vertex and index buffers", RenderPassPrograms::buffers);
        programs.add("set wrong viewports", RenderPassPrograms::viewports);
        programs.add("set wrong scissor rectangles", RenderPassPrograms::scissors);
        programs.add("draw from wrong indirect buffers", RenderPassPrograms::indirect);
        programs.add("draw negative and huge numbers", RenderPassPrograms::numbers);
    }

    private static GPUTexture target(Lab lab) {
        return lab.texture(TextureUsage.RENDER_ATTACHMENT);
    }

    private static RenderPassColorAttachment to(GPUTexture texture) {
        return RenderPassColorAttachment.of(texture, LoadOp.CLEAR, StoreOp.STORE);
    }

    private static void pass(Lab lab, RenderPassDescriptor descriptor, String... parts) {
        fails(lab, encoder -> encoder.beginRenderPass(descriptor).end(), parts);
    }

    private static void draw(Lab lab, Consumer<GPURenderPassEncoder> recording, String... parts) {
        fails(
                lab,
                encoder -> {
                    try (var pass = encoder.beginRenderPass(to(target(lab)))) {
                        recording.accept(pass);
                    }
                },
                parts);
    }

    private static GPUTexture texture(Lab lab, TextureFormat format, int side, int samples) {
        return lab.device()
                .createTexture(
                        TextureDescriptor.of(
                                        Extent3D.of(side, side),
                                        format,
                                        TextureUsage.RENDER_ATTACHMENT)
                                .withSampleCount(samples));
    }

    private static void attachments(Lab lab) {
        var target = target(lab);
        pass(lab, RenderPassDescriptor.of(), "attachment");
        pass(lab, RenderPassDescriptor.of((RenderPassColorAttachment) null), "attachment");
        pass(lab, RenderPassDescriptor.of(to(target), to(target)), "attached");
        var large = texture(lab, TextureFormat.RGBA8UNORM, 32, 1);
        pass(lab, RenderPassDescriptor.of(to(target), to(large)), "size");
        var samples = texture(lab, TextureFormat.RGBA8UNORM, 16, 4);
        pass(lab, RenderPassDescriptor.of(to(target), to(samples)), "sample count");
        pass(
                lab,
                RenderPassDescriptor.of(to(lab.texture(TextureUsage.TEXTURE_BINDING))),
                "RENDER_ATTACHMENT");
        var depth = texture(lab, TextureFormat.DEPTH32FLOAT, 16, 1);
        lab.invalid(
                "beginRenderPass: colorAttachments[1] is depth32float, which is not a color format",
                () ->
                        lab.device()
                                .createCommandEncoder()
                                .beginRenderPass(RenderPassDescriptor.of(to(target), to(depth))));
        var mips =
                lab.device()
                        .createTexture(
                                TextureDescriptor.of(
                                                Extent3D.of(16, 16),
                                                TextureFormat.RGBA8UNORM,
                                                TextureUsage.RENDER_ATTACHMENT)
                                        .withMipLevelCount(3));
        pass(lab, RenderPassDescriptor.of(to(mips)), "mipmap");
        var many = new RenderPassColorAttachment[20];
        for (int i = 0; i < many.length; i++) {
            many[i] = to(target(lab));
        }
        pass(lab, RenderPassDescriptor.of(many), "attachments");
    }

    private static void depth(Lab lab) {
        var depth = texture(lab, TextureFormat.DEPTH32FLOAT, 16, 1);
        var fine =
                RenderPassDepthStencilAttachment.of(depth)
                        .withDepthLoadOp(LoadOp.CLEAR)
                        .withDepthStoreOp(StoreOp.STORE)
                        .withDepthClearValue(1);
        var none = RenderPassDescriptor.of();
        for (float value : new float[] {2, -1}) {
            pass(lab, none.withDepthStencilAttachment(fine.withDepthClearValue(value)), "clear");
        }
        for (float value : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
            var clear = none.withDepthStencilAttachment(fine.withDepthClearValue(value));
            var encoder = lab.device().createCommandEncoder();
            lab.illegal(
                    "depthClearValue is " + value + "; it must be finite",
                    () -> encoder.beginRenderPass(clear));
        }
        pass(
                lab,
                none.withDepthStencilAttachment(RenderPassDepthStencilAttachment.of(depth)),
                "load");
        pass(lab, none.withDepthStencilAttachment(fine.withDepthReadOnly(true)), "read");
        pass(lab, none.withDepthStencilAttachment(fine.withView(target(lab))), "Rgba8Unorm");
    }

    private static void resolve(Lab lab) {
        var samples = to(texture(lab, TextureFormat.RGBA8UNORM, 16, 4));
        var other = texture(lab, TextureFormat.BGRA8UNORM, 16, 1);
        var large = texture(lab, TextureFormat.RGBA8UNORM, 32, 1);
        pass(lab, RenderPassDescriptor.of(samples.withResolveTarget(other)), "format");
        pass(lab, RenderPassDescriptor.of(samples.withResolveTarget(large)), "size");
        pass(
                lab,
                RenderPassDescriptor.of(
                        samples.withResolveTarget(texture(lab, TextureFormat.RGBA8UNORM, 16, 4))),
                "sample");
        pass(
                lab,
                RenderPassDescriptor.of(to(target(lab)).withResolveTarget(target(lab))),
                "sample");
        pass(
                lab,
                RenderPassDescriptor.of(
                        samples.withResolveTarget(lab.texture(TextureUsage.COPY_DST))),
                "RENDER_ATTACHMENT");
    }

    private static void slices(Lab lab) {
        var volume =
                to(
                        lab.device()
                                .createTexture(
                                        TextureDescriptor.of(
                                                        Extent3D.of(16, 16, 4),
                                                        TextureFormat.RGBA8UNORM,
                                                        TextureUsage.RENDER_ATTACHMENT)
                                                .withDimension(TextureDimension.D3)));
        pass(lab, RenderPassDescriptor.of(volume), "depth slice");
        pass(lab, RenderPassDescriptor.of(volume.withDepthSlice(4)), "depth slice");
        pass(lab, RenderPassDescriptor.of(volume.withDepthSlice(Integer.MAX_VALUE)), "depth slice");
        pass(lab, RenderPassDescriptor.of(to(target(lab)).withDepthSlice(0)), "depth slice");
    }

    private static void missing(Lab lab) {
        var pipeline = Pipelines.triangle(lab.device());
        draw(lab, pass -> pass.draw(3), "pipeline");
        draw(lab, pass -> pass.drawIndexed(3), "pipeline");
        draw(
                lab,
                pass -> {
                    pass.setPipeline(pipeline);
                    pass.drawIndexed(3);
                },
                "index buffer");
    }

    private static void mismatch(Lab lab) {
        var device = lab.device();
        var other =
                device.createRenderPipeline(Pipelines.triangle(device, TextureFormat.RGBA16FLOAT));
        draw(
                lab,
                pass -> {
                    pass.setPipeline(other);
                    pass.draw(3);
                },
                "Rgba16Float");
    }

    private static void buffers(Lab lab) {
        var vertex = lab.buffer(BufferUsage.VERTEX);
        var index = lab.buffer(BufferUsage.INDEX);
        var slots = (int) lab.device().limits().maxVertexBuffers();
        for (int slot : new int[] {slots, slots + 1, 1000, Integer.MAX_VALUE}) {
            draw(lab, pass -> pass.setVertexBuffer(slot, vertex), "" + slot);
        }
        draw(lab, pass -> pass.setVertexBuffer(0, index), "VERTEX");
        draw(lab, pass -> pass.setIndexBuffer(vertex, IndexFormat.UINT16), "INDEX");
        var most = Long.MAX_VALUE & -4;
        for (long[] part : new long[][] {{260, 4}, {0, 260}, {most, 4}, {4, most}, {most, most}}) {
            either(lab, pass -> pass.setVertexBuffer(0, vertex, part[0], part[1]));
            either(lab, pass -> pass.setIndexBuffer(index, IndexFormat.UINT32, part[0], part[1]));
        }
        var encoder = lab.device().createCommandEncoder();
        try (var pass = encoder.beginRenderPass(to(target(lab)))) {
            pass.setVertexBuffer(0, vertex, 256, 0);
            pass.setVertexBuffer(0, vertex, 0, 0);
            pass.setVertexBuffer(1, lab.device().createBuffer(0, BufferUsage.VERTEX));
            pass.setIndexBuffer(index, IndexFormat.UINT16, 256, 0);
            pass.setIndexBuffer(
                    lab.device().createBuffer(0, BufferUsage.INDEX), IndexFormat.UINT16);
            lab.illegal(
                    "offset is -4; it must not be negative",
                    () -> pass.setVertexBuffer(0, vertex, -4, 4));
            lab.illegal(
                    "size is -4; it must not be negative",
                    () -> pass.setIndexBuffer(index, IndexFormat.UINT16, 0, -4));
            lab.illegal(
                    "slot is -1; it must not be negative", () -> pass.setVertexBuffer(-1, vertex));
        }
        lab.queue().submit(encoder.finish());
    }

    /// Either the call is refused, or the recording fails.
    private static void either(Lab lab, Consumer<GPURenderPassEncoder> recording) {
        var encoder = lab.device().createCommandEncoder();
        var pass = encoder.beginRenderPass(to(target(lab)));
        try {
            recording.accept(pass);
        } catch (IllegalArgumentException e) {
            encoder.close();
            return;
        }
        pass.end();
        lab.invalidWith(encoder::finish);
    }

    private static void viewports(Lab lab) {
        var wrong =
                new float[][] {
                    {0, 0, Float.NaN, 16, 0, 1},
                    {Float.NaN, 0, 16, 16, 0, 1},
                    {0, 0, -1, 16, 0, 1},
                    {0, 0, 1e30f, 16, 0, 1},
                    {0, 0, 16, Float.POSITIVE_INFINITY, 0, 1},
                    {Float.NEGATIVE_INFINITY, 0, 16, 16, 0, 1},
                    {0, 0, 16, 16, Float.NaN, 1},
                    {0, 0, 16, 16, 0, Float.NaN},
                    {0, 0, 16, 16, 1, 0},
                    {0, 0, 16, 16, -1, 2},
                };
        for (var v : wrong) {
            either(lab, pass -> pass.setViewport(v[0], v[1], v[2], v[3], v[4], v[5]));
        }
        var encoder = lab.device().createCommandEncoder();
        try (var pass = encoder.beginRenderPass(to(target(lab)))) {
            pass.setViewport(-8, -8, 32, 32, 0, 1);
            pass.setViewport(0, 0, 0, 0, 0.5f, 0.5f);
        }
        lab.queue().submit(encoder.finish());
    }

    private static void scissors(Lab lab) {
        var most = Integer.MAX_VALUE;
        for (int[] r :
                new int[][] {
                    {0, 0, 17, 16}, {8, 8, 16, 16}, {most, most, most, most}, {17, 0, 0, 0}
                }) {
            draw(lab, pass -> pass.setScissorRect(r[0], r[1], r[2], r[3]), "scissor");
        }
        var encoder = lab.device().createCommandEncoder();
        try (var pass = encoder.beginRenderPass(to(target(lab)))) {
            lab.illegal("x is -1; it must not be negative", () -> pass.setScissorRect(-1, 0, 4, 4));
            pass.setScissorRect(16, 16, 0, 0);
        }
        lab.queue().submit(encoder.finish());
    }

    private static void indirect(Lab lab) {
        var pipeline = Pipelines.triangle(lab.device());
        var buffer = lab.buffer(BufferUsage.INDIRECT);
        for (long offset : new long[] {244, 256, Long.MAX_VALUE & -4}) {
            either(
                    lab,
                    pass -> {
                        pass.setPipeline(pipeline);
                        pass.drawIndirect(buffer, offset);
                    });
            either(
                    lab,
                    pass -> {
                        pass.setPipeline(pipeline);
                        pass.drawIndexedIndirect(buffer, offset);
                    });
        }
    }

    private static void numbers(Lab lab) {
        var pipeline = Pipelines.triangle(lab.device());
        var encoder = lab.device().createCommandEncoder();
        var most = Integer.MAX_VALUE;
        try (var pass = encoder.beginRenderPass(to(target(lab)))) {
            pass.setPipeline(pipeline);
            lab.illegal("vertexCount is -3; it must not be negative", () -> pass.draw(-3));
            lab.illegal(
                    "firstIndex is -1; it must not be negative",
                    () -> pass.drawIndexed(3, 1, -1, 0, 0));
            pass.draw(0, 0, most, most);
            pass.draw(most, 0, most, most);
            pass.draw(0, most, 0, most);
        }
        lab.queue().submit(encoder.finish());
        lab.queue().onSubmittedWorkDone();
    }
}
