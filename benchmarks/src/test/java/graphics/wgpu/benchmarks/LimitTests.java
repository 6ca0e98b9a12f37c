package graphics.wgpu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitTests {
    private static final Row ROW =
            new Row("row", new Request("case", 10), "total", 1000, "µs", List.of());

    private static Sample sample(double median) {
        return new Sample(median, median, median, 1);
    }

    private final Measurement measurement =
            new Measurement(
                    ROW,
                    Map.of(
                            PeerKind.JAVA, sample(1200),
                            PeerKind.C, sample(1000),
                            PeerKind.PYTHON, sample(6000)));

    @Test
    void a_time_beside_c_is_a_share_of_its_time() {
        var limit = Limit.atMostC(1.15);

        assertThat(limit.value(measurement)).isEqualTo(1.2);
        assertThat(limit.reached(1.15)).isTrue();
        assertThat(limit.reached(1.16)).isFalse();
        assertThat(limit).hasToString("≤ 1.15 × C");
    }

    @Test
    void a_time_beside_python_is_turned_round() {
        var limit = Limit.fasterThanPython(5);

        assertThat(limit.value(measurement)).isEqualTo(5);
        assertThat(limit.reached(5)).isTrue();
        assertThat(limit.reached(4.9)).isFalse();
        assertThat(limit).hasToString("≥ 5 × wgpu-py");
    }

    @Test
    void a_time_alone_is_in_the_unit_of_its_row() {
        var limit = Limit.atMost(PeerKind.JAVA, 1.3);

        assertThat(limit.value(measurement)).isEqualTo(1.2);
        assertThat(limit).hasToString("≤ 1.3");
        assertThat(Limit.atMost(PeerKind.FX, 1 / 3.0)).hasToString("FxCanvas ≤ 0.333");
    }

    @Test
    void without_a_peer_there_is_no_value() {
        var alone = new Measurement(ROW, Map.of(PeerKind.JAVA, sample(1200)));

        assertThat(Limit.atMostC(1).value(alone)).isNull();
        assertThat(Limit.atMost(PeerKind.AOT, 1).value(alone)).isNull();
    }
}
