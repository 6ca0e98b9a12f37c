package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.FrameStage;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LargeCanvasTests {
    @RegisterExtension private final Stages stages = new Stages();

    @Test
    void a_canvas_over_the_limit_is_drawn_at_it_and_scaled() {
        var canvas = stages.canvas();
        Fx.run(() -> canvas.setPrefSize(6000, 60));
        var scroll = Fx.call(() -> new ScrollPane(canvas));
        stages.show(scroll, 400, 100);
        Fx.await("it is painted", () -> canvas.statistics().times(FrameStage.PAINT).count() > 0);

        assertThat(canvas.physicalWidth()).isEqualTo(4096);
        assertThat(canvas.physicalHeight()).isEqualTo((int) Math.round(60 * 4096 / 6000.0));
        assertThat(canvas.logicalWidth()).isEqualTo(6000);
        assertThat(canvas.snapshot().argb(4000, 20)).isEqualTo(Picture.address(4000, 20));

        Fx.run(() -> scroll.setHvalue(1));

        // Three pixels of the screen show two of the picture.
        Fx.await("the end shows", () -> (Screen.argb(canvas, 5990.5, 30.5) & 0xF0) == 0xF0);
    }
}
