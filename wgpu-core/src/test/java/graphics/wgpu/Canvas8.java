package graphics.wgpu;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A target of 8 x 8 pixels in rgba8unorm, black at first, and what is needed to draw to it.
final class Canvas8 implements AutoCloseable {
    static final TextureFormat FORMAT = TextureFormat.RGBA8UNORM;

    /// Draws a triangle that covers all, in the colour of the immediates or in white.
    static final String FULL =
            """
            @vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
                let p = array(vec2f(-1.0, -1.0), vec2f(3.0, -1.0), vec2f(-1.0, 3.0));
                return vec4f(p[i % 3], 0.5, 1.0);
            }
            @fragment fn fs() -> @location(0) vec4f { return vec4f(1.0); }
            """;

    final GPUDevice device;
    final GPUTexture texture;

    Canvas8(GPUDevice device) {
        this.device = device;
        texture =
                device.createTexture(
                        Extent3D.of(8, 8),
                        FORMAT,
                        TextureUsage.RENDER_ATTACHMENT.or(TextureUsage.COPY_SRC));
    }

    /// A pipeline of this program, with entry points `vs` and `fs`, layout made of the program.
    GPURenderPipeline pipeline(String wgsl, @Nullable VertexBufferLayout... buffers) {
        return device.createRenderPipeline(describe(wgsl, buffers));
    }

    RenderPipelineDescriptor describe(String wgsl, @Nullable VertexBufferLayout... buffers) {
        var module = device.createShaderModule(wgsl);
        return RenderPipelineDescriptor.of(
                        AutoLayoutMode.AUTO, VertexState.of(module).withBuffers(buffers))
                .withFragment(FragmentState.of(module, ColorTargetState.of(FORMAT)));
    }

    RenderPassColorAttachment attachment() {
        return RenderPassColorAttachment.of(texture, LoadOp.CLEAR, StoreOp.STORE)
                .withClearValue(Color.of(0, 0, 0, 1));
    }

    /// Draws, and gives the pixels.
    byte[] draw(Consumer<GPURenderPassEncoder> commands) {
        return draw(RenderPassDescriptor.of(attachment()), commands);
    }

    byte[] draw(RenderPassDescriptor descriptor, Consumer<GPURenderPassEncoder> commands) {
        var encoder = device.createCommandEncoder();
        try (var pass = encoder.beginRenderPass(descriptor)) {
            commands.accept(pass);
        }
        device.queue().submit(encoder.finish());
        return device.queue().readTexture(texture, texture.size());
    }

    /// How many pixels are not black.
    static int lit(byte[] pixels) {
        var count = 0;
        for (int i = 0; i < pixels.length; i += 4) {
            if ((pixels[i] | pixels[i + 1] | pixels[i + 2]) != 0) {
                count++;
            }
        }
        return count;
    }

    /// A pixel as `0xRRGGBBAA`.
    static int pixel(byte[] pixels, int x, int y) {
        var at = (y * 8 + x) * 4;
        return (pixels[at] & 255) << 24
                | (pixels[at + 1] & 255) << 16
                | (pixels[at + 2] & 255) << 8
                | (pixels[at + 3] & 255);
    }

    @Override
    public void close() {
        texture.close();
    }
}
