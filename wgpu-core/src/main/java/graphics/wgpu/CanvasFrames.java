package graphics.wgpu;

import graphics.wgpu.internal.Futures;
import graphics.wgpu.internal.Log;
import graphics.wgpu.internal.Turn;
import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The frames of a context: where they go, how they are to be, and the one that is being drawn.
///
/// What the thread that draws does lasts for whole frames; what other threads wish is done in
/// between.
final class CanvasFrames {
    private static final long MOMENT_NANOS = 5_000_000;

    private final Turn turn = new Turn();
    private volatile @Nullable Thread drawer;

    private volatile @Nullable Presenter presenter;

    /// In place of the presenter while a frame is captured.
    private volatile @Nullable Presenter capturing;

    private volatile @Nullable CanvasConfiguration configuration;
    private volatile @Nullable Frame current;
    private boolean limitTold;

    private volatile long size;
    private volatile boolean vsync = true;

    /// A texture that was got and not presented yet.
    private record Frame(Presenter presenter, GPUTexture texture) {}

    @Nullable Presenter presenter() {
        return presenter;
    }

    @Nullable CanvasConfiguration configuration() {
        return configuration;
    }

    void size(int width, int height) {
        size = (long) width << Integer.SIZE | height;
    }

    int width() {
        return (int) (size >>> Integer.SIZE);
    }

    int height() {
        return (int) size;
    }

    void vsync(boolean wait) {
        vsync = wait;
    }

    boolean drawing() {
        return current != null;
    }

    /// Has frames go elsewhere from now on; null for nowhere.
    void go(@Nullable Presenter next) {
        var old = presenter;
        presenter = next;
        if (old == null) {
            return;
        }
        old.retire();
        var closed = new CountDownLatch(1);
        between(
                () -> {
                    close(old);
                    closed.countDown();
                });
        await(closed);
    }

    /// Waits for a moment: a window is better destroyed after its surface, if nothing goes on.
    private static void await(CountDownLatch closed) {
        try {
            boolean _ = closed.await(MOMENT_NANOS, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void configure(CanvasConfiguration wanted) {
        var now = presenter;
        if (now != null) {
            now.check(wanted);
        }
        configuration = wanted;
        cancel();
    }

    void unconfigure() {
        configuration = null;
        var now = presenter;
        between(
                () -> {
                    giveBack();
                    if (now != null && configuration == null) {
                        now.unconfigure();
                    }
                });
    }

    /// {@return the texture to draw to, the same until it is presented}
    GPUTexture texture() {
        while (true) {
            var frame = draw(this::frame);
            // else it was given back at once: another thread has changed what frames are to be
            if (frame.equals(current)) {
                return frame.texture;
            }
        }
    }

    private Frame frame() {
        var frame = current;
        if (frame == null) {
            frame = next();
            current = frame;
        }
        return frame;
    }

    private Frame next() {
        var configured = configuration;
        if (configured == null) {
            throw new GPUValidationError(
                    "the canvas context is not configured: call configure(…) first");
        }
        var instead = capturing;
        var target = instead == null ? presenter : instead;
        if (target == null) {
            throw new DrawCancelled("the canvas has no window");
        }
        var pixels = size;
        var width = (int) (pixels >>> Integer.SIZE);
        var height = (int) pixels;
        if (width == 0 || height == 0) {
            throw new DrawCancelled("the canvas has no size");
        }
        var limit = (int) configured.device().limits().maxTextureDimension2D();
        if (Math.max(width, height) > limit) {
            tellLimit(width, height, limit);
        }
        // both sides shrink alike, so that a picture that is scaled keeps its shape
        var factor = Math.min(1, (double) limit / Math.max(width, height));
        return new Frame(
                target,
                target.acquire(configured, shrunk(width, factor), shrunk(height, factor), vsync));
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

    boolean present() {
        return draw(
                () -> {
                    var frame = current;
                    current = null;
                    if (frame != null) {
                        frame.presenter.present(frame.texture);
                    }
                    return frame != null;
                });
    }

    /// Does a part of a frame, on the thread that draws.
    private <T> T draw(Supplier<T> part) {
        drawer = Thread.currentThread();
        turn.begin();
        try {
            return part.get();
        } finally {
            turn.end();
        }
    }

    /// Does something between the parts of frames: before this returns if the caller is the thread
    /// that draws, or there is none; else soon.
    private void between(Runnable wish) {
        var thread = drawer;
        var mayWait = thread == null || !thread.isAlive() || thread.equals(Thread.currentThread());
        turn.between(wish, mayWait ? Runnable::run : Futures.executor());
    }

    /// Gives the texture back that was got, if there is one.
    void cancel() {
        between(this::giveBack);
    }

    private void giveBack() {
        var frame = current;
        current = null;
        if (frame != null) {
            frame.presenter.cancel(frame.texture);
        }
    }

    /// Closes a presenter that has retired.
    private void close(Presenter old) {
        var frame = current;
        if (frame != null && frame.presenter.equals(old)) {
            giveBack();
        }
        old.close();
    }

    /// Draws a frame for a presenter of its own, and waits until it has it.
    void capture(BitmapPresenter instead, Runnable draw) {
        cancel();
        capturing = instead;
        try {
            draw.run();
            boolean _ = present();
            instead.awaitPresented();
        } finally {
            capturing = null;
            between(() -> close(instead));
        }
    }
}
