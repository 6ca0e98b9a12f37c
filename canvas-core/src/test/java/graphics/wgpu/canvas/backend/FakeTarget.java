package graphics.wgpu.canvas.backend;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.BitmapSink;
import graphics.wgpu.GPUCanvasContext;
import graphics.wgpu.PresentTarget;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.FrameStatistics;
import graphics.wgpu.canvas.Snapshot;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/// A context without a GPU: notes what is asked of it, and presents always.
final class FakeTarget implements FrameTarget {
    final List<String> calls = new CopyOnWriteArrayList<>();
    final AtomicLong presents = new AtomicLong();
    final BitmapSink sink;
    final boolean bitmap;

    /// Whether a bitmap's pixels arrive by themselves, or when [#arrive] is called.
    volatile boolean arrives = true;

    FakeTarget(BitmapSink sink, boolean bitmap) {
        this.sink = sink;
        this.bitmap = bitmap;
    }

    @Override
    public GPUCanvasContext context() {
        throw new UnsupportedOperationException("there is no GPU");
    }

    @Override
    public void size(int width, int height) {
        calls.add("size " + width + "x" + height);
    }

    @Override
    public void vsync(boolean vsync) {
        calls.add("vsync " + vsync);
    }

    @Override
    public void overlay(FrameStatistics statistics, double ratio, long now) {
        calls.add("overlay");
    }

    @Override
    public boolean present() {
        long number = presents.incrementAndGet();
        if (bitmap && arrives) {
            arrive(number);
        }
        return true;
    }

    void arrive(long number) {
        var pixels = MemorySegment.ofArray(new int[1]);
        sink.executor()
                .execute(
                        () ->
                                sink.accept(
                                        BitmapFrame.of(
                                                1,
                                                1,
                                                4,
                                                TextureFormat.BGRA8UNORM,
                                                pixels,
                                                number)));
    }

    @Override
    public void cancel() {
        calls.add("cancel");
    }

    @Override
    public void settle() {
        calls.add("settle");
    }

    @Override
    public void attach(PresentTarget window) {
        calls.add("attach");
    }

    @Override
    public void detach() {
        calls.add("detach");
    }

    @Override
    public Snapshot capture(Runnable draw) {
        calls.add("capture");
        draw.run();
        return Snapshot.of(1, 1, new byte[4]);
    }

    @Override
    public void close() {
        calls.add("close");
    }
}
