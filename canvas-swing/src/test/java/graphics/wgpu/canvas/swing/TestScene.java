package graphics.wgpu.canvas.swing;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.CanvasAlphaMode;
import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Color;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPURenderPipeline;
import graphics.wgpu.LoadOp;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.VertexState;
import graphics.wgpu.canvas.RenderCanvas;

/// What the tests draw: one colour, or four quarters with a border of one pixel, so that a picture
/// that is moved, scaled or cut shows.
final class TestScene {
    static final int RED = 0xffff0000;
    static final int GREEN = 0xff00ff00;
    static final int BLUE = 0xff0000ff;
    static final int WHITE = 0xffffffff;
    static final int YELLOW = 0xffffff00;

    private static final String WGSL =
            """
            struct Vertex {
                @builtin(position) position: vec4f,
                @location(0) uv: vec2f,
            }

            @vertex
            fn vs(@builtin(vertex_index) index: u32) -> Vertex {
                let uv = vec2f(f32((index << 1u) & 2u), f32(index & 2u));
                return Vertex(vec4f(uv.x * 2.0 - 1.0, 1.0 - uv.y * 2.0, 0.0, 1.0), uv);
            }

            @fragment
            fn fs(vertex: Vertex) -> @location(0) vec4f {
                let pixel = abs(vec2f(dpdx(vertex.uv.x), dpdy(vertex.uv.y)));
                if (any(vertex.uv < pixel) || any(vertex.uv > 1.0 - pixel)) {
                    return vec4f(1.0, 1.0, 0.0, 1.0);
                }
                let left = vertex.uv.x < 0.5;
                if (vertex.uv.y < 0.5) {
                    return select(vec4f(0.0, 1.0, 0.0, 1.0), vec4f(1.0, 0.0, 0.0, 1.0), left);
                }
                return select(vec4f(1.0, 1.0, 1.0, 1.0), vec4f(0.0, 0.0, 1.0, 1.0), left);
            }
            """;

    private static final class Shared {
        static final GPUDevice DEVICE = GPU.requestAdapter().requestDevice();
    }

    private TestScene() {}

    static GPUDevice device() {
        return Shared.DEVICE;
    }

    static TextureFormat configure(RenderCanvas canvas) {
        return configure(canvas, CanvasAlphaMode.OPAQUE);
    }

    static TextureFormat configure(RenderCanvas canvas, CanvasAlphaMode alpha) {
        var format = canvas.context().getPreferredFormat(device().adapter());
        canvas.context().configure(CanvasConfiguration.of(device(), format).withAlphaMode(alpha));
        return format;
    }

    /// {@return draws the four quarters on a canvas that is configured}
    static Runnable quarters(RenderCanvas canvas, TextureFormat format) {
        var shader = device().createShaderModule(WGSL);
        var pipeline =
                device().createRenderPipeline(
                                RenderPipelineDescriptor.of(
                                                AutoLayoutMode.AUTO, VertexState.of(shader))
                                        .withFragment(
                                                FragmentState.of(
                                                        shader, ColorTargetState.of(format))));
        return () -> draw(canvas, Color.of(0, 0, 0), pipeline);
    }

    /// {@return fills a canvas that is configured}
    static Runnable fill(RenderCanvas canvas, Color color) {
        return () -> draw(canvas, color, null);
    }

    static void draw(
            RenderCanvas canvas,
            Color color,
            @org.jspecify.annotations.Nullable GPURenderPipeline pipeline) {
        var texture = canvas.context().getCurrentTexture();
        var encoder = device().createCommandEncoder();
        try (var pass =
                encoder.beginRenderPass(
                        RenderPassColorAttachment.of(
                                        texture.createView(), LoadOp.CLEAR, StoreOp.STORE)
                                .withClearValue(color))) {
            if (pipeline != null) {
                pass.setPipeline(pipeline);
                pass.draw(3);
            }
        }
        device().queue().submit(encoder.finish());
    }
}
