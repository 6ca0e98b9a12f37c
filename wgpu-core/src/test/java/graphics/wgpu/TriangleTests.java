package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The program that the project's README shows, from nothing to pixels.
@GpuTest
class TriangleTests {
    private static final String WGSL =
            """
            @vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
                let p = array(vec2f(0.0, 0.8), vec2f(-0.8, -0.8), vec2f(0.8, -0.8));
                return vec4f(p[i], 0.0, 1.0);
            }
            @fragment fn fs() -> @location(0) vec4f { return vec4f(1.0, 0.5, 0.0, 1.0); }
            """;

    @Test
    void the_shortest_program_draws_a_triangle() {
        // @start region="triangle"
        var device = GPU.requestAdapter().requestDevice();
        var size = Extent3D.of(640, 480);
        var target =
                device.createTexture(
                        size,
                        TextureFormat.RGBA8UNORM,
                        TextureUsage.RENDER_ATTACHMENT.or(TextureUsage.COPY_SRC));
        var shader = device.createShaderModule(WGSL);
        var pipeline =
                device.createRenderPipeline(
                        RenderPipelineDescriptor.of(AutoLayoutMode.AUTO, VertexState.of(shader))
                                .withLabel("triangle")
                                .withFragment(
                                        FragmentState.of(
                                                shader,
                                                ColorTargetState.of(TextureFormat.RGBA8UNORM))));
        var encoder = device.createCommandEncoder();
        try (var pass =
                encoder.beginRenderPass(
                        RenderPassColorAttachment.of(
                                        target.createView(), LoadOp.CLEAR, StoreOp.STORE)
                                .withClearValue(Color.of(0, 0.2, 0)))) {
            pass.setPipeline(pipeline);
            pass.draw(3);
        }
        device.queue().submit(encoder.finish());
        byte[] pixels = device.queue().readTexture(target, size);
        // @end

        assertThat(pixels).hasSize(640 * 480 * 4);
        assertThat(pixel(pixels, 320, 240)).isEqualTo(0xFF8000FF);
        assertThat(pixel(pixels, 5, 5)).isEqualTo(0x003300FF);
    }

    private static int pixel(byte[] pixels, int x, int y) {
        var at = (y * 640 + x) * 4;
        return (pixels[at] & 255) << 24
                | (pixels[at + 1] & 255) << 16
                | (pixels[at + 2] & 255) << 8
                | (pixels[at + 3] & 255);
    }
}
