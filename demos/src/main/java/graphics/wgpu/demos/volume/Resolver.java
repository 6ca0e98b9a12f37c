package graphics.wgpu.demos.volume;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.FilterMode;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPURenderPipeline;
import graphics.wgpu.GPUSampler;
import graphics.wgpu.GPUShaderModule;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.LoadOp;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.SamplerDescriptor;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.VertexState;
import graphics.wgpu.demos.scene.Shaders;
import java.util.EnumMap;
import java.util.Map;

/// Brings the sum of the samples to a canvas's texture, with background and tone curve.
final class Resolver implements AutoCloseable {
    private final GPUDevice device;
    private final GPUBuffer uniforms;
    private final GPUSampler sampler;
    private final GPUShaderModule shader;
    private final Map<TextureFormat, GPURenderPipeline> pipelines =
            new EnumMap<>(TextureFormat.class);

    Resolver(GPUDevice device) {
        this.device = device;
        uniforms = device.createBuffer(32, BufferUsage.UNIFORM.or(BufferUsage.COPY_DST));
        sampler =
                device.createSampler(
                        SamplerDescriptor.of()
                                .withMagFilter(FilterMode.LINEAR)
                                .withMinFilter(FilterMode.LINEAR));
        shader = device.createShaderModule(Shaders.read(Resolver.class, "resolve"));
    }

    /// Draws the picture.
    ///
    /// @param target where to
    /// @param sums the sum of the samples, from the upper left corner on
    /// @param width pixels that are in use there
    /// @param height pixels that are in use there
    /// @param samples how many were added up
    void resolve(GPUTexture target, GPUTexture sums, int width, int height, int samples) {
        var pipeline = pipelines.computeIfAbsent(target.format(), this::createPipeline);
        // A format that isn't sRGB takes what it is given for encoded.
        var encode = target.format().toString().endsWith("-srgb") ? 0f : 1f;
        device.queue()
                .writeBuffer(
                        uniforms,
                        0,
                        new float[] {
                            target.width(),
                            target.height(),
                            samples == 0 ? 0 : 1f / samples,
                            encode,
                            (float) width / sums.width(),
                            (float) height / sums.height(),
                            0,
                            0
                        });
        var encoder = device.createCommandEncoder();
        try (var layout = pipeline.getBindGroupLayout(0);
                var group =
                        device.createBindGroup(
                                layout,
                                BindGroupEntry.of(0, uniforms),
                                BindGroupEntry.of(1, sampler),
                                BindGroupEntry.of(2, sums));
                var view = target.createView();
                var pass =
                        encoder.beginRenderPass(
                                RenderPassColorAttachment.of(view, LoadOp.CLEAR, StoreOp.STORE))) {
            pass.setPipeline(pipeline);
            pass.setBindGroup(0, group);
            pass.draw(3);
        }
        device.queue().submit(encoder.finish());
    }

    private GPURenderPipeline createPipeline(TextureFormat format) {
        return device.createRenderPipeline(
                RenderPipelineDescriptor.of(AutoLayoutMode.AUTO, VertexState.of(shader))
                        .withLabel("volume resolve")
                        .withFragment(FragmentState.of(shader, ColorTargetState.of(format))));
    }

    @Override
    public void close() {
        pipelines.values().forEach(GPURenderPipeline::close);
        shader.close();
        sampler.close();
        uniforms.close();
    }
}
