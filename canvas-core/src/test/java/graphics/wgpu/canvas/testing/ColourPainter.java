package graphics.wgpu.canvas.testing;

import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Color;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.LoadOp;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RequestAdapterOptions;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.RenderCanvas;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A draw function that fills a canvas with one colour and counts its frames.
public final class ColourPainter implements Runnable, AutoCloseable {
    private final RenderCanvas canvas;
    private final GPUDevice device;
    private final AtomicInteger frames = new AtomicInteger();
    private volatile Color colour;
    private volatile int width;
    private volatile int height;

    /// Configures a canvas, with the format that it prefers or another.
    ///
    /// @param canvas what to draw on
    /// @param format the format, null for the preferred one
    /// @param colour the colour
    public ColourPainter(RenderCanvas canvas, @Nullable TextureFormat format, Color colour) {
        this.canvas = canvas;
        this.colour = colour;
        var adapter = GPU.requestAdapter(RequestAdapterOptions.of().withCanvas(canvas));
        this.device = adapter.requestDevice();
        var context = canvas.context();
        context.configure(
                CanvasConfiguration.of(
                        device, format == null ? context.getPreferredFormat(adapter) : format));
    }

    @Override
    public void run() {
        paint(canvas.context().getCurrentTexture());
    }

    /// Fills a texture, which may be another canvas's.
    ///
    /// @param texture what to fill
    public void paint(GPUTexture texture) {
        var encoder = device.createCommandEncoder();
        encoder.beginRenderPass(
                        RenderPassColorAttachment.of(
                                        texture.createView(), LoadOp.CLEAR, StoreOp.STORE)
                                .withClearValue(colour))
                .end();
        device.queue().submit(encoder.finish());
        width = texture.width();
        height = texture.height();
        frames.incrementAndGet();
    }

    /// {@return how many frames it has drawn}
    public int frames() {
        return frames.get();
    }

    /// Changes the colour from the next frame on.
    ///
    /// @param newColour the colour
    public void colour(Color newColour) {
        colour = newColour;
    }

    /// {@return the device that it draws with}
    public GPUDevice device() {
        return device;
    }

    /// {@return the width of the last texture}
    public int width() {
        return width;
    }

    /// {@return the height of the last texture}
    public int height() {
        return height;
    }

    @Override
    public void close() {
        device.close();
    }
}
