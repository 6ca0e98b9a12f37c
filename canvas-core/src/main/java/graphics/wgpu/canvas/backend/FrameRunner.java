package graphics.wgpu.canvas.backend;

import graphics.wgpu.DrawCancelled;
import graphics.wgpu.GPUError;
import graphics.wgpu.canvas.AnimateEvent;
import graphics.wgpu.canvas.BeforeDrawEvent;
import graphics.wgpu.canvas.FrameStage;
import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.ResizeEvent;
import graphics.wgpu.canvas.Snapshot;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Draws one frame: resize event, animate event, beforeDraw event, draw, present.
///
/// The fields belong to the thread that has the frame, except where they are volatile.
final class FrameRunner {
    private final CanvasParts parts;
    private final FrameTarget target;
    private final LongSupplier clock;
    private final boolean bitmap;
    private final Runnable deliver = this::deliverEvents;
    private CanvasSize told = CanvasSize.NONE;
    private CanvasSize sized = CanvasSize.NONE;
    private boolean vsyncTold = true;
    private boolean draws;
    private boolean animated;
    private long firstAnimation;
    private long lastAnimation;

    volatile CanvasSize newest = CanvasSize.NONE;
    volatile CanvasSize current = CanvasSize.NONE;
    volatile @Nullable Runnable draw;
    volatile boolean vsync = true;
    volatile boolean statisticsShown;

    FrameRunner(CanvasParts parts, FrameTarget target, LongSupplier clock, boolean bitmap) {
        this.parts = parts;
        this.target = target;
        this.clock = clock;
        this.bitmap = bitmap;
    }

    /// Draws a frame on the calling thread.
    ///
    /// @return whether one was drawn and presented; not if another one is being drawn
    boolean run() {
        if (!parts.schedule().begin()) {
            return false;
        }
        try {
            return frame();
        } finally {
            parts.schedule().finished();
            parts.schedule().end();
        }
    }

    private boolean frame() {
        long due = clock.getAsLong() - parts.schedule().started();
        // One that is set from here on gets a frame of its own, with all its events.
        var function = draw;
        draws = function != null;
        if (!prepare() || function == null) {
            return false;
        }
        parts.statistics().add(FrameStage.WAIT, clock.getAsLong() - due);
        try {
            return drawAndPresent(function);
        } catch (DrawCancelled e) {
            target.cancel();
            parts.statistics().dropped();
            parts.schedule().dropped();
        } catch (Throwable error) {
            target.cancel();
            parts.statistics().failed();
            parts.errors().log(parts.name() + ": drawing a frame failed", error);
        }
        return false;
    }

    /// Fixes the frame's size and sends its events.
    ///
    /// @return whether there is something to draw on
    private boolean prepare() {
        current = newest;
        if (eventsWanted() && !parts.handoff().run(deliver)) {
            return false;
        }
        told = current;
        if (current.empty() || !parts.schedule().drawable()) {
            return false;
        }
        resize();
        if (vsyncTold != vsync) {
            vsyncTold = vsync;
            target.vsync(vsync);
        }
        return true;
    }

    private void resize() {
        if (!sized.equals(current)) {
            target.size(current.width(), current.height());
            sized = current;
        }
    }

    private boolean eventsWanted() {
        var emitter = parts.emitter();
        return parts.input().pending()
                || (!told.equals(current) && emitter.wants(ResizeEvent.class))
                || emitter.wants(BeforeDrawEvent.class)
                || emitter.wants(AnimateEvent.class);
    }

    /// On the toolkit's thread, while the frame's thread waits.
    private void deliverEvents() {
        var emitter = parts.emitter();
        parts.input().flush();
        // Input handlers, or the toolkit, may have changed the size: the newest is drawn.
        current = newest;
        if (!told.equals(current)) {
            emitter.emit(
                    new ResizeEvent(
                            current.logicalWidth(), current.logicalHeight(), current.ratio()));
        }
        if (!draws) {
            return;
        }
        if (emitter.wants(AnimateEvent.class)) {
            emitter.emit(animation());
        }
        emitter.emit(new BeforeDrawEvent());
    }

    private AnimateEvent animation() {
        long now = clock.getAsLong();
        if (!animated) {
            animated = true;
            firstAnimation = now;
            lastAnimation = now;
        }
        var event = new AnimateEvent((now - firstAnimation) / 1e9, (now - lastAnimation) / 1e9);
        lastAnimation = now;
        return event;
    }

    private boolean drawAndPresent(Runnable function) {
        long begin = clock.getAsLong();
        function.run();
        long drawn = clock.getAsLong();
        overlay();
        boolean presented = target.present();
        long end = clock.getAsLong();
        var statistics = parts.statistics();
        statistics.add(FrameStage.DRAW, drawn - begin);
        statistics.add(FrameStage.PRESENT, end - drawn);
        if (presented) {
            statistics.presented(end);
            parts.schedule().succeeded();
            if (bitmap) {
                statistics.sent(end);
                parts.schedule().sent();
            }
        }
        return presented;
    }

    private void overlay() {
        if (!statisticsShown) {
            return;
        }
        try {
            target.overlay(parts.statistics().read(), current.ratio(), clock.getAsLong());
        } catch (GPUError error) {
            statisticsShown = false;
            parts.errors().log(parts.name() + " can't show its statistics", error);
        }
    }

    /// Draws a frame that isn't shown, on the calling thread.
    Snapshot capture() {
        var function = draw;
        if (function == null || newest.empty()) {
            throw new IllegalStateException(parts.name() + " has no frame to take a snapshot of");
        }
        if (!parts.schedule().begin()) {
            throw new IllegalStateException(
                    parts.name() + " can't take a snapshot while it draws a frame");
        }
        try {
            current = newest;
            resize();
            return target.capture(
                    () -> {
                        function.run();
                        overlay();
                    });
        } finally {
            parts.schedule().end();
        }
    }

    static boolean isBitmap(PresentMethod method) {
        return switch (method) {
            case BITMAP -> true;
            case SCREEN -> false;
            case AUTO ->
                    throw new IllegalArgumentException(
                            "presentMethod is AUTO, and must be SCREEN or BITMAP");
        };
    }
}
