package graphics.wgpu.demos.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The time for which the machine did not let a toolkit run: its threads and the X server were
/// ready and others had the processors, or the host of a virtual machine had taken these. What was
/// withheld from several at once counts for each, so on a machine with nothing to spare it is more
/// than the clock says. Linux only.
final class Withheld {
    /// As the kernel has them, which cuts their names.
    private static final Set<String> THREADS =
            Set.of(
                    "JavaFX Applicat",
                    "QuantumRenderer",
                    "AWT-EventQueue-",
                    "AWT-XAWT",
                    "VM Thread");

    /// A tick of the kernel's times, in nanoseconds: fixed in its interface.
    private static final long TICK = 10_000_000;

    private static final int STEAL = 8;

    /// Of a thread: nanoseconds on a processor, nanoseconds of waiting for one.
    private final List<Path> times = new ArrayList<>();

    /// Looks for the threads that there are now.
    Withheld() throws IOException {
        try (var tasks = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
            for (var task : tasks) {
                if (THREADS.contains(Files.readString(task.resolve("comm")).strip())) {
                    times.add(task.resolve("schedstat"));
                }
            }
        }
        var display = System.getenv("DISPLAY").replaceAll(".*:|[.].*", "");
        var server = Path.of("/tmp/.X" + display + "-lock");
        if (Files.exists(server)) {
            times.add(Path.of("/proc", Files.readString(server).strip(), "schedstat"));
        }
    }

    /// {@return how many nanoseconds it was up to now; the differences of two answers count}
    long nanos() {
        try {
            var processors = Files.readString(Path.of("/proc/stat")).split("\\s+", STEAL + 2);
            long sum = Long.parseLong(processors[STEAL]) * TICK;
            for (var file : times) {
                sum += Long.parseLong(Files.readString(file).split("\\s+", -1)[1]);
            }
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
