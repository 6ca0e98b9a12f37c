package graphics.wgpu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTests {
    @Test
    void a_sample_is_the_middle_and_the_quarters() {
        var sample = Sample.of(List.of(9.0, 1.0, 5.0, 3.0, 7.0));

        assertThat(sample).isEqualTo(new Sample(5, 3, 7, 5));
        assertThat(sample.spread()).isEqualTo(0.4);
        assertThat(Sample.of(List.of(0.0, 0.0, 1.0)).spread()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.01234, 0.0123",
        "1.234, 1.23",
        "12.34, 12.3",
        "123.4, 123",
        "12345, 12345"
    })
    void numbers_have_three_digits_that_count(double value, String text) {
        assertThat(Table.number(value)).isEqualTo(text);
    }

    @Test
    void a_table_says_who_took_how_long_and_whether_that_is_good() {
        var row = Row.calls("draw", "draws", 10, "total", Limit.atMostC(1.5));
        var measurement =
                new Measurement(
                        row,
                        Map.of(
                                PeerKind.JAVA, new Sample(200, 190, 210, 9),
                                PeerKind.C, new Sample(100, 99, 101, 9)));

        var text = Table.text(Group.RECORD, List.of(measurement));

        assertThat(text)
                .isEqualTo(
                        """
                        ### Recording commands

                        | What |       Java |          C |      Unit | Must reach | Reaches |
                        |------|-----------:|-----------:|----------:|-----------:|--------:|
                        | draw | 20.0 ± 5 % | 10.0 ± 1 % | ns a call |  ≤ 1.5 × C |  2.00 ✗ |
                        """);
    }

    @Test
    void a_table_shows_a_dash_for_what_a_peer_did_not_answer() {
        var frame = CanvasRows.present().getFirst();
        var canvases = CanvasRows.present().getLast();
        var fast = new Sample(1e6, 1e6, 1e6, 3);

        var text =
                Table.text(
                        Group.PRESENT,
                        List.of(
                                new Measurement(frame, Map.of(PeerKind.LWJGL, fast)),
                                new Measurement(canvases, Map.of(PeerKind.GLFW, fast))));

        assertThat(text)
                .containsPattern("\\| What +\\| +GlfwCanvas \\| +lwjgl3-awt \\| Unit \\|")
                .containsPattern("a frame +\\| +– \\| 1.00 ± 0 % \\|   ms \\|")
                .containsPattern("a frame of any +\\| 1.00 ± 0 % \\| +– \\|   ms \\|");
    }
}
