package graphics.wgpu.threads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.GpuTest;
import graphics.wgpu.internal.ChildJvm;
import java.util.List;
import java.util.Scanner;
import org.junit.jupiter.api.Test;

/// Calls that a toolkit's thread may make, while another thread draws frames of 300 ms.
@GpuTest
class BlockingTests {
    private static final int ATTEMPTS = 3;
    private static final double LIMIT_MILLIS = 16;

    @Test
    void no_call_of_another_thread_waits_for_a_frame() throws Exception {
        var best = Double.MAX_VALUE;
        var output = "";
        for (int i = 0; i < ATTEMPTS && best >= LIMIT_MILLIS; i++) {
            output = measure();
            best = Math.min(best, number(output, "latency") - number(output, "control"));
        }

        assertThat(best).as(output).isLessThan(LIMIT_MILLIS);
    }

    private static String measure() throws Exception {
        var process =
                ChildJvm.startModule(
                        List.of("--enable-native-access=graphics.wgpu"), BlockingMain.class);
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /// The number after a word, at least 0: what the machine alone makes wait can't be less.
    private static double number(String output, String word) {
        try (var scanner = new Scanner(output.substring(output.lastIndexOf(word)))) {
            scanner.next();
            return Math.max(0, Double.parseDouble(scanner.next()));
        }
    }
}
