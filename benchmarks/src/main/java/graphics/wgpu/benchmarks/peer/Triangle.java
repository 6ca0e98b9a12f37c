package graphics.wgpu.benchmarks.peer;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPURenderPipeline;
import graphics.wgpu.LoadOp;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.RequestAdapterOptions;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.VertexState;
import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.UpdateMode;

/// Draws a triangle on canvases of a kind, when it is asked to and without waiting for the screen.
final class Triangle {
    static final UpdateMode WHEN_ASKED = UpdateMode.ondemand(0, Double.POSITIVE_INFINITY);

    private final GPUDevice device;
    private final TextureFormat format;
    private final GPURenderPipeline pipeline;

    /// @param canvas a canvas of the kind
    Triangle(RenderCanvas canvas) {
        var adapter = GPU.requestAdapter(RequestAdapterOptions.of().withCanvas(canvas));
        device = adapter.requestDevice();
        format = canvas.context().getPreferredFormat(adapter);
        var shader = device.createShaderModule(OffscreenCases.TRIANGLE);
        pipeline =
                device.createRenderPipeline(
                        RenderPipelineDescriptor.of(AutoLayoutMode.AUTO, VertexState.of(shader))
                                .withFragment(
                                        FragmentState.of(shader, ColorTargetState.of(format))));
    }

    /// Shows it on a canvas.
    void show(RenderCanvas canvas) {
        canvas.vsync(false);
        canvas.updateMode(WHEN_ASKED);
        canvas.context().configure(CanvasConfiguration.of(device, format));
        canvas.requestDraw(() -> draw(canvas));
    }

    private void draw(RenderCanvas to) {
        try (var view = to.context().getCurrentTexture().createView();
                var encoder = device.createCommandEncoder()) {
            try (var pass =
                    encoder.beginRenderPass(
                            RenderPassColorAttachment.of(view, LoadOp.CLEAR, StoreOp.STORE))) {
                pass.setPipeline(pipeline);
                pass.draw(3);
            }
            device.queue().submit(encoder.finish());
        }
    }
}
