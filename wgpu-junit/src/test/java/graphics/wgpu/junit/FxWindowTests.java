package graphics.wgpu.junit;

import static graphics.wgpu.junit.GpuAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.canvas.javafx.FxCanvas;
import java.time.Duration;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@GpuTest
@Timeout(120)
class FxWindowTests {
    private @Nullable FxCanvas canvas;

    @AfterEach
    void close() throws InterruptedException {
        if (canvas != null) {
            canvas.close();
            canvas.awaitClosed(Duration.ofSeconds(20));
        }
    }

    @Test
    void shows_a_canvas_below_another_node(GPUDevice device) {
        // @start region="javafx"
        try (var window = FxWindow.show(200, 100, () -> pane(device))) {
            var picture = window.snapshot();
            // @end

            assertThat(picture.width()).isEqualTo(200);
            assertThat(picture.argb(150, 50)).isEqualTo(Blue.RGB);
            assertThat(picture.argb(100, 50)).isEqualTo(0xffff0000);
        }
    }

    private Pane pane(GPUDevice device) {
        var made = new FxCanvas();
        canvas = made;
        Blue.on(made, device);
        return new StackPane(made, new Rectangle(40, 40, Color.RED));
    }

    @Test
    void windows_may_follow_one_another() {
        for (int i = 1; i < 3; i++) {
            var colour = Color.grayRgb(80 * i);
            try (var window =
                    FxWindow.show(60, 40, () -> new StackPane(new Rectangle(60, 40, colour)))) {
                int level = 80 * i;
                assertThat(window.snapshot())
                        .looksLike(Painting.of(60, 40, (x, y) -> level * 0x010101));
            }
        }
    }

    @Test
    void what_the_content_throws_comes_out() {
        assertThatThrownBy(
                        () ->
                                FxWindow.show(
                                        9,
                                        9,
                                        () -> {
                                            throw new IllegalStateException("no content");
                                        }))
                .hasRootCauseMessage("no content");
    }
}
