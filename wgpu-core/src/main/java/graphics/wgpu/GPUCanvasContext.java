package graphics.wgpu;

import graphics.wgpu.internal.AdapterCalls;
import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Log;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
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
    private static final List<TextureFormat> UNATTACHED_FORMATS =
            List.of(TextureFormat.BGRA8UNORM_SRGB, TextureFormat.BGRA8UNORM);

    /// Held while the presenter works, so that it is not closed under the drawing thread.
    private final ReentrantLock presenting = new ReentrantLock();

    private final @Nullable CanvasLike canvas;
    private volatile @Nullable Presenter presenter;
    private final Queue<Presenter> leaving = new ConcurrentLinkedQueue<>();

    /// In place of the presenter while a frame is captured.
    private volatile @Nullable BitmapPresenter capturing;

    private volatile @Nullable CanvasConfiguration configuration;
    private volatile long size;
    private volatile boolean vsync = true;
    private volatile boolean closed;
    private volatile BooleanSupplier alive = () -> true;
    private @Nullable GPUTexture current;
    private boolean limitTold;

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
        detach();
        presenter =
                target instanceof BitmapSink sink
                        ? new BitmapPresenter(sink)
                        : new ScreenPresenter(target, () -> alive.getAsBoolean());
    }

    /// Takes the context off its window or sink. Without one, [#getCurrentTexture()] throws
    /// [DrawCancelled]. If a frame is being drawn, it is dropped, and what it uses freed when it is
    /// done; this method doesn't wait for that, only for a surface that is being configured.
    public void detach() {
        var old = presenter;
        presenter = null;
        if (old == null) {
            return;
        }
        old.retire();
        leaving.add(old);
        settle();
    }

    /// Closes what was taken off, if nobody is at work with it; else the drawing thread does.
    private void settle() {
        while (!leaving.isEmpty() && presenting.tryLock()) {
            try {
                var old = leaving.poll();
                if (old != null && capturing != null) {
                    old.close(null);
                } else if (old != null) {
                    old.close(current);
                    current = null;
                }
            } finally {
                presenting.unlock();
            }
        }
    }

    /// {@return whether the context has a window or sink}
    public boolean attached() {
        return presenter != null;
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
        size = (long) width << 32 | height;
    }

    /// {@return the width in physical pixels}
    public int physicalWidth() {
        return (int) (size >>> 32);
    }

    /// {@return the height in physical pixels}
    public int physicalHeight() {
        return (int) size;
    }

    /// Says whether presenting waits for the screen; of meaning for windows only. It does at first.
    ///
    /// @param wait whether it waits
    public void setVsync(boolean wait) {
        vsync = wait;
    }

    /// {@return the format that suits the canvas best}
    ///
    /// That is the surface's first, or the sink's; `bgra8unorm-srgb` while there is neither.
    ///
    /// @param adapter the adapter of the device that will draw
    /// @throws GPUValidationError if the adapter can't draw to this canvas
    public TextureFormat getPreferredFormat(GPUAdapter adapter) {
        Arguments.notNull(adapter, "adapter");
        presenting.lock();
        try {
            var now = presenter;
            var formats = now == null ? UNATTACHED_FORMATS : now.formats(adapter);
            if (formats.isEmpty()) {
                throw new GPUValidationError(
                        "the adapter "
                                + adapter.summary()
                                + " can't draw to this canvas: request it with"
                                + " RequestAdapterOptions.of().withCanvas(canvas)");
            }
            return formats.getFirst();
        } finally {
            unlock();
        }
    }

    /// {@return the configuration, null if there is none}
    public @Nullable CanvasConfiguration getConfiguration() {
        return configuration;
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
        presenting.lock();
        try {
            cancelCurrent();
            var now = presenter;
            if (now != null) {
                now.check(wanted);
            }
            configuration = wanted;
        } finally {
            unlock();
        }
    }

    /// Takes the configuration away. A texture that was acquired is given back.
    public void unconfigure() {
        presenting.lock();
        try {
            cancelCurrent();
            configuration = null;
            var now = presenter;
            if (now != null) {
                now.unconfigure();
            }
        } finally {
            unlock();
        }
    }

    /// {@return the texture to draw to, the same one until [#present()]}
    ///
    /// @throws GPUValidationError if the context is not configured or closed, or the device is gone
    /// @throws DrawCancelled if there is nothing to draw to just now: the window is hidden or gone,
    ///     or has no size
    public GPUTexture getCurrentTexture() {
        checkOpen();
        presenting.lock();
        try {
            var texture = current;
            if (texture == null) {
                texture = acquire();
                current = texture;
            }
            return texture;
        } finally {
            unlock();
        }
    }

    /// {@return whether there is a texture that was got and not presented yet}
    ///
    /// On the thread that draws.
    public boolean hasCurrentTexture() {
        presenting.lock();
        try {
            return current != null;
        } finally {
            unlock();
        }
    }

    private GPUTexture acquire() {
        var configured = configuration;
        if (configured == null) {
            throw new GPUValidationError(
                    "the canvas context is not configured: call configure(…) first");
        }
        var now = target();
        if (now == null) {
            throw new DrawCancelled("the canvas has no window");
        }
        var pixels = size;
        var width = (int) (pixels >>> 32);
        var height = (int) pixels;
        if (width == 0 || height == 0) {
            throw new DrawCancelled("the canvas has no size");
        }
        var limit = (int) configured.device().limits().maxTextureDimension2D();
        if (Math.max(width, height) > limit) {
            tellLimit(width, height, limit);
        }
        // Both sides shrink alike, so that a picture that is scaled keeps its shape.
        var factor = Math.min(1, (double) limit / Math.max(width, height));
        return now.acquire(configured, shrunk(width, factor), shrunk(height, factor), vsync);
    }

    private static int shrunk(int pixels, double factor) {
        return (int) Math.max(1, Math.round(pixels * factor));
    }

    private void tellLimit(int width, int height, int limit) {
        if (!limitTold) {
            limitTold = true;
            Log.LOGGER.log(
                    Level.WARNING,
                    "A canvas of {0,number,#} x {1,number,#} pixels is larger than the device''s"
                            + " limit maxTextureDimension2D, {2,number,#}: it is drawn at the limit",
                    width,
                    height,
                    limit);
        }
    }

    /// Shows what was drawn. Without a texture, it does nothing.
    ///
    /// On a window, the texture is handed to the screen; for a bitmap, its way to the sink begins.
    /// The texture and its views can't be used after.
    ///
    /// @return whether there was a texture
    public boolean present() {
        presenting.lock();
        try {
            var texture = current;
            var now = target();
            if (texture == null || now == null) {
                return false;
            }
            current = null;
            now.present(texture);
            return true;
        } finally {
            unlock();
        }
    }

    /// Gives an acquired texture back without showing it. Without one, it does nothing.
    public void cancel() {
        presenting.lock();
        try {
            cancelCurrent();
        } finally {
            unlock();
        }
    }

    private void cancelCurrent() {
        var texture = current;
        var now = target();
        if (texture != null && now != null) {
            current = null;
            now.cancel(texture);
        }
    }

    private @Nullable Presenter target() {
        var instead = capturing;
        return instead == null ? presenter : instead;
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
        cancel();
        var instead = new BitmapPresenter(Arguments.notNull(sink, "sink"));
        capturing = instead;
        try {
            draw.run();
            present();
            instead.awaitPresented();
        } finally {
            cancel();
            capturing = null;
            instead.close(null);
        }
    }

    /// Waits until the bitmaps that were presented have been delivered; those that are not yet are
    /// delivered by the calling thread. On a window, it does nothing.
    ///
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted
    public void awaitPresented() {
        var now = presenter;
        if (now != null) {
            now.awaitPresented();
        }
    }

    /// Finds an adapter that can draw to this context's target.
    long requestAdapter(
            RequestAdapterOptions options, AdapterCalls.Backend backend, List<String> reasons) {
        presenting.lock();
        try {
            var now = presenter;
            return AdapterCalls.request(options, backend, now == null ? 0 : now.surface(), reasons);
        } finally {
            unlock();
        }
    }

    private void unlock() {
        presenting.unlock();
        settle();
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
