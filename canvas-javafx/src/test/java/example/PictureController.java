package example;

import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Color;
import graphics.wgpu.GPU;
import graphics.wgpu.LoadOp;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RequestAdapterOptions;
import graphics.wgpu.StoreOp;
import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.javafx.FxCanvas;
import javafx.fxml.FXML;

/// The controller of docs/embedding.md, which its FXML names.
@SuppressWarnings("UnusedMethod") // FXML's loader calls it.
public final class PictureController {
    @FXML private FxCanvas view;

    @FXML
    private void initialize() {
        connect(view);
    }

    private static void connect(RenderCanvas canvas) {
        var options = RequestAdapterOptions.of().withCanvas(canvas);
        var device = GPU.requestAdapter(options).requestDevice();
        var format = canvas.context().getPreferredFormat(device.adapter());
        canvas.context().configure(CanvasConfiguration.of(device, format));
        canvas.requestDraw(
                () -> {
                    var encoder = device.createCommandEncoder();
                    encoder.beginRenderPass(
                                    RenderPassColorAttachment.of(
                                                    canvas.context().getCurrentTexture(),
                                                    LoadOp.CLEAR,
                                                    StoreOp.STORE)
                                            .withClearValue(Color.of(0, 0, 1)))
                            .end();
                    device.queue().submit(encoder.finish());
                });
    }
}
