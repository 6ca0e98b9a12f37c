package graphics.wgpu.canvas.glfw;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.testing.ChildJvm;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What can be seen only in a process of its own. Times are the best of three.
class ProcessTests {
    private static final int ATTEMPTS = 3;
    private static final List<String> OPTIONS = List.of("-Dorg.lwjgl.system.memoryBackend=ffm");

    @Test
    void a_window_with_nothing_to_draw_uses_no_processor_and_java_has_nothing_to_say() {
        double least = 1;
        for (int i = 0; i < ATTEMPTS && least >= 0.01; i++) {
            var result = ChildJvm.run(OPTIONS, IdleMain.class);
            assertThat(result.code()).as(result.output()).isZero();
            assertThat(result.output()).doesNotContain("WARNING", "Exception");
            assertThat(result.number("frames")).as(result.output()).isZero();
            least = Math.min(least, result.number("idle"));
        }

        assertThat(least).isLessThan(0.01);
    }
}
