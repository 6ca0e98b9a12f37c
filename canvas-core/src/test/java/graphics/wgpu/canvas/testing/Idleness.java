package graphics.wgpu.canvas.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Measures how much of a core a process uses that has nothing to do. Linux only.
public final class Idleness {
    private static final int WINDOWS = 3;
    private static final long WARM_UP_MILLIS = 4000;
    private static final long WINDOW_MILLIS = 2000;

    /// A tick of the kernel's process times, in nanoseconds: fixed in its interface.
    private static final long TICK = 10_000_000;

    private Idleness() {}

    /// Prints the least of three shares of a core, as `idle 0.0012`.
    ///
    /// @throws Exception if the system's numbers can't be read
    public static void print() throws Exception {
        Thread.sleep(WARM_UP_MILLIS);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < WINDOWS; i++) {
            long cpu = cpu();
            long begin = System.nanoTime();
            Thread.sleep(WINDOW_MILLIS);
            least = Math.min(least, (double) (cpu() - cpu) / (System.nanoTime() - begin));
        }
        System.out.printf(Locale.ROOT, "idle %.4f%n", least);
    }

    /// {@return the time that this process has computed, in nanoseconds}
    private static long cpu() throws Exception {
        var line = Files.readString(Path.of("/proc/self/stat"));
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK;
    }
}
