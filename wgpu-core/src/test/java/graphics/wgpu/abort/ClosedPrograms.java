package graphics.wgpu.abort;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BindGroupLayoutEntry;
import graphics.wgpu.BufferBindingLayout;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.Color;
import graphics.wgpu.ComputePipelineDescriptor;
import graphics.wgpu.GPUBindGroupLayout;
import graphics.wgpu.GPUObjectBase;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.LoadOp;
import graphics.wgpu.MapMode;
import graphics.wgpu.ProgrammableStage;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.ShaderStage;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureUsage;

/// Using what is closed, of every class.
final class ClosedPrograms {
    private static final String COMPUTE = "@compute @workgroup_size(1) fn main() {}";

    private ClosedPrograms() {}

    static void addTo(Programs programs) {
        programs.add("use a closed buffer", ClosedPrograms::buffer);
        programs.add("use a closed texture and its closed view", ClosedPrograms::texture);
        programs.add("use closed bindings", ClosedPrograms::bindings);
        programs.add("use closed programs and pipelines", ClosedPrograms::pipelines);
        programs.add("use closed encoders", ClosedPrograms::encoders);
        programs.add("use a closed adapter", ClosedPrograms::adapter);
        programs.add("use a closed device", ClosedPrograms::device);
    }

    private static void closed(Lab lab, GPUObjectBase object, Lab.Action use) {
        lab.refuses(
                GPUValidationError.class, object + " is closed: it can't be used any more", use);
    }

    private static void buffer(Lab lab) {
        var buffer = lab.buffer(BufferUsage.MAP_READ, BufferUsage.COPY_DST);
        var other = lab.buffer(BufferUsage.COPY_SRC);
        var encoder = lab.device().createCommandEncoder();
        buffer.close();
        buffer.close();
        closed(lab, buffer, () -> buffer.map(MapMode.READ));
        closed(lab, buffer, () -> buffer.mapAsync(MapMode.READ).join());
        closed(lab, buffer, buffer::unmap);
        closed(lab, buffer, buffer::getMappedRange);
        closed(lab, buffer, buffer::readMapped);
        closed(lab, buffer, () -> lab.queue().writeBuffer(buffer, 0, new byte[4]));
        closed(lab, buffer, () -> lab.queue().readBuffer(buffer));
        closed(lab, buffer, () -> encoder.clearBuffer(buffer));
        closed(lab, buffer, () -> encoder.copyBufferToBuffer(other, buffer));
        buffer.destroy();
        Lab.check(buffer.size() == 256, "its properties stay");
        lab.queue().submit(encoder.finish());
    }

    private static void texture(Lab lab) {
        var texture = lab.texture(TextureUsage.RENDER_ATTACHMENT, TextureUsage.COPY_DST);
        var view = texture.createView();
        var encoder = lab.device().createCommandEncoder();
        texture.close();
        closed(lab, texture, texture::createView);
        closed(lab, texture, () -> lab.queue().writeTexture(texture, new byte[1024]));
        closed(lab, texture, () -> lab.queue().readTexture(texture, texture.size()));
        texture.destroy();
        view.close();
        var attachment = RenderPassColorAttachment.of(view, LoadOp.CLEAR, StoreOp.STORE);
        closed(lab, view, () -> encoder.beginRenderPass(attachment));
        Lab.check(view.size().equals(texture.size()), "their properties stay");
        lab.queue().submit(encoder.finish());
    }

    private static GPUBindGroupLayout layout(Lab lab) {
        return lab.device()
                .createBindGroupLayout(
                        BindGroupLayoutEntry.of(0, ShaderStage.COMPUTE)
                                .withBuffer(BufferBindingLayout.of()));
    }

    private static void bindings(Lab lab) {
        var device = lab.device();
        var layout = layout(lab);
        var uniform = lab.buffer(BufferUsage.UNIFORM);
        var group = device.createBindGroup(layout, BindGroupEntry.of(0, uniform));
        var encoder = device.createCommandEncoder();
        try (var pass = encoder.beginComputePass()) {
            group.close();
            closed(lab, group, () -> pass.setBindGroup(0, group));
            closed(lab, group, () -> pass.setBindGroup(0, group, 0));
            closed(lab, group, () -> pass.setBindGroup(0, group, 0, 0));
        }
        lab.queue().submit(encoder.finish());
        uniform.close();
        closed(lab, uniform, () -> device.createBindGroup(layout, BindGroupEntry.of(0, uniform)));
        var sampler = device.createSampler();
        sampler.close();
        closed(lab, sampler, () -> device.createBindGroup(layout, BindGroupEntry.of(0, sampler)));
        layout.close();
        closed(lab, layout, () -> device.createPipelineLayout(layout));
        closed(lab, layout, () -> device.createBindGroup(layout));
    }

    private static void pipelines(Lab lab) {
        var device = lab.device();
        var layout = device.createPipelineLayout();
        var shader = device.createShaderModule(COMPUTE);
        var stage = ProgrammableStage.of(shader);
        var pipeline = device.createComputePipeline(AutoLayoutMode.AUTO, stage);
        pipeline.close();
        closed(lab, pipeline, () -> pipeline.getBindGroupLayout(0));
        var encoder = device.createCommandEncoder();
        try (var pass = encoder.beginComputePass()) {
            closed(lab, pipeline, () -> pass.setPipeline(pipeline));
        }
        layout.close();
        var descriptor = ComputePipelineDescriptor.of(layout, stage);
        closed(lab, layout, () -> device.createComputePipeline(descriptor));
        shader.close();
        closed(lab, shader, () -> device.createComputePipeline(AutoLayoutMode.AUTO, stage));
        closed(lab, shader, shader::getCompilationInfo);
    }

    private static void encoders(Lab lab) {
        var encoder = lab.device().createCommandEncoder();
        var buffer = lab.buffer(BufferUsage.COPY_DST);
        encoder.close();
        encoder.close();
        closed(lab, encoder, () -> encoder.clearBuffer(buffer));
        closed(lab, encoder, encoder::beginComputePass);
        closed(lab, encoder, () -> encoder.pushDebugGroup("x"));
        closed(lab, encoder, encoder::finish);

        var outer = lab.device().createCommandEncoder();
        var target = lab.texture(TextureUsage.RENDER_ATTACHMENT);
        var pass =
                outer.beginRenderPass(
                        RenderPassColorAttachment.of(target, LoadOp.CLEAR, StoreOp.STORE));
        outer.close();
        var ended = pass + " has ended: nothing can be recorded in it any more";
        lab.refuses(GPUValidationError.class, ended, () -> pass.draw(3));
        lab.refuses(
                GPUValidationError.class, ended, () -> pass.setBlendConstant(Color.of(0, 0, 0)));
        lab.refuses(GPUValidationError.class, ended, pass::end);
        pass.close();
    }

    private static void adapter(Lab lab) {
        var adapter = graphics.wgpu.GPU.requestAdapter();
        adapter.close();
        closed(lab, adapter, adapter::requestDevice);
        Lab.check(!adapter.summary().isEmpty(), "its properties stay");
    }

    private static void device(Lab lab) {
        var device = lab.other();
        var buffer = Lab.buffer(device, "b", BufferUsage.MAP_READ);
        device.close();
        closed(lab, device, () -> device.createBuffer(4, BufferUsage.COPY_DST));
        closed(lab, device, device::createSampler);
        closed(lab, device, () -> device.createShaderModule(COMPUTE));
        closed(lab, device, device::createCommandEncoder);
        closed(lab, device.queue(), () -> device.queue().onSubmittedWorkDone());
        closed(lab, device.queue(), () -> device.queue().onSubmittedWorkDoneAsync().join());
        closed(lab, device, () -> buffer.map(MapMode.READ));
        closed(lab, device, () -> buffer.mapAsync(MapMode.READ).join());
        device.destroy();
        buffer.destroy();
    }
}
