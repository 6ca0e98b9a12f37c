package graphics.wgpu.canvas.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import javax.swing.JScrollPane;
import org.junit.jupiter.api.Test;

class LargeCanvasTests {
    @Test
    void a_canvas_over_the_device_limit_is_drawn_at_it_and_scaled() {
        int limit = (int) TestScene.device().limits().maxTextureDimension2D();
        int width = limit * 3 / 2;
        try (var canvas = new SwingCanvas()) {
            canvas.setPreferredSize(new Dimension(width, 90));
            var scrolled = Edt.get(() -> new JScrollPane(canvas));
            try (var _ = TestWindow.show(scrolled, 400, 130)) {
                var format = TestScene.configure(canvas);
                canvas.requestDraw(TestScene.quarters(canvas, format));
                Edt.await("it shows", () -> pixel(scrolled, 50, 20) == TestScene.RED);
                var picture = canvas.snapshot();

                Edt.run(() -> scrolled.getHorizontalScrollBar().setValue(width));

                Edt.await("the end shows", () -> pixel(scrolled, 350, 20) == TestScene.GREEN);
                assertThat(picture.width()).isEqualTo(limit);
                assertThat(picture.height())
                        .isEqualTo((int) Math.round(canvas.getHeight() * limit / (double) width));
            }
        }
    }

    private static int pixel(JScrollPane pane, int x, int y) {
        return TestWindow.grab(pane).getRGB(x, y) | 0xff000000;
    }
}
