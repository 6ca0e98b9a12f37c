package graphics.wgpu.benchmarks;

import graphics.wgpu.GPU;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Where and when something was measured.
///
/// @param date the day, in UTC
/// @param processor the processor's name and the number of its cores
/// @param gpu the adapter
/// @param java the version of the JVM
record Machine(String date, String processor, String gpu, String java) {
    /// {@return this machine, today}
    static Machine here() throws IOException {
        return new Machine(
                LocalDate.now(ZoneOffset.UTC).toString(),
                "%s, %d cores"
                        .formatted(processorName(), Runtime.getRuntime().availableProcessors()),
                GPU.requestAdapter().summary(),
                Runtime.version().toString());
    }

    private static String processorName() throws IOException {
        var file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
