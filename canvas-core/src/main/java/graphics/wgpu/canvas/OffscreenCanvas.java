package graphics.wgpu.canvas;

import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.backend.CanvasHost;
import graphics.wgpu.canvas.backend.ToolkitCanvas;
import org.jspecify.annotations.Nullable;

/// A canvas in memory: no window, no toolkit, no display.
///
/// It draws when it is asked to, on the thread that asks:
///
/// ```java
/// try (var canvas = OffscreenCanvas.of(640, 480)) {
///     …
///     canvas.requestDraw(() -> draw(device, context.getCurrentTexture()));
///     canvas.draw().writePng(Path.of("picture.png"));
/// }
/// ```
///
/// Its formats are `rgba8unorm-srgb`, which is preferred, `rgba8unorm`, `rgba16float`,
/// `rgba32float`, `bgra8unorm-srgb` and `bgra8unorm`. Any thread may draw, one at a time. There are
/// no events but those of a frame; tests may send others through [#host()].
public final class OffscreenCanvas implements ToolkitCanvas {
    private final OffscreenBackend backend;
    private final CanvasHost host;
    private int width;
    private int height;
    private double pixelRatio;

    private OffscreenCanvas(int width, int height, double pixelRatio) {
        this.backend = new OffscreenBackend();
        this.host = CanvasHost.of(this, backend);
        backend.start(host);
        this.width = width;
        this.height = height;
        this.pixelRatio = pixelRatio;
        host.sized(width, height, pixelRatio);
        host.visible(true);
    }

    /// {@return a canvas of a pixel ratio of 1}
    ///
    /// @param width the width in pixels
    /// @param height the height in pixels
    public static OffscreenCanvas of(int width, int height) {
        return of(width, height, 1);
    }

    /// {@return a canvas}
    ///
    /// @param width the width in pixels
    /// @param height the height in pixels
    /// @param pixelRatio physical pixels for each logical one
    public static OffscreenCanvas of(int width, int height, double pixelRatio) {
        return new OffscreenCanvas(width, height, pixelRatio);
    }

    /// Changes the size; the next frame has it.
    ///
    /// @param newWidth the width in pixels
    /// @param newHeight the height in pixels
    public synchronized void resize(int newWidth, int newHeight) {
        host.sized(newWidth, newHeight, pixelRatio);
        width = newWidth;
        height = newHeight;
    }

    /// Changes how many physical pixels there are for each logical one; the size in pixels stays.
    ///
    /// @param newRatio the ratio, above zero
    public synchronized void pixelRatio(double newRatio) {
        host.sized(width, height, newRatio);
        pixelRatio = newRatio;
    }

    /// Draws a frame, now.
    ///
    /// @return the frame
    /// @throws IllegalStateException if the canvas is closed, has no size, or no draw function, or
    ///     if the function took no texture
    /// @throws RuntimeException what the draw function throws
    public Snapshot draw() {
        long begun = backend.begin();
        host.forceDraw();
        backend.check(begun);
        return host.snapshot();
    }

    /// {@return the last frame; one that was asked for and not yet drawn is drawn first}
    @Override
    public Snapshot snapshot() {
        if (host.nanosToNextFrame() != Long.MAX_VALUE) {
            host.forceDraw();
        }
        return host.snapshot();
    }

    @Override
    public void requestDraw(Runnable draw) {
        host.requestDraw(backend.watch(draw));
    }

    /// {@return the format of the last frame, null before the first}
    public @Nullable TextureFormat format() {
        return backend.format();
    }

    /// {@return a copy of the last frame's bytes as they are in the texture, the upper row first,
    /// with no gap between rows}
    ///
    /// @throws IllegalStateException if there is no frame yet
    public byte[] bytes() {
        return backend.bytes();
    }

    /// {@return the last frame's numbers: red, green, blue, alpha of the upper left pixel first}
    ///
    /// Of the formats of floating-point numbers; nothing is cut off or encoded.
    ///
    /// @throws IllegalStateException if there is no frame yet, or its format isn't of numbers
    public float[] floats() {
        return backend.floats();
    }

    @Override
    public CanvasHost host() {
        return host;
    }

    @Override
    public String toString() {
        return "OffscreenCanvas[" + physicalWidth() + "x" + physicalHeight() + "]";
    }
}
