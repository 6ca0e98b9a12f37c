package graphics.wgpu.canvas.swing;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.testing.ChildJvm;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What can be seen only in a process of its own. Times are the best of three.
class ProcessTests {
    private static final int ATTEMPTS = 3;
    private static final List<String> OPTIONS = List.of("-Dorg.lwjgl.system.memoryBackend=ffm");

    @ParameterizedTest
    @EnumSource
    void a_canvas_with_nothing_to_draw_uses_no_processor(CanvasKind kind) {
        double least = 1;
        for (int i = 0; i < ATTEMPTS && least >= 0.01; i++) {
            var result = ChildJvm.run(OPTIONS, IdleMain.class, kind.name());
            assertThat(result.code()).as(result.output()).isZero();
            assertThat(result.number("frames")).as(result.output()).isZero();
            least = Math.min(least, result.number("idle"));
        }

        assertThat(least).isLessThan(0.01);
    }

    @ParameterizedTest
    @EnumSource
    void slow_frames_do_not_hold_up_the_event_thread(CanvasKind kind) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && best >= 16; i++) {
            var result = ChildJvm.run(OPTIONS, BusyMain.class, kind.name());
            assertThat(result.code()).as(result.output()).isZero();
            // What the machine alone makes everybody wait isn't the canvas's.
            double control = Math.max(0, result.number("control"));
            best = Math.min(best, result.number("latency") - control);
        }

        assertThat(best).isLessThan(16);
    }

    @ParameterizedTest
    @CsvSource({
        "AWT, dispose", "AWT, event", "AWT, system", "AWT, frame",
        "SWING, dispose", "SWING, event", "SWING, system", "SWING, frame",
    })
    void it_ends_with_frames_in_flight(CanvasKind kind, String way) {
        var result = ChildJvm.run(OPTIONS, ExitMain.class, kind.name(), way);

        assertThat(result.code()).as(result.output()).isZero();
        assertThat(result.output()).doesNotContain("Exception", "SEVERE", "WARNING");
    }
}
