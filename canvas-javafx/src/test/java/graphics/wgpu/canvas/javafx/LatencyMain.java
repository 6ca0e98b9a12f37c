package graphics.wgpu.canvas.javafx;

import graphics.wgpu.Color;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.UpdateMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.layout.BorderPane;

/// Draws frames of 200 ms, and prints how long JavaFX's thread takes to answer meanwhile; and how
/// long another thread of the same JVM does, which shows whether a stall was the machine's.
final class LatencyMain {
    private static final int SAMPLES = 300;
    private static final long PAUSE_NANOS = 10_000_000;
    private static final long FRAME_MILLIS = 200;

    private LatencyMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        var stages = new Stages();
        var canvas = stages.emptyCanvas();
        Picture.configure(canvas, TextureFormat.BGRA8UNORM);
        canvas.updateMode(UpdateMode.FASTEST);
        canvas.requestDraw(
                () -> {
                    Picture.fill(canvas, Color.of(0, 0, 1, 1));
                    Fx.sleep(FRAME_MILLIS);
                });
        stages.show(new BorderPane(canvas), 640, 480);
        Fx.await("it draws", () -> canvas.statistics().frames() > 3);
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
        for (int i = 0; i < SAMPLES; i++) {
            long begin = System.nanoTime();
            int sample = i;
            Platform.runLater(() -> latencies[sample] = System.nanoTime() - begin);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        controlThread.join();
        Fx.run(() -> {});
        System.out.printf(
                Locale.ROOT,
                "latency %.2f control %.2f%n",
                percentile(latencies),
                percentile(control));
        System.exit(0);
    }

    private static double percentile(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[(int) (nanos.length * 0.99)] / 1e6;
    }
}
