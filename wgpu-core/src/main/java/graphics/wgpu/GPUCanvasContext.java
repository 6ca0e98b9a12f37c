package graphics.wgpu;

import graphics.wgpu.internal.AdapterCalls;
import graphics.wgpu.internal.Arguments;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The connection between a device and a canvas: gives the textures to draw to, and presents them.
///
/// An application configures it with a device, and draws to [#getCurrentTexture()]; its canvas does
/// the rest: it tells the size, presents after each draw, and attaches and detaches the window.
///
/// Corresponds to WebGPU's `GPUCanvasContext`; unlike there, presenting is a call. One thread
/// draws: it calls [#getCurrentTexture()] and [#present()]. The other methods may be called from
/// any thread; none but [#awaitPresented()] waits for the GPU.
public final class GPUCanvasContext implements AutoCloseable {
    private final @Nullable CanvasLike canvas;
    private final CanvasFrames frames = new CanvasFrames();
    private volatile boolean closed;
    private volatile BooleanSupplier alive = () -> true;

    GPUCanvasContext(@Nullable CanvasLike canvas, PresentTarget target) {
        this.canvas = canvas;
        attach(target);
    }

    private GPUCanvasContext(@Nullable CanvasLike canvas) {
        this.canvas = canvas;
    }

    /// Makes a context that has no target yet, for a canvas whose window comes later.
    ///
    /// @param canvas the canvas
    /// @return a context; see [#attach(PresentTarget)]
    public static GPUCanvasContext unattached(@Nullable CanvasLike canvas) {
        return new GPUCanvasContext(canvas);
    }

    /// {@return the canvas that the context belongs to, null if it was made for a target alone}
    public @Nullable CanvasLike canvas() {
        return canvas;
    }

    /// Connects the context to a window or sink. A configuration that it has stays in force.
    ///
    /// For canvases, whose window may come late, or go and come back.
    ///
    /// @param target where frames go from now on
    /// @throws GPUError if the native library can't draw to it
    public void attach(PresentTarget target) {
        Arguments.notNull(target, "target");
        checkOpen();
        frames.go(
                target instanceof BitmapSink sink
                        ? new BitmapPresenter(sink)
                        : new ScreenPresenter(target, () -> alive.getAsBoolean()));
    }

    /// Takes the context off its window or sink. Without one, [#getCurrentTexture()] throws
    /// [DrawCancelled]. If a frame is being drawn, it is dropped, and what it uses freed when it is
    /// done; this method doesn't wait for that, but a few milliseconds at most.
    public void detach() {
        frames.go(null);
    }

    /// {@return whether the context has a window or sink}
    public boolean attached() {
        return frames.presenter() != null;
    }

    /// Tells how to ask whether the window is alive. It is asked before a surface is configured, on
    /// the drawing thread; where it says no, [#getCurrentTexture()] throws [DrawCancelled].
    ///
    /// @param windowAlive says whether the window exists, quickly
    public void setAlive(BooleanSupplier windowAlive) {
        alive = Arguments.notNull(windowAlive, "windowAlive");
    }

    /// Tells the size of the canvas; the next texture has it. Either may be 0: there is no texture
    /// then.
    ///
    /// @param width the width in physical pixels
    /// @param height the height in physical pixels
    /// @throws IllegalArgumentException if one is negative
    public void setPhysicalSize(int width, int height) {
        Arguments.notNegative(width, "width");
        Arguments.notNegative(height, "height");
        frames.size(width, height);
    }

    /// {@return the width in physical pixels}
    public int physicalWidth() {
        return frames.width();
    }

    /// {@return the height in physical pixels}
    public int physicalHeight() {
        return frames.height();
    }

    /// Says whether presenting waits for the screen; of meaning for windows only. It does at first.
    ///
    /// @param wait whether it waits
    public void setVsync(boolean wait) {
        frames.vsync(wait);
    }

    /// {@return the format that suits the canvas best}
    ///
    /// That is the surface's first, or the sink's; `bgra8unorm-srgb` while there is neither.
    ///
    /// @param adapter the adapter of the device that will draw
    /// @throws GPUValidationError if the adapter can't draw to this canvas
    public TextureFormat getPreferredFormat(GPUAdapter adapter) {
        Arguments.notNull(adapter, "adapter");
        var now = frames.presenter();
        if (now == null) {
            return TextureFormat.BGRA8UNORM_SRGB;
        }
        var formats = now.formats(adapter);
        if (formats.isEmpty()) {
            throw new GPUValidationError(
                    "the adapter "
                            + adapter.summary()
                            + " can't draw to this canvas: request it with"
                            + " RequestAdapterOptions.of().withCanvas(canvas)");
        }
        return formats.getFirst();
    }

    /// {@return the configuration, null if there is none}
    public @Nullable CanvasConfiguration getConfiguration() {
        return frames.configuration();
    }

    /// Sets the device, the format and more for the textures that follow. A texture that was
    /// acquired is given back.
    ///
    /// @param wanted the configuration
    /// @throws GPUValidationError if the canvas can't do that; the message says what it can
    public void configure(CanvasConfiguration wanted) {
        Arguments.notNull(wanted, "configuration");
        checkOpen();
        wanted.device().checkOpen();
        frames.configure(wanted);
    }

    /// Takes the configuration away. A texture that was acquired is given back.
    public void unconfigure() {
        frames.unconfigure();
    }

    /// {@return the texture to draw to, the same one until [#present()]}
    ///
    /// @throws GPUValidationError if the context is not configured or closed, or the device is gone
    /// @throws DrawCancelled if there is nothing to draw to just now: the window is hidden or gone,
    ///     or has no size
    public GPUTexture getCurrentTexture() {
        checkOpen();
        return frames.texture();
    }

    /// {@return whether there is a texture that was got and not presented yet}
    public boolean hasCurrentTexture() {
        return frames.drawing();
    }

    /// Shows what was drawn. Without a texture, it does nothing.
    ///
    /// On a window, the texture is handed to the screen; for a bitmap, its way to the sink begins.
    /// The texture and its views can't be used after.
    ///
    /// @return whether there was a texture
    public boolean present() {
        return frames.present();
    }

    /// Gives an acquired texture back without showing it. Without one, it does nothing.
    public void cancel() {
        frames.cancel();
    }

    /// Draws one frame that isn't shown: the texture that the function gets is one in memory, and
    /// its pixels go to the sink before this returns. For canvases that can't read their window
    /// back.
    ///
    /// On the drawing thread, between frames. What the function throws is passed on.
    ///
    /// @param sink gets the pixels, unless the function takes no texture
    /// @param draw draws to [#getCurrentTexture()]
    public void capture(BitmapSink sink, Runnable draw) {
        Arguments.notNull(draw, "draw");
        frames.capture(new BitmapPresenter(Arguments.notNull(sink, "sink")), draw);
    }

    /// Waits until the bitmaps that were presented have been delivered; those that are not yet are
    /// delivered by the calling thread. On a window, it does nothing.
    ///
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted
    public void awaitPresented() {
        var now = frames.presenter();
        if (now != null) {
            now.awaitPresented();
        }
    }

    /// Finds an adapter that can draw to this context's target.
    long requestAdapter(
            RequestAdapterOptions options, AdapterCalls.Backend backend, List<String> reasons) {
        var now = frames.presenter();
        var surface = now == null ? null : now.surface();
        if (surface == null || !surface.retainOpen()) {
            return AdapterCalls.request(options, backend, 0, reasons);
        }
        try {
            return AdapterCalls.request(options, backend, surface.address(), reasons);
        } finally {
            surface.release();
        }
    }

    private void checkOpen() {
        if (closed) {
            throw new GPUValidationError("the canvas context is closed");
        }
    }

    /// {@return whether it is closed}
    public boolean closed() {
        return closed;
    }

    /// Detaches the context for good. Calling it again does nothing.
    @Override
    public void close() {
        closed = true;
        detach();
    }
}
