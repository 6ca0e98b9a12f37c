package graphics.wgpu.abort;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.BitmapSink;
import graphics.wgpu.TextureFormat;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Counts frames, after having done with each what a program wants.
record TestSink(Executor executor, Consumer<BitmapFrame> action, AtomicInteger taken)
        implements BitmapSink {
    static TestSink of(Consumer<BitmapFrame> action) {
        return new TestSink(Runnable::run, action, new AtomicInteger());
    }

    static TestSink with(Executor executor) {
        return new TestSink(executor, frame -> {}, new AtomicInteger());
    }

    @Override
    public List<TextureFormat> formats() {
        return List.of(TextureFormat.RGBA8UNORM);
    }

    @Override
    public void accept(BitmapFrame frame) {
        taken.incrementAndGet();
        action.accept(frame);
    }
}
