package graphics.wgpu.canvas;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.CanvasAlphaMode;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.backend.CanvasBackend;
import graphics.wgpu.canvas.backend.CanvasHost;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps the last frame's bytes.
final class OffscreenBackend implements CanvasBackend {
    private static final List<TextureFormat> FORMATS =
            List.of(
                    TextureFormat.RGBA8UNORM_SRGB,
                    TextureFormat.RGBA8UNORM,
                    TextureFormat.RGBA16FLOAT,
                    TextureFormat.RGBA32FLOAT,
                    TextureFormat.BGRA8UNORM_SRGB,
                    TextureFormat.BGRA8UNORM);

    private @Nullable CanvasHost host;
    private @Nullable TextureFormat format;
    private byte[] bytes = {};
    private int width;
    private int height;
    private long frames;
    private volatile @Nullable Throwable failure;

    void start(CanvasHost newHost) {
        host = newHost;
    }

    @Override
    public String name() {
        return "OffscreenCanvas";
    }

    @Override
    public PresentMethod presentMethod() {
        return PresentMethod.BITMAP;
    }

    @Override
    public RenderThread renderThread() {
        return RenderThread.CALLER;
    }

    @Override
    public boolean onToolkitThread() {
        // There is no toolkit, so no thread is the wrong one.
        return true;
    }

    @Override
    public void runOnToolkit(Runnable task) {
        Objects.requireNonNull(host).executor().execute(task);
    }

    @Override
    public List<TextureFormat> formats() {
        return FORMATS;
    }

    @Override
    public synchronized void frame(BitmapFrame frame) {
        int pixel =
                switch (frame.format()) {
                    case RGBA16FLOAT -> 8;
                    case RGBA32FLOAT -> 16;
                    default -> 4;
                };
        int row = frame.width() * pixel;
        int size = Math.multiplyExact(row, frame.height());
        if (bytes.length != size) {
            bytes = new byte[size];
        }
        frame.copyTo(MemorySegment.ofArray(bytes), row);
        format = frame.format();
        width = frame.width();
        height = frame.height();
        frames++;
    }

    @Override
    public synchronized @Nullable Snapshot lastFrame() {
        var known = format;
        if (known == null) {
            return null;
        }
        var pixels = MemorySegment.ofArray(bytes);
        var frame = BitmapFrame.of(width, height, bytes.length / height, known, pixels, 0);
        return Snapshot.ofFrame(frame, alpha());
    }

    private Snapshot.Alpha alpha() {
        var configuration = Objects.requireNonNull(host).context().getConfiguration();
        return configuration != null && configuration.alphaMode() == CanvasAlphaMode.PREMULTIPLIED
                ? Snapshot.Alpha.PREMULTIPLIED
                : Snapshot.Alpha.OPAQUE;
    }

    synchronized @Nullable TextureFormat format() {
        return format;
    }

    synchronized byte[] bytes() {
        checkFrame();
        return bytes.clone();
    }

    synchronized float[] floats() {
        var known = checkFrame();
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        return switch (known) {
            case RGBA32FLOAT -> {
                var floats = new float[bytes.length / 4];
                buffer.asFloatBuffer().get(floats);
                yield floats;
            }
            case RGBA16FLOAT -> {
                var floats = new float[bytes.length / 2];
                for (int i = 0; i < floats.length; i++) {
                    floats[i] = Float.float16ToFloat(buffer.getShort(2 * i));
                }
                yield floats;
            }
            default ->
                    throw new IllegalStateException(
                            "the format is " + known + ", and must be rgba16float or rgba32float");
        };
    }

    private TextureFormat checkFrame() {
        var known = format;
        if (known == null) {
            throw new IllegalStateException("the canvas has drawn no frame yet");
        }
        return known;
    }

    /// {@return the function, with what it throws kept for [#check]}
    Runnable watch(Runnable draw) {
        Objects.requireNonNull(draw, "draw");
        return () -> {
            try {
                draw.run();
            } catch (Throwable error) {
                failure = error;
                throw error;
            }
        };
    }

    /// Begins a frame that must not fail.
    ///
    /// @return for [#check]
    synchronized long begin() {
        failure = null;
        return frames;
    }

    /// Throws what the draw function threw, and where there is no frame since [#begin].
    synchronized void check(long begun) {
        switch (failure) {
            case RuntimeException error -> throw error;
            case Error error -> throw error;
            case null, default -> {}
        }
        if (frames == begun) {
            throw new IllegalStateException(
                    "nothing was drawn: the canvas is closed, has no size or no draw function, or"
                            + " the function took no texture");
        }
    }

    @Override
    public void cursor(CursorShape shape) {
        // Nobody sees it.
    }

    @Override
    public synchronized void dispose() {
        format = null;
        bytes = new byte[0];
    }
}
