package graphics.wgpu.abort;

import static graphics.wgpu.abort.SubmitPrograms.finish;

import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BindGroupLayoutEntry;
import graphics.wgpu.BufferBindingLayout;
import graphics.wgpu.BufferDescriptor;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUCommandBuffer;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.LoadOp;
import graphics.wgpu.MapMode;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.ShaderStage;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TexelCopyBufferInfo;
import graphics.wgpu.TexelCopyTextureInfo;
import graphics.wgpu.TextureUsage;

/// What may not be submitted, for the state of what it uses.
final class SubmitResourcePrograms {
    private SubmitResourcePrograms() {}

    static void addTo(Programs programs) {
        programs.add(
                "submit with a destroyed buffer",
                lab -> {
                    var buffer = lab.buffer(BufferUsage.COPY_SRC);
                    var commands = copy(lab, buffer);
                    buffer.destroy();
                    refused(lab, commands, "GPUBuffer \"b\" is destroyed");
                });
        programs.add(
                "submit with a mapped buffer",
                lab -> {
                    var buffer = lab.buffer(BufferUsage.COPY_SRC, BufferUsage.MAP_WRITE);
                    var commands = copy(lab, buffer);
                    buffer.map(MapMode.WRITE);
                    refused(lab, commands, "GPUBuffer \"b\" is mapped");
                    buffer.unmap();
                    lab.queue().submit(copy(lab, buffer));
                });
        programs.add(
                "submit with a buffer that is being mapped",
                lab -> {
                    var buffer = lab.buffer(BufferUsage.COPY_SRC, BufferUsage.MAP_WRITE);
                    var commands = copy(lab, buffer);
                    var mapping = buffer.mapAsync(MapMode.WRITE);
                    lab.refusesWith(
                            GPUValidationError.class,
                            () -> lab.queue().submit(commands),
                            "submit: GPUBuffer \"b\" is ",
                            "mapped");
                    mapping.join();
                });
        programs.add(
                "submit with a buffer that is mapped since its creation",
                lab -> {
                    var buffer =
                            lab.device()
                                    .createBuffer(
                                            BufferDescriptor.of(256, BufferUsage.COPY_SRC)
                                                    .withLabel("b")
                                                    .withMappedAtCreation(true));
                    refused(lab, copy(lab, buffer), "GPUBuffer \"b\" is mapped");
                });
        programs.add(
                "submit with a buffer destroyed in a bind group",
                lab -> {
                    var buffer = lab.buffer(BufferUsage.UNIFORM);
                    var commands = bind(lab, buffer);
                    buffer.destroy();
                    refused(lab, commands, "GPUBuffer \"b\" is destroyed");
                });
        programs.add(
                "submit with a destroyed texture",
                lab -> {
                    var texture = lab.texture(TextureUsage.COPY_SRC);
                    var commands = copy(lab, texture);
                    texture.destroy();
                    refused(lab, commands, "GPUTexture \"t\" is destroyed");
                });
        programs.add(
                "submit with a view of a destroyed texture",
                lab -> {
                    var texture = lab.texture(TextureUsage.RENDER_ATTACHMENT);
                    var commands = clear(lab, texture);
                    texture.destroy();
                    refused(lab, commands, "GPUTexture \"t\" is destroyed");
                });
        programs.add(
                "submit with closed resources, which is fine",
                lab -> {
                    var buffer = lab.buffer(BufferUsage.COPY_SRC);
                    var texture =
                            lab.texture(TextureUsage.COPY_SRC, TextureUsage.RENDER_ATTACHMENT);
                    var copied = copy(lab, buffer);
                    var cleared = clear(lab, texture);
                    buffer.close();
                    texture.close();
                    System.gc();
                    lab.queue().submit(copied, cleared);
                });
    }

    private static void refused(Lab lab, GPUCommandBuffer commands, String why) {
        lab.refuses(GPUValidationError.class, "submit: " + why, () -> lab.queue().submit(commands));
    }

    private static GPUCommandBuffer copy(Lab lab, GPUBuffer buffer) {
        var encoder = lab.device().createCommandEncoder();
        encoder.copyBufferToBuffer(buffer, lab.buffer(BufferUsage.COPY_DST));
        return finish(encoder);
    }

    private static GPUCommandBuffer copy(Lab lab, GPUTexture texture) {
        var target = lab.device().createBuffer(16 * 256, BufferUsage.COPY_DST);
        var encoder = lab.device().createCommandEncoder();
        encoder.copyTextureToBuffer(
                TexelCopyTextureInfo.of(texture),
                TexelCopyBufferInfo.of(target).withBytesPerRow(256),
                Extent3D.of(16, 16));
        return finish(encoder);
    }

    private static GPUCommandBuffer clear(Lab lab, GPUTexture texture) {
        var encoder = lab.device().createCommandEncoder();
        encoder.beginRenderPass(
                        RenderPassColorAttachment.of(
                                texture.createView(), LoadOp.CLEAR, StoreOp.STORE))
                .end();
        return finish(encoder);
    }

    private static GPUCommandBuffer bind(Lab lab, GPUBuffer buffer) {
        var layout =
                lab.device()
                        .createBindGroupLayout(
                                BindGroupLayoutEntry.of(0, ShaderStage.COMPUTE)
                                        .withBuffer(BufferBindingLayout.of()));
        var group = lab.device().createBindGroup(layout, BindGroupEntry.of(0, buffer));
        var encoder = lab.device().createCommandEncoder();
        try (var pass = encoder.beginComputePass()) {
            pass.setBindGroup(0, group);
        }
        return finish(encoder);
    }
}
