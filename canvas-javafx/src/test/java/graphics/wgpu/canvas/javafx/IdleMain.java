package graphics.wgpu.canvas.javafx;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import javafx.scene.layout.BorderPane;

/// Shows a canvas with nothing to draw, and prints how much of a core the process uses then.
final class IdleMain {
    private static final int WINDOWS = 3;
    private static final long WARM_UP_MILLIS = 4000;
    private static final long WINDOW_MILLIS = 2000;

    private IdleMain() {}

    public static void main(String[] arguments) {
        var stages = new Stages();
        var canvas = stages.canvas();
        stages.show(new BorderPane(canvas), 300, 200);
        Fx.await("it has drawn", () -> canvas.statistics().frames() > 0);
        Fx.sleep(WARM_UP_MILLIS);
        long frames = canvas.statistics().frames();
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < WINDOWS; i++) {
            long cpu = system.getProcessCpuTime();
            long begin = System.nanoTime();
            Fx.sleep(WINDOW_MILLIS);
            double share =
                    (double) (system.getProcessCpuTime() - cpu) / (System.nanoTime() - begin);
            least = Math.min(least, share);
        }
        System.out.printf(
                Locale.ROOT, "idle %.4f frames %d%n", least, canvas.statistics().frames() - frames);
        System.exit(0);
    }
}
