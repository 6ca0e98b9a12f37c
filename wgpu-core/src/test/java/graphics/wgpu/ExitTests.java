package graphics.wgpu;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.internal.ChildJvm;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing of the library holds a JVM up that ends: 50 runs in `./run soak`, one for each way else.
@GpuTest
class ExitTests {
    private static final int RUNS = 50;
    private static final int SECONDS = 120;

    static Stream<ExitMain.Way> runs() {
        var ways = ExitMain.Way.values();
        var scale = Double.parseDouble(System.getProperty("graphics.wgpu.test.scale", "0.1"));
        var runs = Math.max(ways.length, (int) (RUNS * scale));
        return IntStream.range(0, runs).mapToObj(i -> ways[i % ways.length]);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void the_jvm_ends(ExitMain.Way way) throws Exception {
        var process =
                ChildJvm.startModule(
                        List.of(
                                "--enable-native-access=graphics.wgpu",
                                "-XX:-CreateCoredumpOnCrash",
                                "-XX:ErrorFile="
                                        + ChildJvm.testClasses().resolveSibling("exit-%p.log"),
                                "-D" + ExitMain.WAY + "=" + way.name()),
                        ExitMain.class);
        try {
            var ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            var output = ended ? new String(process.getInputStream().readAllBytes(), UTF_8) : "";

            assertThat(ended).as("ends within %d s", SECONDS).isTrue();
            assertThat(process.exitValue()).as(output).isZero();
            assertThat(output).doesNotContain("Exception", "uncaptured");
        } finally {
            process.destroyForcibly();
        }
    }
}
