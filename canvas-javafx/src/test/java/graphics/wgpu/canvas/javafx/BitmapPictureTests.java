package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.CanvasAlphaMode;
import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Color;
import graphics.wgpu.TextureFormat;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BitmapPictureTests {
    @RegisterExtension private final Stages stages = new Stages();

    @Test
    void every_pixel_is_where_it_belongs() {
        var canvas = stages.canvas();

        stages.show(new BorderPane(canvas), 402, 304);

        Screen.await(canvas, Picture::address);
        assertThat(canvas.logicalWidth()).isEqualTo(402);
        assertThat(canvas.logicalHeight()).isEqualTo(304);
        assertThat(canvas.physicalWidth()).isEqualTo((int) Math.round(402 * canvas.pixelRatio()));
    }

    @Test
    void the_picture_lies_inside_of_the_insets_and_beside_its_neighbours() {
        var canvas = stages.canvas();
        Fx.run(
                () -> {
                    canvas.setPadding(new Insets(4, 6, 8, 10));
                    canvas.setStyle("-fx-background-color: red;");
                });
        var root = new BorderPane(canvas);
        Fx.run(() -> root.setRight(new Button("beside")));

        stages.show(root, 300, 200);

        Screen.await(canvas, Picture::address);
        assertThat(Screen.argb(canvas, 2, 2)).isEqualTo(0xFFFF0000);
        assertThat(Screen.argb(canvas, canvas.getWidth() - 2, 50)).isEqualTo(0xFFFF0000);
        assertThat(canvas.logicalWidth()).isEqualTo(canvas.getWidth() - 16);
        assertThat(canvas.logicalHeight()).isEqualTo(200 - 12);
    }

    @Test
    void the_picture_follows_the_size() {
        var canvas = stages.canvas();
        var stage = stages.show(new BorderPane(canvas), 300, 200);
        Screen.await(canvas, Picture::address);

        Fx.run(
                () -> {
                    stage.setWidth(450);
                    stage.setHeight(320);
                });

        Fx.await("it has the new size", () -> canvas.getWidth() == 450);
        Screen.await(canvas, Picture::address);
        assertThat(canvas.logicalWidth()).isEqualTo(450);
        assertThat(canvas.logicalHeight()).isEqualTo(320);
    }

    @Test
    void an_srgb_format_shows_what_was_drawn_in_linear_light() {
        var canvas = stages.emptyCanvas();
        Picture.configure(canvas, TextureFormat.BGRA8UNORM_SRGB);
        canvas.requestDraw(() -> Picture.fill(canvas, Color.of(1, 0.5, 0, 1)));

        stages.show(new BorderPane(canvas), 100, 80);

        Screen.await(canvas, (x, y) -> 0xFFFFBC00);
    }

    @Test
    void alpha_is_ignored_at_first() {
        var canvas = stages.emptyCanvas();
        Picture.configure(canvas, TextureFormat.BGRA8UNORM);
        canvas.requestDraw(() -> Picture.fill(canvas, Color.of(1, 0, 0, 0.2)));

        stages.show(new BorderPane(canvas), 100, 80);

        Screen.await(canvas, (x, y) -> 0xFFFF0000);
    }

    @Test
    void premultiplied_alpha_shows_what_is_behind() {
        var canvas = stages.emptyCanvas();
        canvas.context()
                .configure(
                        CanvasConfiguration.of(Picture.device(), TextureFormat.BGRA8UNORM)
                                .withAlphaMode(CanvasAlphaMode.PREMULTIPLIED));
        canvas.requestDraw(() -> Picture.fill(canvas, Color.of(0, 0, 0, 0)));
        var behind = new StackPane(canvas);
        Fx.run(() -> behind.setStyle("-fx-background-color: lime;"));

        stages.show(behind, 100, 80);

        Fx.await("it has drawn", () -> canvas.statistics().frames() > 0);
        Screen.await(canvas, (x, y) -> 0xFF00FF00);
    }

    @Test
    void a_snapshot_is_what_is_shown() {
        var canvas = stages.canvas();
        stages.show(new BorderPane(canvas), 310, 206);
        Screen.await(canvas, Picture::address);

        var snapshot = canvas.snapshot();

        assertThat(snapshot.width()).isEqualTo(canvas.physicalWidth());
        assertThat(snapshot.height()).isEqualTo(canvas.physicalHeight());
        assertThat(snapshot.argb(300, 200)).isEqualTo(Picture.address(300, 200));
    }
}
