package com.example;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Color;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPURenderPipeline;
import graphics.wgpu.LoadOp;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.VertexState;
import graphics.wgpu.canvas.RenderCanvas;

/// What is tested: a shaded disc. In a real project it is in src/main.
final class Disc implements AutoCloseable {
    private static final TextureFormat FORMAT = TextureFormat.BGRA8UNORM_SRGB;
    private static final String SHADER =
            """
            struct Corner {
                @builtin(position) position: vec4f,
                @location(0) at: vec2f,
            }

            @vertex
            fn corner(@builtin(vertex_index) index: u32) -> Corner {
                let at = vec2f(f32(index % 2) * 4 - 1, f32(index / 2) * 4 - 1);
                return Corner(vec4f(at, 0, 1), at);
            }

            const RADIUS = 0.7;

            @fragment
            fn pixel(corner: Corner) -> @location(0) vec4f {
                let away = length(corner.at);
                let edge = smoothstep(RADIUS, RADIUS - 0.03, away);
                let light = 0.5 + 0.5 * dot(corner.at, vec2f(-0.6, 0.6));
                return vec4f(mix(vec3f(0.02), vec3f(0.9, 0.4, 0.1) * light, edge), 1);
            }
            """;

    private final GPUDevice device;
    private final GPURenderPipeline pipeline;

    Disc(GPUDevice device) {
        this.device = device;
        try (var module = device.createShaderModule(SHADER)) {
            pipeline =
                    device.createRenderPipeline(
                            RenderPipelineDescriptor.of(
                                            AutoLayoutMode.AUTO, VertexState.of(module))
                                    .withFragment(
                                            FragmentState.of(module, ColorTargetState.of(FORMAT))));
        }
    }

    /// Lets a canvas show it.
    void on(RenderCanvas canvas) {
        var context = canvas.context();
        context.configure(CanvasConfiguration.of(device, FORMAT));
        canvas.requestDraw(
                () -> {
                    var encoder = device.createCommandEncoder();
                    var pass =
                            encoder.beginRenderPass(
                                    RenderPassColorAttachment.of(
                                                    context.getCurrentTexture(),
                                                    LoadOp.CLEAR,
                                                    StoreOp.STORE)
                                            .withClearValue(Color.of(0, 0, 0)));
                    pass.setPipeline(pipeline);
                    pass.draw(3);
                    pass.end();
                    device.queue().submit(encoder.finish());
                });
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
