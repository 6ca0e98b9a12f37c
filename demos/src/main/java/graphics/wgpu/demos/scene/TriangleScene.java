package graphics.wgpu.demos.scene;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.Color;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPURenderPipeline;
import graphics.wgpu.GPUShaderModule;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.LoadOp;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.VertexState;
import java.util.EnumMap;
import java.util.Map;

/// One triangle with a colour at each corner, on dark grey.
public final class TriangleScene implements Scene {
    private final GPUDevice device;
    private final GPUShaderModule shader;
    private final Map<TextureFormat, GPURenderPipeline> pipelines =
            new EnumMap<>(TextureFormat.class);

    /// Makes the scene.
    ///
    /// @param device the device to draw with
    public TriangleScene(GPUDevice device) {
        this.device = device;
        shader = device.createShaderModule(Shaders.read(TriangleScene.class, "triangle"));
    }

    @Override
    public boolean draw(GPUTexture target) {
        var encoder = device.createCommandEncoder();
        try (var pass =
                encoder.beginRenderPass(
                        RenderPassColorAttachment.of(
                                        target.createView(), LoadOp.CLEAR, StoreOp.STORE)
                                .withClearValue(Color.of(0.01, 0.012, 0.016)))) {
            pass.setPipeline(pipelines.computeIfAbsent(target.format(), this::createPipeline));
            pass.draw(3);
        }
        device.queue().submit(encoder.finish());
        return false;
    }

    private GPURenderPipeline createPipeline(TextureFormat format) {
        return device.createRenderPipeline(
                RenderPipelineDescriptor.of(AutoLayoutMode.AUTO, VertexState.of(shader))
                        .withLabel("triangle")
                        .withFragment(FragmentState.of(shader, ColorTargetState.of(format))));
    }

    @Override
    public void close() {
        pipelines.values().forEach(GPURenderPipeline::close);
        shader.close();
    }
}
