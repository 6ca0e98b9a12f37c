package graphics.wgpu.demos.scene;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.Color;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.CullMode;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPURenderPipeline;
import graphics.wgpu.GPUShaderModule;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.LoadOp;
import graphics.wgpu.PrimitiveState;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.VertexState;
import java.util.EnumMap;
import java.util.Map;
import org.joml.Matrix4f;

/// A cube that turns by a fixed angle with each frame.
public final class CubeScene implements Scene {
    private final GPUDevice device;
    private final GPUShaderModule shader;
    private final GPUBuffer uniforms;
    private final float[] matrix = new float[16];
    private final Map<TextureFormat, GPURenderPipeline> pipelines =
            new EnumMap<>(TextureFormat.class);
    private int frame;

    /// Makes the scene.
    ///
    /// @param device the device to draw with
    public CubeScene(GPUDevice device) {
        this.device = device;
        shader = device.createShaderModule(Shaders.read(CubeScene.class, "cube"));
        uniforms = device.createBuffer(64, BufferUsage.UNIFORM.or(BufferUsage.COPY_DST));
    }

    @Override
    public boolean draw(GPUTexture target) {
        var aspect = (float) target.width() / target.height();
        // From so far that no corner leaves the picture.
        var distance = 6.5f / Math.min(1, aspect);
        new Matrix4f()
                .perspective((float) Math.toRadians(35), aspect, 0.1f, 2 * distance, true)
                .translate(0, 0, -distance)
                .rotateX(0.45f)
                .rotateY(0.7f + 0.02f * frame)
                .get(matrix);
        frame++;
        device.queue().writeBuffer(uniforms, 0, matrix);
        var pipeline = pipelines.computeIfAbsent(target.format(), this::createPipeline);
        var encoder = device.createCommandEncoder();
        try (var layout = pipeline.getBindGroupLayout(0);
                var group = device.createBindGroup(layout, BindGroupEntry.of(0, uniforms));
                var pass =
                        encoder.beginRenderPass(
                                RenderPassColorAttachment.of(
                                                target.createView(), LoadOp.CLEAR, StoreOp.STORE)
                                        .withClearValue(Color.of(0.01, 0.012, 0.016)))) {
            pass.setPipeline(pipeline);
            pass.setBindGroup(0, group);
            pass.draw(36);
        }
        device.queue().submit(encoder.finish());
        return false;
    }

    private GPURenderPipeline createPipeline(TextureFormat format) {
        // A cube alone needs no depth: its back sides are never seen.
        return device.createRenderPipeline(
                RenderPipelineDescriptor.of(AutoLayoutMode.AUTO, VertexState.of(shader))
                        .withLabel("cube")
                        .withPrimitive(PrimitiveState.of().withCullMode(CullMode.BACK))
                        .withFragment(FragmentState.of(shader, ColorTargetState.of(format))));
    }

    @Override
    public void close() {
        pipelines.values().forEach(GPURenderPipeline::close);
        uniforms.close();
        shader.close();
    }
}
