package graphics.wgpu;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.internal.ChildJvm;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Virtual threads that wait for the GPU leave their carriers to others.
@GpuTest
class VirtualThreadsTests {
    @Test
    void one_carrier_is_enough_for_many_that_wait() throws Exception {
        var process =
                ChildJvm.startModule(
                        List.of(
                                "--enable-native-access=graphics.wgpu",
                                "-Djdk.virtualThreadScheduler.parallelism=1",
                                "-Djdk.virtualThreadScheduler.maxPoolSize=1"),
                        VirtualThreadsMain.class);

        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();

        // the machine may be busy: one good try of three is enough
        // and a driver may write lines of its own
        var tries = output.lines().filter(line -> line.matches("\\d+ \\d+"));
        assertThat(tries.map(line -> line.split(" ", 2)))
                .as("milliseconds of work, and of the longest pause of another thread")
                .anyMatch(times -> Long.parseLong(times[1]) < Long.parseLong(times[0]) / 4);
    }
}
