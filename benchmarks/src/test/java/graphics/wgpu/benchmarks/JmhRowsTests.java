package graphics.wgpu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class JmhRowsTests {
    private static Sample sample(Measurement measurement) {
        return Objects.requireNonNull(measurement.samples().get(PeerKind.JAVA));
    }

    @Test
    void each_call_has_a_time_and_allocates_nothing() {
        // in this JVM, whose class path is not that of a program
        var measurements = JmhRows.run(0.5, 0);

        assertThat(measurements).extracting(Measurement::row).isEqualTo(JmhRows.rows());
        assertThat(measurements)
                .filteredOn(measurement -> measurement.row().limits().isEmpty())
                .hasSize(measurements.size() / 2)
                .allSatisfy(measurement -> assertThat(sample(measurement).median()).isPositive());
        assertThat(measurements)
                .filteredOn(measurement -> !measurement.row().limits().isEmpty())
                .hasSize(measurements.size() / 2)
                .allSatisfy(measurement -> assertThat(sample(measurement).median()).isLessThan(1));
    }
}
