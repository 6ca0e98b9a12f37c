package graphics.wgpu.canvas.backend;

import graphics.wgpu.canvas.Buttons;
import graphics.wgpu.canvas.DoubleClickEvent;
import graphics.wgpu.canvas.Modifiers;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Finds double clicks among presses and releases.
final class DoubleClicks {
    private static final long NANOS = 500_000_000;
    private static final double DISTANCE = 4;

    private final LongSupplier clock;
    private int button;
    private int count;
    private long at;
    private double x;
    private double y;

    DoubleClicks(LongSupplier clock) {
        this.clock = clock;
    }

    void down(double downX, double downY, int downButton) {
        long now = clock.getAsLong();
        boolean again =
                count == 1 && downButton == button && now - at <= NANOS && near(downX, downY);
        count = again ? 2 : 1;
        button = downButton;
        at = now;
        x = downX;
        y = downY;
    }

    @Nullable DoubleClickEvent up(
            double upX, double upY, int upButton, Buttons buttons, Modifiers modifiers) {
        if (count != 2 || upButton != button || !near(upX, upY)) {
            return null;
        }
        count = 0;
        return new DoubleClickEvent(upX, upY, upButton, buttons, modifiers);
    }

    private boolean near(double otherX, double otherY) {
        return Math.abs(otherX - x) <= DISTANCE && Math.abs(otherY - y) <= DISTANCE;
    }
}
