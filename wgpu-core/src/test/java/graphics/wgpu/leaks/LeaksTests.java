package graphics.wgpu.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.GpuTest;
import graphics.wgpu.internal.ChildJvm;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What `-Dgraphics.wgpu.leaks=true` tells.
@GpuTest
class LeaksTests {
    private static String run(String leaks) throws Exception {
        var process =
                ChildJvm.startModule(
                        List.of(
                                "--enable-native-access=graphics.wgpu",
                                "-Dgraphics.wgpu.leaks=" + leaks),
                        LeaksMain.class);
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    void objects_that_are_not_released_are_told_with_the_stack_that_made_them() throws Exception {
        var output = run("true");

        assertThat(output)
                .contains("GPUBuffer \"forgotten\" was forgotten: it was never closed")
                .contains("graphics.wgpu.leaks.LeaksMain.forget(LeaksMain.java:")
                .contains("open: GPUBuffer \"kept\"\nmade by make\n")
                .contains("open: GPUDevice #")
                .contains("at the end: []")
                .doesNotContain("\"closed\"")
                .doesNotContain("open: GPUBuffer \"forgotten\"");
    }

    @Test
    void nothing_is_told_without_the_property() throws Exception {
        assertThat(run("false")).doesNotContain("open: ", "forgotten: ").contains("at the end: []");
    }
}
