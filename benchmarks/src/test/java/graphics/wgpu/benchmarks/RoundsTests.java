package graphics.wgpu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the peers are scripts for sh")
class RoundsTests {
    private static final String ANSWERS = "while read name n; do echo all=$n; done";
    private static final String ENDS = "read name n; echo all=$n";

    private final List<Row> rows =
            List.of(Row.calls("Nothing", "none", 10, "all"), Row.calls("More", "more", 20, "all"));

    @Test
    void a_peer_of_others_that_ends_is_left_out() throws IOException {
        try (var here = peer(PeerKind.C, ANSWERS);
                var gone = peer(PeerKind.PYTHON, ENDS)) {
            var measurements = new Rounds(0.01).run(rows, List.of(gone, here));

            assertThat(measurements).hasSize(2);
            assertThat(measurements)
                    .allSatisfy(
                            measurement -> {
                                var sample = measurement.samples().get(PeerKind.C);
                                assertThat(sample).isNotNull();
                                assertThat(measurement.samples())
                                        .doesNotContainKey(PeerKind.PYTHON);
                            });
        }
    }

    @Test
    void a_peer_of_this_library_must_not_end() throws IOException {
        try (var gone = peer(PeerKind.JAVA, ENDS)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> new Rounds(0.01).run(rows, List.of(gone)))
                    .withMessageStartingWith("Java ended at");
        }
    }

    private static Peer peer(PeerKind kind, String script) throws IOException {
        return Peer.start(kind, List.of("sh", "-c", script));
    }
}
