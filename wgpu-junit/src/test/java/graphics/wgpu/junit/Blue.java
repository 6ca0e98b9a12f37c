package graphics.wgpu.junit;

import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Color;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.LoadOp;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.RenderCanvas;

/// Draws one colour, 0x3366cc, in whatever format.
final class Blue {
    static final int RGB = 0xff3366cc;

    private Blue() {}

    static void on(RenderCanvas canvas, GPUDevice device) {
        var context = canvas.context();
        context.configure(CanvasConfiguration.of(device, TextureFormat.BGRA8UNORM));
        canvas.requestDraw(
                () -> {
                    var encoder = device.createCommandEncoder();
                    encoder.beginRenderPass(
                                    RenderPassColorAttachment.of(
                                                    context.getCurrentTexture(),
                                                    LoadOp.CLEAR,
                                                    StoreOp.STORE)
                                            .withClearValue(Color.of(0.2, 0.4, 0.8)))
                            .end();
                    device.queue().submit(encoder.finish());
                });
    }
}
