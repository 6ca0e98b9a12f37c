package graphics.wgpu.canvas.testing;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;

/// Measures how long a thread takes to answer, and beside it how long another thread of the same
/// JVM does, which shows whether a stall was the machine's.
public final class Latency {
    private static final int SAMPLES = 300;
    private static final long PAUSE_NANOS = 10_000_000;

    private Latency() {}

    /// Prints the 99th percentiles in milliseconds, as `latency 1.23 control 0.12`.
    ///
    /// @param thread runs tasks on the thread that is measured
    /// @throws InterruptedException if the calling thread is interrupted
    public static void print(Executor thread) throws InterruptedException {
        var control = new long[SAMPLES];
        var controlThread =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    for (int i = 0; i < SAMPLES; i++) {
                                        long begin = System.nanoTime();
                                        LockSupport.parkNanos(PAUSE_NANOS);
                                        control[i] = System.nanoTime() - begin - PAUSE_NANOS;
                                    }
                                });
        var latencies = new long[SAMPLES];
        var answered = new CountDownLatch(SAMPLES);
        for (int i = 0; i < SAMPLES; i++) {
            long begin = System.nanoTime();
            int sample = i;
            thread.execute(
                    () -> {
                        latencies[sample] = System.nanoTime() - begin;
                        answered.countDown();
                    });
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        controlThread.join();
        answered.await();
        System.out.printf(
                Locale.ROOT,
                "latency %.2f control %.2f%n",
                percentile(latencies),
                percentile(control));
    }

    private static double percentile(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[(int) (nanos.length * 0.99)] / 1e6;
    }
}
