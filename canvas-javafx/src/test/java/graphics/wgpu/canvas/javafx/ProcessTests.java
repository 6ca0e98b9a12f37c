package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.testing.ChildJvm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be seen only in a process of its own. Times are the best of three.
class ProcessTests {
    private static final int ATTEMPTS = 3;
    private static final List<String> OPTIONS =
            Stream.of("glass.platform", "prism.order", "glass.gtk.uiScale")
                    .filter(name -> System.getProperty(name) != null)
                    .map(name -> "-D" + name + "=" + System.getProperty(name))
                    .toList();

    @Test
    void a_canvas_with_nothing_to_draw_uses_no_processor() {
        double least = 1;
        for (int i = 0; i < ATTEMPTS && least >= 0.01; i++) {
            var result = ChildJvm.run(OPTIONS, IdleMain.class);
            assertThat(result.code()).as(result.output()).isZero();
            assertThat(result.number("frames")).as(result.output()).isZero();
            least = Math.min(least, result.number("idle"));
        }

        assertThat(least).isLessThan(0.01);
    }

    @Test
    void slow_frames_do_not_hold_up_the_application() {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && best >= 16; i++) {
            var result = ChildJvm.run(OPTIONS, LatencyMain.class);
            assertThat(result.code()).as(result.output()).isZero();
            // What the machine alone makes everybody wait isn't the canvas's.
            best = Math.min(best, result.number("latency") - Math.max(0, result.number("control")));
        }

        assertThat(best).isLessThan(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "implicit", "system", "frame"})
    void it_ends_with_frames_in_flight(String way) {
        var result = ChildJvm.run(OPTIONS, ExitMain.class, way, "BITMAP");

        assertThat(result.code()).as(result.output()).isZero();
        assertNoneOfOurs(result.output());
    }

    @Tag("window")
    @ParameterizedTest
    @ValueSource(strings = {"platform", "implicit", "system", "frame"})
    void it_ends_with_frames_on_their_way_to_the_screen(String way) {
        var result = ChildJvm.run(OPTIONS, ExitMain.class, way, "SCREEN");

        assertThat(result.code()).as(result.output()).isZero();
        assertNoneOfOurs(result.output());
    }

    /// JavaFX's renderer may end before its last pulse, which then prints an exception.
    private static void assertNoneOfOurs(String output) {
        assertThat(output).doesNotContain("graphics.wgpu", "SEVERE", "panicked");
    }
}
