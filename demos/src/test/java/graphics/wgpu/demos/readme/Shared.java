package graphics.wgpu.demos.readme;

import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Color;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.LoadOp;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RequestAdapterOptions;
import graphics.wgpu.StoreOp;
import graphics.wgpu.canvas.RenderCanvas;

/// What the programs of the README share.
final class Shared {
    private Shared() {}

    static void connect(RenderCanvas canvas) {
        var options = RequestAdapterOptions.of().withCanvas(canvas);
        var device = GPU.requestAdapter(options).requestDevice();
        var format = canvas.context().getPreferredFormat(device.adapter());
        canvas.context().configure(CanvasConfiguration.of(device, format));
        canvas.requestDraw(() -> draw(device, canvas.context().getCurrentTexture()));
    }

    static void draw(GPUDevice device, GPUTexture target) {
        var encoder = device.createCommandEncoder();
        encoder.beginRenderPass(
                        RenderPassColorAttachment.of(target, LoadOp.CLEAR, StoreOp.STORE)
                                .withClearValue(Color.of(0.1, 0.4, 0.8)))
                .end();
        device.queue().submit(encoder.finish());
    }
}
