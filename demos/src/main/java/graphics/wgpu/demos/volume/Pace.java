package graphics.wgpu.demos.volume;

import graphics.wgpu.GPUQueue;
import java.util.concurrent.CompletableFuture;

/// Finds how many pixels a moving picture may have, from how long the last ones took.
final class Pace {
    private static final float[] SCALES = {0.35f, 0.5f, 0.7f, 1};
    private static final double TOO_SLOW = 0.075;
    private static final double FAST = 0.030;

    private volatile int step = 1;
    private volatile double seconds;
    private CompletableFuture<Void> measuring = CompletableFuture.completedFuture(null);

    /// {@return the share of the pixels along each side}
    float scale() {
        return SCALES[step];
    }

    /// {@return how long the last picture that was measured took, in milliseconds}
    double millis() {
        return seconds * 1000;
    }

    /// Takes the time until the GPU has done what was submitted.
    ///
    /// @param queue the queue it was submitted to
    /// @param start when the picture was begun, in nanoseconds
    /// @param moving whether the time decides on the next picture's pixels
    void measure(GPUQueue queue, long start, boolean moving) {
        if (!measuring.isDone()) {
            return;
        }
        var from = step;
        measuring =
                queue.onSubmittedWorkDoneAsync()
                        .thenRun(
                                () -> {
                                    seconds = (System.nanoTime() - start) / 1e9;
                                    if (moving) {
                                        adapt(from);
                                    }
                                });
    }

    private void adapt(int from) {
        if (seconds > TOO_SLOW && from > 0) {
            step = from - 1;
        } else if (seconds < FAST && from < SCALES.length - 1) {
            step = from + 1;
        }
    }
}
