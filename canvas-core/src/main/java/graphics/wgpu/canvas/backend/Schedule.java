package graphics.wgpu.canvas.backend;

import graphics.wgpu.canvas.UpdateMode;
import graphics.wgpu.canvas.UpdateMode.Kind;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Says when the next frame is due, and lets one thread at a time have the frame.
///
/// All methods are short and hold this object's monitor. `changed` is called, outside of it, after
/// whatever may have made a frame due earlier.
final class Schedule {
    static final long NEVER = Long.MAX_VALUE;

    /// A bitmap frame whose pixels haven't arrived is in flight; a third one would only wait.
    static final int MAX_IN_FLIGHT = 2;

    /// Pixels that haven't arrived after so long are not coming: their device was lost.
    private static final long LOST = 2_000_000_000;

    private static final long SOON = 50_000_000;
    private static final long FIRST_RETRY = 16_000_000;
    private static final long LAST_RETRY = 1_000_000_000;

    private final LongSupplier clock;
    private final Runnable changed;
    private UpdateMode mode = UpdateMode.ONDEMAND;
    private boolean working;
    private boolean visible;
    private boolean sized;
    private boolean attached;
    private boolean closed;

    // Why a frame is wanted, and since when.
    private boolean requested;
    private boolean urgent;
    private long wantedAt;
    private long retryAt = NEVER;
    private long retryDelay;

    private long forced;
    private long forcedStarted;
    private long forcedDone;
    private long lastStart = NEVER;
    private long lastEnd;
    private int inFlight;
    private long sentAt;
    private @Nullable Thread owner;

    /// @param clock nanoseconds, from zero on
    /// @param changed called when a frame may be due earlier
    Schedule(LongSupplier clock, Runnable changed) {
        this.clock = clock;
        this.changed = changed;
    }

    // What makes frames due

    synchronized UpdateMode mode() {
        return mode;
    }

    void mode(UpdateMode newMode) {
        synchronized (this) {
            mode = newMode;
        }
        changed.run();
    }

    /// There is a draw function, or somebody who wants to know of sizes.
    void working(boolean isWorking) {
        synchronized (this) {
            working = isWorking;
        }
        changed.run();
    }

    void visible(boolean isVisible) {
        synchronized (this) {
            boolean before = drawable();
            visible = isVisible;
            drawableChanged(before);
        }
        changed.run();
    }

    /// Whether the canvas has a size above zero.
    void sized(boolean hasSize) {
        synchronized (this) {
            boolean before = drawable();
            sized = hasSize;
            if (hasSize) {
                want(true);
            }
            drawableChanged(before);
        }
        changed.run();
    }

    /// Whether there is something to present to.
    void attached(boolean isAttached) {
        synchronized (this) {
            boolean before = drawable();
            attached = isAttached;
            drawableChanged(before);
        }
        changed.run();
    }

    private void drawableChanged(boolean before) {
        if (before && !drawable()) {
            forcedDone = forced;
            notifyAll();
        } else if (!before && drawable()) {
            // The window may show anything, so it is drawn.
            want(true);
        }
    }

    /// {@return whether the canvas is open, can be seen, has a size and something to present to}
    synchronized boolean drawable() {
        return visible && sized && attached && !closed;
    }

    void request() {
        synchronized (this) {
            if (requested || mode.kind() == Kind.MANUAL) {
                return;
            }
            want(false);
            requested = true;
        }
        changed.run();
    }

    /// A frame is needed now, whatever the mode, because the window is damaged.
    void urgent() {
        synchronized (this) {
            want(true);
        }
        changed.run();
    }

    /// {@return a ticket for [#awaitForced], or 0 when nothing will be drawn}
    long force() {
        long ticket;
        synchronized (this) {
            if (!drawable() || !working) {
                return 0;
            }
            want(true);
            ticket = ++forced;
        }
        changed.run();
        return ticket;
    }

    /// Waits until a forced frame has been drawn, or won't be.
    ///
    /// An interrupt ends the waiting, and is kept.
    synchronized void awaitForced(long ticket) {
        try {
            while (!isDone(ticket)) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// {@return whether a forced frame has been drawn, or won't be}
    synchronized boolean isDone(long ticket) {
        return closed || forcedDone >= ticket;
    }

    synchronized boolean closed() {
        return closed;
    }

    void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        changed.run();
    }

    private void want(boolean now) {
        if (!requested && !urgent) {
            wantedAt = clock.getAsLong();
        }
        urgent |= now;
    }

    // When

    /// {@return in how many nanoseconds the next frame is due: at most 0 for now, or [#NEVER]}
    synchronized long nanosToNext() {
        if (!drawable() || !working || owner != null) {
            return NEVER;
        }
        long due = due();
        if (due == NEVER) {
            return NEVER;
        }
        if (inFlight >= MAX_IN_FLIGHT) {
            due = Math.max(due, sentAt + LOST);
        }
        return due - clock.getAsLong();
    }

    private long due() {
        if (urgent) {
            return wantedAt;
        }
        return retryAt == NEVER ? dueByMode() : retryAt;
    }

    private long dueByMode() {
        return switch (mode.kind()) {
            case MANUAL -> NEVER;
            case ONDEMAND -> {
                long due = requested ? Math.max(wantedAt, next(mode.maxFps())) : NEVER;
                yield mode.minFps() > 0 ? Math.min(due, next(mode.minFps())) : due;
            }
            case CONTINUOUS -> next(mode.maxFps());
            case FASTEST -> lastEnd;
        };
    }

    private long next(double fps) {
        return lastStart == NEVER ? 0 : lastStart + (long) (1e9 / fps);
    }

    /// {@return whether a frame is being drawn or is about to be, so that events may wait for it}
    synchronized boolean framePending() {
        return owner != null || (drawable() && working && due() - SOON < clock.getAsLong());
    }

    // Who

    /// {@return whether the calling thread has the frame now; [#end] gives it back}
    synchronized boolean begin() {
        if (owner != null) {
            return false;
        }
        owner = Thread.currentThread();
        return true;
    }

    /// {@return whether the calling thread has the frame}
    synchronized boolean mine() {
        return Thread.currentThread().equals(owner);
    }

    /// Notes that a frame starts, for the requests so far.
    ///
    /// @return for how long it has been due, in nanoseconds
    synchronized long started() {
        long now = clock.getAsLong();
        long due = Math.min(due(), now);
        // A frame that is late by less than its interval keeps to the beat.
        lastStart = now - due < 1e9 / mode.maxFps() ? due : now;
        requested = false;
        urgent = false;
        retryAt = NEVER;
        forcedStarted = forced;
        if (inFlight >= MAX_IN_FLIGHT) {
            inFlight = 0;
        }
        return now - due;
    }

    /// Notes that the frame that has started is over, whether something came of it or not.
    synchronized void finished() {
        forcedDone = Math.max(forcedDone, forcedStarted);
        lastEnd = clock.getAsLong();
        notifyAll();
    }

    /// Gives the frame back.
    void end() {
        synchronized (this) {
            owner = null;
        }
        changed.run();
    }

    /// The surface had no texture: the frame is tried again, after a pause that grows.
    synchronized void dropped() {
        retryDelay = retryDelay == 0 ? FIRST_RETRY : Math.min(2 * retryDelay, LAST_RETRY);
        retryAt = clock.getAsLong() + retryDelay;
    }

    synchronized void succeeded() {
        retryDelay = 0;
    }

    synchronized void sent() {
        inFlight++;
        sentAt = clock.getAsLong();
    }

    void arrived() {
        synchronized (this) {
            inFlight = Math.max(0, inFlight - 1);
        }
        changed.run();
    }
}
