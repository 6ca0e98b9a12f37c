package graphics.wgpu.abort;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BindGroupLayoutEntry;
import graphics.wgpu.BufferBinding;
import graphics.wgpu.BufferBindingLayout;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.ComputePipelineDescriptor;
import graphics.wgpu.Extent3D;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUShaderModule;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.LoadOp;
import graphics.wgpu.PipelineLayoutSource;
import graphics.wgpu.ProgrammableStage;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.ShaderStage;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TexelCopyBufferInfo;
import graphics.wgpu.TexelCopyTextureInfo;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import graphics.wgpu.VertexState;

/// Using what belongs to another device, in every place.
final class ForeignPrograms {
    private ForeignPrograms() {}

    static void addTo(Programs programs) {
        programs.add("record with foreign buffers and textures", ForeignPrograms::copies);
        programs.add("draw and compute with foreign objects", ForeignPrograms::passes);
        programs.add("bind foreign resources", ForeignPrograms::bindings);
        programs.add("make pipelines of foreign parts", ForeignPrograms::pipelines);
    }

    private static void foreign(Lab lab, String what, Lab.Action action) {
        lab.refusesWith(
                GPUValidationError.class, action, what, " belongs to GPUDevice #", ", not to ");
    }

    private static void copies(Lab lab) {
        var ours = lab.buffer(BufferUsage.COPY_SRC, BufferUsage.COPY_DST);
        var theirs = Lab.buffer(lab.other(), "x", BufferUsage.COPY_SRC, BufferUsage.COPY_DST);
        var texture = lab.texture(TextureUsage.COPY_SRC, TextureUsage.COPY_DST);
        var theirTexture =
                Lab.texture(lab.other(), "y", TextureUsage.COPY_SRC, TextureUsage.COPY_DST);
        var encoder = lab.device().createCommandEncoder();
        var size = Extent3D.of(1);
        var from = TexelCopyTextureInfo.of(texture);
        var theirFrom = TexelCopyTextureInfo.of(theirTexture);
        foreign(lab, "GPUBuffer \"x\"", () -> encoder.copyBufferToBuffer(theirs, ours));
        foreign(lab, "GPUBuffer \"x\"", () -> encoder.copyBufferToBuffer(ours, theirs));
        foreign(lab, "GPUBuffer \"x\"", () -> encoder.clearBuffer(theirs));
        foreign(
                lab,
                "GPUBuffer \"x\"",
                () -> encoder.copyTextureToBuffer(from, TexelCopyBufferInfo.of(theirs), size));
        foreign(
                lab,
                "GPUTexture \"y\"",
                () -> encoder.copyTextureToBuffer(theirFrom, TexelCopyBufferInfo.of(ours), size));
        foreign(
                lab,
                "GPUTexture \"y\"",
                () -> encoder.copyBufferToTexture(TexelCopyBufferInfo.of(ours), theirFrom, size));
        foreign(lab, "GPUTexture \"y\"", () -> encoder.copyTextureToTexture(from, theirFrom, size));
        foreign(
                lab,
                "GPUTexture \"y\"",
                () -> lab.queue().writeTexture(theirTexture, new byte[16 * 16 * 4]));
        foreign(lab, "GPUTexture \"y\"", () -> lab.queue().readTexture(theirTexture, size));
        foreign(lab, "GPUBuffer \"x\"", () -> lab.queue().readBuffer(theirs));
        lab.queue().submit(encoder.finish());
    }

    private static void passes(Lab lab) {
        var other = lab.other();
        var target = Lab.texture(other, "y", TextureUsage.RENDER_ATTACHMENT);
        var ours = lab.texture(TextureUsage.RENDER_ATTACHMENT);
        var encoder = lab.device().createCommandEncoder();
        foreign(
                lab,
                "GPUTextureView",
                () ->
                        encoder.beginRenderPass(
                                RenderPassColorAttachment.of(target, LoadOp.CLEAR, StoreOp.STORE)));
        var group = other.createBindGroup(layout(other), uniform(other));
        var buffer = Lab.buffer(other, "x", BufferUsage.INDIRECT, BufferUsage.VERTEX);
        var pipeline = Pipelines.triangle(other);
        var compute = Pipelines.compute(other);
        try (var pass =
                encoder.beginRenderPass(
                        RenderPassColorAttachment.of(ours, LoadOp.CLEAR, StoreOp.STORE))) {
            foreign(lab, "GPUBindGroup", () -> pass.setBindGroup(0, group));
            foreign(lab, "GPUBuffer \"x\"", () -> pass.setVertexBuffer(0, buffer));
            foreign(
                    lab,
                    "GPUBuffer \"x\"",
                    () -> pass.setIndexBuffer(buffer, graphics.wgpu.IndexFormat.UINT16));
            foreign(lab, "GPURenderPipeline", () -> pass.setPipeline(pipeline));
        }
        try (var pass = encoder.beginComputePass()) {
            foreign(lab, "GPUBindGroup", () -> pass.setBindGroup(0, group, 0, 0));
            foreign(lab, "GPUBuffer \"x\"", () -> pass.dispatchWorkgroupsIndirect(buffer, 0));
            foreign(lab, "GPUComputePipeline", () -> pass.setPipeline(compute));
        }
        lab.queue().submit(encoder.finish());
    }

    private static graphics.wgpu.GPUBindGroupLayout layout(GPUDevice device) {
        return device.createBindGroupLayout(
                BindGroupLayoutEntry.of(0, ShaderStage.COMPUTE)
                        .withBuffer(BufferBindingLayout.of()));
    }

    private static BindGroupEntry uniform(GPUDevice device) {
        return BindGroupEntry.of(0, Lab.buffer(device, "u", BufferUsage.UNIFORM));
    }

    private static void bindings(Lab lab) {
        var device = lab.device();
        var other = lab.other();
        var layout = layout(device);
        var buffer = Lab.buffer(other, "x", BufferUsage.UNIFORM);
        var texture = Lab.texture(other, "y", TextureUsage.TEXTURE_BINDING);
        var sampler = other.createSampler();
        foreign(
                lab,
                "GPUBuffer \"x\"",
                () -> device.createBindGroup(layout, BindGroupEntry.of(0, buffer)));
        foreign(
                lab,
                "GPUBuffer \"x\"",
                () ->
                        device.createBindGroup(
                                layout, BindGroupEntry.of(0, BufferBinding.of(buffer))));
        foreign(
                lab,
                "GPUTexture",
                () -> device.createBindGroup(layout, BindGroupEntry.of(0, texture)));
        foreign(
                lab,
                "GPUTextureView",
                () -> device.createBindGroup(layout, BindGroupEntry.of(0, texture.createView())));
        foreign(
                lab,
                "GPUSampler",
                () -> device.createBindGroup(layout, BindGroupEntry.of(0, sampler)));
        foreign(
                lab,
                "GPUBindGroupLayout",
                () -> device.createBindGroup(layout(other), uniform(device)));
        foreign(
                lab,
                "GPUBindGroupLayout",
                () -> device.createPipelineLayout(layout, layout(other)));
    }

    private static void pipelines(Lab lab) {
        var device = lab.device();
        var other = lab.other();
        var shader = other.createShaderModule(Pipelines.TRIANGLE);
        var compute = other.createShaderModule(Pipelines.COMPUTE);
        var ours = device.createShaderModule(Pipelines.COMPUTE);
        var layout = other.createPipelineLayout();
        foreign(
                lab,
                "GPUShaderModule",
                () ->
                        device.createComputePipeline(
                                AutoLayoutMode.AUTO, ProgrammableStage.of(compute)));
        foreign(
                lab,
                "GPUPipelineLayout",
                () ->
                        device.createComputePipeline(
                                ComputePipelineDescriptor.of(layout, ProgrammableStage.of(ours))));
        foreign(
                lab,
                "GPUShaderModule",
                () -> device.createRenderPipeline(drawing(AutoLayoutMode.AUTO, shader)));
        foreign(lab, "GPUPipelineLayout", () -> device.createRenderPipeline(drawing(layout, ours)));
    }

    private static RenderPipelineDescriptor drawing(
            PipelineLayoutSource layout, GPUShaderModule shader) {
        return RenderPipelineDescriptor.of(layout, VertexState.of(shader))
                .withFragment(
                        FragmentState.of(shader, ColorTargetState.of(TextureFormat.RGBA8UNORM)));
    }
}
