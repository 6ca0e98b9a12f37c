package graphics.wgpu.junit;

import graphics.wgpu.canvas.FrameStage;
import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.RenderCanvas;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Waits until canvases in a window show what they have drawn.
final class Frames {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// A canvas that draws no frame for so long has come to rest.
    private static final Duration REST = Duration.ofMillis(120);

    /// One that never rests is looked at all the same after so long.
    private static final Duration RESTLESS = Duration.ofSeconds(2);

    private Frames() {}

    /// Waits; not on a toolkit's thread.
    static void await(List<RenderCanvas> canvases) {
        for (var canvas : canvases) {
            boolean shown = until(PATIENCE, () -> canvas.closed() || shows(canvas));
            if (!shown) {
                throw new AssertionError(
                        canvas
                                + " shows no frame after "
                                + PATIENCE.toSeconds()
                                + " s: it was not asked to draw, is not visible, or its draw"
                                + " function fails ("
                                + canvas.statistics()
                                + ")");
            }
            rest(canvas);
        }
    }

    private static boolean shows(RenderCanvas canvas) {
        var statistics = canvas.statistics();
        return statistics.frames() > 0
                && (canvas.presentMethod() == PresentMethod.SCREEN
                        || statistics.times(FrameStage.COPY).count() > 0);
    }

    private static void rest(RenderCanvas canvas) {
        var seen = new long[] {-1, System.nanoTime()};
        until(
                RESTLESS,
                () -> {
                    long frames = canvas.statistics().frames();
                    long now = System.nanoTime();
                    if (frames != seen[0]) {
                        seen[0] = frames;
                        seen[1] = now;
                    }
                    return now - seen[1] > REST.toNanos();
                });
    }

    private static boolean until(Duration patience, BooleanSupplier condition) {
        var end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
