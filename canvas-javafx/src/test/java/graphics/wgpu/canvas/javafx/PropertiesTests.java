package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import graphics.wgpu.canvas.CursorShape;
import graphics.wgpu.canvas.UpdateMode;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Cursor;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PropertiesTests {
    @RegisterExtension private final Stages stages = new Stages();
    private final FxCanvas canvas = stages.emptyCanvas();

    @Test
    void they_are_those_of_every_canvas_at_first() {
        assertThat(canvas.getUpdateMode()).isEqualTo(UpdateMode.ONDEMAND.kind());
        assertThat(canvas.getMinFps()).isEqualTo(UpdateMode.ONDEMAND.minFps());
        assertThat(canvas.getMaxFps()).isEqualTo(UpdateMode.ONDEMAND.maxFps());
        assertThat(canvas.isVsync()).isTrue();
    }

    @Test
    void they_set_the_update_mode() {
        Fx.run(() -> canvas.setMaxFps(12));
        assertThat(canvas.updateMode()).isEqualTo(UpdateMode.ondemand(0, 12));

        Fx.run(() -> canvas.setUpdateMode(UpdateMode.Kind.FASTEST));
        assertThat(canvas.updateMode()).isEqualTo(UpdateMode.FASTEST);

        Fx.run(() -> canvas.setUpdateMode(UpdateMode.Kind.CONTINUOUS));
        assertThat(canvas.updateMode()).isEqualTo(UpdateMode.continuous(12));
    }

    @Test
    void they_follow_the_update_mode() {
        canvas.updateMode(UpdateMode.ondemand(3, 44));
        Fx.pulses(1);

        assertThat(canvas.getUpdateMode()).isEqualTo(UpdateMode.Kind.ONDEMAND);
        assertThat(canvas.getMinFps()).isEqualTo(3);
        assertThat(canvas.getMaxFps()).isEqualTo(44);

        canvas.updateMode(UpdateMode.MANUAL);
        Fx.pulses(1);

        assertThat(canvas.getUpdateMode()).isEqualTo(UpdateMode.Kind.MANUAL);
        assertThat(canvas.getMaxFps()).isEqualTo(44);
        assertThat(canvas.updateMode()).isEqualTo(UpdateMode.MANUAL);
    }

    @Test
    void they_can_be_bound() {
        var fps = new SimpleDoubleProperty(25);
        Fx.run(() -> canvas.maxFpsProperty().bind(fps));
        assertThat(canvas.updateMode().maxFps()).isEqualTo(25);

        Fx.run(() -> fps.set(26));
        assertThat(canvas.updateMode().maxFps()).isEqualTo(26);

        canvas.updateMode(UpdateMode.continuous(5));
        Fx.pulses(1);
        assertThat(canvas.updateMode()).isEqualTo(UpdateMode.continuous(5));
    }

    @Test
    void vsync_goes_both_ways() {
        Fx.run(() -> canvas.setVsync(false));
        assertThat(canvas.vsync()).isFalse();

        canvas.vsync(true);
        Fx.pulses(1);
        assertThat(canvas.isVsync()).isTrue();
    }

    @Test
    void a_rate_must_be_above_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> canvas.updateMode(UpdateMode.continuous(0)))
                .withMessageContaining("maxFps is 0");
    }

    @Test
    void css_sets_them() {
        Fx.run(
                () ->
                        canvas.setStyle(
                                "-wgpu-update-mode: continuous; -wgpu-max-fps: 17;"
                                        + " -wgpu-min-fps: 2;"));
        stages.show(new BorderPane(canvas), 100, 100);
        Fx.await("the style applies", () -> canvas.updateMode().equals(UpdateMode.continuous(17)));

        assertThat(canvas.getMinFps()).isEqualTo(2);
    }

    @Test
    void a_cursor_is_shown_by_the_node() {
        for (var shape : CursorShape.values()) {
            canvas.cursor(shape);
            Fx.pulses(1);
            assertThat(canvas.cursor()).isEqualTo(shape);
            assertThat(canvas.getCursor()).as(shape.name()).isNotNull();
        }
        canvas.cursor(CursorShape.CROSSHAIR);
        Fx.pulses(1);
        assertThat(canvas.getCursor()).isEqualTo(Cursor.CROSSHAIR);
    }

    @Test
    void it_prefers_a_size_of_its_own() {
        assertThat(canvas.prefWidth(-1)).isEqualTo(300);
        assertThat(canvas.prefHeight(-1)).isEqualTo(150);
        assertThat(canvas.minWidth(-1)).isZero();
        assertThat(canvas.maxWidth(-1)).isEqualTo(Double.MAX_VALUE);
        assertThat(canvas.isResizable()).isTrue();
    }
}
