package graphics.wgpu.canvas.javafx;

import graphics.wgpu.AutoLayoutMode;
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

/// Pictures whose every pixel is known, for any canvas.
final class Picture {
    private static final String ADDRESSES =
            """
            @vertex fn vertex(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
                return vec4f(f32(i & 1) * 4 - 1, f32(i >> 1) * 4 - 1, 0, 1);
            }
            @fragment fn fragment(@builtin(position) at: vec4f) -> @location(0) vec4f {
                let p = vec2u(at.xy);
                let high = (p.x >> 8) << 4 | (p.y >> 8);
                return vec4f(vec3f(vec3u(p & vec2u(255), high)) / 255, 1);
            }
            """;

    private static final GPUDevice DEVICE = GPU.requestAdapter().requestDevice();

    private Picture() {}

    static GPUDevice device() {
        return DEVICE;
    }

    /// {@return the colour of a pixel that knows where it is, as `0xAARRGGBB`}
    static int address(int x, int y) {
        return 0xFF000000 | (x & 255) << 16 | (y & 255) << 8 | (x >> 8) << 4 | y >> 8;
    }

    /// Gives a canvas a draw function whose every pixel is its own address.
    static void drawAddresses(RenderCanvas canvas) {
        configure(canvas, TextureFormat.BGRA8UNORM);
        var pipeline = pipeline();
        canvas.requestDraw(
                () -> {
                    var encoder = DEVICE.createCommandEncoder();
                    try (var pass =
                            encoder.beginRenderPass(attachment(canvas, Color.of(0, 0, 0, 1)))) {
                        pass.setPipeline(pipeline);
                        pass.draw(3);
                    }
                    DEVICE.queue().submit(encoder.finish());
                });
    }

    /// Fills a canvas's texture with a colour; for draw functions.
    static void fill(RenderCanvas canvas, Color color) {
        var encoder = DEVICE.createCommandEncoder();
        encoder.beginRenderPass(attachment(canvas, color)).end();
        DEVICE.queue().submit(encoder.finish());
    }

    static void configure(RenderCanvas canvas, TextureFormat format) {
        canvas.context().configure(CanvasConfiguration.of(DEVICE, format));
    }

    private static RenderPassColorAttachment attachment(RenderCanvas canvas, Color color) {
        return RenderPassColorAttachment.of(
                        canvas.context().getCurrentTexture().createView(),
                        LoadOp.CLEAR,
                        StoreOp.STORE)
                .withClearValue(color);
    }

    private static GPURenderPipeline pipeline() {
        var shader = DEVICE.createShaderModule(ADDRESSES);
        return DEVICE.createRenderPipeline(
                RenderPipelineDescriptor.of(AutoLayoutMode.AUTO, VertexState.of(shader))
                        .withFragment(
                                FragmentState.of(
                                        shader, ColorTargetState.of(TextureFormat.BGRA8UNORM))));
    }
}
