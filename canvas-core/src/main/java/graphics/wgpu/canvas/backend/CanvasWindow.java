package graphics.wgpu.canvas.backend;

import graphics.wgpu.PresentTarget;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// The native window of a screen canvas, which comes and goes.
///
/// Surfaces are made and let go of between frames, where frames are drawn.
final class CanvasWindow {
    /// How long the toolkit's thread waits for its window to be let go: less than a missed frame.
    private static final long DETACH_NANOS = 10_000_000;

    private final FrameTarget target;
    private final FrameLoop loop;
    private final Schedule schedule;
    private final AtomicBoolean there;
    private final AtomicLong windows = new AtomicLong();

    /// @param there set while there is a window
    CanvasWindow(FrameTarget target, FrameLoop loop, Schedule schedule, AtomicBoolean there) {
        this.target = target;
        this.loop = loop;
        this.schedule = schedule;
        this.there = there;
    }

    /// As [CanvasHost#attach].
    void attach(PresentTarget window) {
        Objects.requireNonNull(window, "target");
        long number = windows.incrementAndGet();
        there.set(true);
        loop.change(
                () -> {
                    // A window that has gone by now isn't touched.
                    if (windows.get() == number && !schedule.closed()) {
                        target.attach(window);
                        schedule.attached(true);
                    }
                },
                0);
    }

    /// As [CanvasHost#detach].
    void detach(Runnable gone) {
        Objects.requireNonNull(gone, "gone");
        windows.incrementAndGet();
        there.set(false);
        schedule.attached(false);
        loop.change(
                () -> {
                    try {
                        target.detach();
                    } finally {
                        gone.run();
                    }
                },
                DETACH_NANOS);
    }
}
