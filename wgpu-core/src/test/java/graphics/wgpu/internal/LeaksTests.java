package graphics.wgpu.internal;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.GpuTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What `-Dgraphics.wgpu.leaks=true` tells.
@GpuTest
class LeaksTests {
    private static String run(String leaks) throws Exception {
        var paths = new ArrayList<>(ChildJvm.product());
        paths.add(ChildJvm.testClasses());
        var result =
                ChildJvm.run(
                        List.of(
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dgraphics.wgpu.leaks=" + leaks,
                                "--class-path",
                                ChildJvm.join(paths),
                                LeaksMain.class.getName()));
        assertThat(result.exitCode()).as(result.output()).isZero();
        return result.output();
    }

    @Test
    void objects_that_are_not_released_are_told_with_the_stack_that_made_them() throws Exception {
        var output = run("true");

        assertThat(output)
                .contains("GPUBuffer \"forgotten\" was forgotten: it was never closed")
                .contains("at graphics.wgpu.internal.LeaksMain.forget(LeaksMain.java:")
                .contains("open: GPUBuffer \"kept\"\nmade by graphics.wgpu.internal.LeaksMain\n")
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
