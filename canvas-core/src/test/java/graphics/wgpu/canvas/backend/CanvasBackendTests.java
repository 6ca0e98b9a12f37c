package graphics.wgpu.canvas.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanvasBackendTests {
    @Test
    void a_window_is_there_unless_the_backend_says_otherwise() {
        CanvasBackend backend = new FakeToolkit();

        assertThat(backend.windowAlive()).isTrue();
    }
}
