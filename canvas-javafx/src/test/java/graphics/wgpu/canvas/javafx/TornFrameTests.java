package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.Color;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.UpdateMode;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Prism must never read a picture that is being written: each frame has one colour, and so must
/// each picture of it.
class TornFrameTests {
    private static final int SAMPLES = 200;
    private static final Color[] COLORS = {
        Color.of(1, 0, 0, 1), Color.of(0, 1, 0, 1), Color.of(0, 0, 1, 1)
    };

    @RegisterExtension private final Stages stages = new Stages();
    private final FxCanvas canvas = stages.emptyCanvas();

    @Test
    void no_picture_of_the_scene_is_torn() {
        showAlternating();

        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < SAMPLES; i++) {
            seen.add(onlyColor(Fx.call(() -> canvas.snapshot(null, null))));
        }

        assertThat(seen).contains(0xFFFF0000, 0xFF00FF00, 0xFF0000FF);
    }

    @Test
    void no_picture_of_the_screen_is_torn() {
        showAlternating();

        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < SAMPLES; i++) {
            seen.add(onlyColor(Screen.of(canvas)));
        }

        assertThat(seen).contains(0xFFFF0000, 0xFF00FF00, 0xFF0000FF);
    }

    @Test
    void no_snapshot_of_the_canvas_is_torn() {
        showAlternating();

        for (int i = 0; i < SAMPLES; i++) {
            var snapshot = canvas.snapshot();
            int first = snapshot.argb(0, 0);
            for (int y = 0; y < snapshot.height(); y++) {
                assertThat(snapshot.argb(y % snapshot.width(), y)).isEqualTo(first);
            }
        }
    }

    private void showAlternating() {
        var frame = new AtomicInteger();
        Picture.configure(canvas, TextureFormat.BGRA8UNORM);
        canvas.updateMode(UpdateMode.FASTEST);
        canvas.requestDraw(
                () -> Picture.fill(canvas, COLORS[frame.getAndIncrement() % COLORS.length]));
        stages.show(new BorderPane(canvas), 640, 480);
        Fx.await("it has drawn", () -> canvas.statistics().frames() > 10);
        Fx.pulses(3);
    }

    private static int onlyColor(Image image) {
        var pixels = image.getPixelReader();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int first = pixels.getArgb(0, 0);
        for (int y = 0; y < height; y++) {
            for (int x = y % 7; x < width; x += 7) {
                assertThat(pixels.getArgb(x, y))
                        .as("the pixel at %d, %d beside %08x", x, y, first)
                        .isEqualTo(first);
            }
        }
        return first;
    }
}
