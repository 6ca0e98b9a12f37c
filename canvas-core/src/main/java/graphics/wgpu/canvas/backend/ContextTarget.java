package graphics.wgpu.canvas.backend;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.BitmapSink;
import graphics.wgpu.CanvasAlphaMode;
import graphics.wgpu.CanvasLike;
import graphics.wgpu.GPUCanvasContext;
import graphics.wgpu.PresentTarget;
import graphics.wgpu.canvas.FrameStatistics;
import graphics.wgpu.canvas.Snapshot;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The canvas context, made when somebody asks for it: until then a canvas needs no native library.
final class ContextTarget implements FrameTarget {
    private final CanvasLike canvas;
    private final BooleanSupplier alive;
    private final StatisticsOverlay overlay = new StatisticsOverlay();
    private @Nullable PresentTarget target;
    private volatile @Nullable GPUCanvasContext context;
    private int width;
    private int height;
    private boolean vsync = true;

    /// @param canvas whose context it is
    /// @param sink where a bitmap canvas's frames go; null for screen canvases
    /// @param alive whether the window is there
    ContextTarget(CanvasLike canvas, @Nullable BitmapSink sink, BooleanSupplier alive) {
        this.canvas = canvas;
        this.target = sink;
        this.alive = alive;
    }

    @Override
    public GPUCanvasContext context() {
        var known = context;
        return known == null ? make() : known;
    }

    private synchronized GPUCanvasContext make() {
        var known = context;
        if (known != null) {
            return known;
        }
        var made = GPUCanvasContext.unattached(canvas);
        made.setAlive(alive);
        made.setVsync(vsync);
        made.setPhysicalSize(width, height);
        if (target != null) {
            made.attach(target);
        }
        context = made;
        return made;
    }

    @Override
    public synchronized void size(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        if (context != null) {
            context.setPhysicalSize(width, height);
        }
    }

    @Override
    public synchronized void vsync(boolean wait) {
        vsync = wait;
        if (context != null) {
            context.setVsync(wait);
        }
    }

    @Override
    public synchronized void attach(PresentTarget window) {
        target = window;
        if (context != null) {
            context.attach(window);
        }
    }

    @Override
    public synchronized void detach() {
        target = null;
        if (context != null) {
            context.detach();
        }
    }

    @Override
    public void overlay(FrameStatistics statistics, double ratio, long now) {
        var made = context;
        var configuration = made == null ? null : made.getConfiguration();
        if (made != null && configuration != null && made.hasCurrentTexture()) {
            overlay.draw(configuration.device(), made.getCurrentTexture(), statistics, ratio, now);
        }
    }

    @Override
    public boolean present() {
        var made = context;
        return made != null && made.present();
    }

    @Override
    public void cancel() {
        var made = context;
        if (made != null) {
            made.cancel();
        }
    }

    @Override
    public void settle() {
        var made = context;
        if (made != null) {
            made.awaitPresented();
        }
    }

    @Override
    public Snapshot capture(Runnable draw) {
        var made = context();
        var taker = new Taker(made);
        made.capture(taker, draw);
        if (taker.taken == null) {
            throw new IllegalStateException("the draw function took no texture to draw on");
        }
        return taker.taken;
    }

    @Override
    public void close() {
        overlay.close();
        var made = context;
        if (made != null) {
            made.close();
        }
    }

    /// How the alpha of what is drawn is meant.
    static Snapshot.Alpha alpha(GPUCanvasContext context) {
        var configuration = context.getConfiguration();
        boolean opaque =
                configuration == null || configuration.alphaMode() == CanvasAlphaMode.OPAQUE;
        return opaque ? Snapshot.Alpha.OPAQUE : Snapshot.Alpha.PREMULTIPLIED;
    }

    private static final class Taker implements BitmapSink {
        private final GPUCanvasContext context;
        private volatile @Nullable Snapshot taken;

        private Taker(GPUCanvasContext context) {
            this.context = context;
        }

        @Override
        public Executor executor() {
            return Runnable::run;
        }

        @Override
        public void accept(BitmapFrame frame) {
            taken = Snapshot.ofFrame(frame, alpha(context));
        }
    }
}
