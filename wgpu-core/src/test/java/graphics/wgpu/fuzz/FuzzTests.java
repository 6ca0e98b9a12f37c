package graphics.wgpu.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.GpuTest;
import graphics.wgpu.internal.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.joml.Matrix4f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Calls random public methods in a child JVM, a million of them in `./run soak` and a tenth of it
/// else. With `-Dgraphics.wgpu.test.seed=…` it makes the calls of an earlier run again.
@GpuTest
class FuzzTests {
    private static final int CALLS = 1_000_000;
    private static final int SUCCESSES = 100;
    private static final int LAST = 10;

    /// An adapter belongs to no device, and an instance is set up before anything else.
    private static final Set<String> NEVER_SUCCEED =
            Set.of("GPUAdapter.device()", "InstanceExtras.setInstanceExtras()");

    /// Successes and failures.
    private record Count(long successes, long failures) {}

    @TempDir private Path folder;

    private static double scale() {
        return Double.parseDouble(System.getProperty("graphics.wgpu.test.scale", "0.1"));
    }

    @Test
    void random_calls_end_in_success_or_in_a_documented_error() throws Exception {
        // the same in every build, so that one that fails has a reason
        var seed = Long.getLong("graphics.wgpu.test.seed", scale() < 1 ? 1 : System.nanoTime());
        var calls = (int) (CALLS * scale());

        var counts = run(seed, calls);

        var submits = Objects.requireNonNull(counts.remove(Outcomes.SUBMITS));
        var drawing = Objects.requireNonNull(counts.remove(Outcomes.DRAWING_SUBMITS));
        var successes = counts.values().stream().mapToLong(Count::successes).sum();
        assertThat(successes).as("successes, seed " + seed).isGreaterThan(calls / 2);
        assertThat(drawing.successes)
                .as("submits that draw, of " + submits.successes + ", seed " + seed)
                .isGreaterThan(submits.successes / 5);
        var least = (long) Math.max(1, SUCCESSES * scale());
        counts.keySet().removeAll(NEVER_SUCCEED);
        assertThat(counts)
                .as("methods that seldom succeed, seed " + seed)
                .allSatisfy((name, count) -> assertThat(count.successes).isGreaterThan(least - 1));
    }

    /// Runs the calls, and fails if the JVM ends or an error is none of those that are documented.
    private Map<String, Count> run(long seed, int calls) throws IOException, InterruptedException {
        var log = folder.resolve("calls");
        var outcomes = folder.resolve("outcomes");
        var process =
                ChildJvm.startModule(
                        List.of(
                                "-Xmx512m",
                                "--add-modules=org.joml",
                                "-XX:-CreateCoredumpOnCrash",
                                "-XX:ErrorFile=" + folder.resolve("crash.log"),
                                "--enable-native-access=graphics.wgpu"),
                        List.of(ChildJvm.location(Matrix4f.class)),
                        FuzzMain.class,
                        List.of("" + seed, "" + calls, log.toString(), outcomes.toString()));
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor())
                .as(() -> "seed " + seed + "\n" + lastCalls(log) + "\n" + output)
                .isZero();
        return Files.readAllLines(outcomes).stream()
                .map(line -> line.split("\t", -1))
                .collect(
                        Collectors.toMap(
                                fields -> fields[2],
                                fields ->
                                        new Count(
                                                Long.parseLong(fields[0]),
                                                Long.parseLong(fields[1]))));
    }

    private static String lastCalls(Path log) {
        try {
            var lines = CallLog.read(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST), lines.size()));
        } catch (IOException e) {
            return "no log: " + e;
        }
    }
}
