package graphics.wgpu.canvas.backend;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.BitmapSink;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.FrameStage;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/// Passes the pixels of a bitmap canvas's frames on to its backend.
final class CanvasSink implements BitmapSink {
    private final CanvasBackend backend;
    private final CanvasParts parts;
    private final Executor executor;
    private final LongSupplier clock;

    CanvasSink(CanvasBackend backend, CanvasParts parts, Executor executor, LongSupplier clock) {
        this.backend = backend;
        this.parts = parts;
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    public List<TextureFormat> formats() {
        return backend.formats();
    }

    @Override
    public Executor executor() {
        return executor;
    }

    @Override
    public void accept(BitmapFrame frame) {
        long begin = clock.getAsLong();
        parts.statistics().arrived(begin);
        try {
            if (!parts.schedule().closed()) {
                backend.frame(frame);
                parts.statistics().add(FrameStage.COPY, clock.getAsLong() - begin);
            }
        } catch (Throwable error) {
            parts.errors().log(parts.name() + ": taking a frame failed", error);
        } finally {
            parts.schedule().arrived();
        }
    }
}
