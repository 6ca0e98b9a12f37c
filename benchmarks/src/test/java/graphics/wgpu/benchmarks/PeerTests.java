package graphics.wgpu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import graphics.wgpu.GPU;
import graphics.wgpu.benchmarks.peer.JavaPeer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PeerTests {
    private static final Request REQUEST = new Request("draws", 10);

    private static List<String> shell(String script) {
        return List.of("sh", "-c", script);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the peer is a script for sh")
    void a_request_is_a_line_and_so_is_its_answer() throws IOException {
        try (var peer = Peer.start(PeerKind.C, shell("read name n; echo encode=$n total=25"))) {
            assertThat(peer.ask(REQUEST)).isEqualTo(Map.of("encode", 10.0, "total", 25.0));
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the peer is a script for sh")
    void a_peer_that_ends_is_a_mistake() throws IOException {
        try (var peer = Peer.start(PeerKind.C, shell("exit 3"))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> peer.ask(REQUEST))
                    .withMessage("C ended at 'draws 10'; what it said is above");
        }
    }

    @Test
    void this_library_has_every_result_that_the_tables_show() {
        try (var device = GPU.requestAdapter().requestDevice()) {
            var peer = new JavaPeer(device);
            for (var group : Group.values()) {
                if (group != Group.START && group != Group.CALLS && !group.onCanvases()) {
                    for (var row : group.rows()) {
                        var calls = row.request().size() < Sizes.KIB * 64;
                        var size = Math.min(row.request().size(), calls ? 144 : 64 * Sizes.KIB);

                        var answer = peer.answer(row.request().name() + " " + size);

                        assertThat(answer).contains(row.result() + "=");
                    }
                }
            }
        }
    }
}
