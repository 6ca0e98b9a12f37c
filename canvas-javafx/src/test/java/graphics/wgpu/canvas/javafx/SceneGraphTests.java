package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntBinaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.SubScene;
import javafx.scene.control.Accordion;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The canvas takes part in the scene graph like every other node.
class SceneGraphTests {
    private static final int WHITE = 0xFFFFFFFF;

    @RegisterExtension private final Stages stages = new Stages();
    private final FxCanvas canvas = stages.canvas();

    @Test
    void opacity_lets_the_background_through() {
        stages.show(onWhite(), 200, 100);
        Screen.await(canvas, Picture::address);

        Fx.run(() -> canvas.setOpacity(0.5));

        Screen.awaitColor(canvas, 100.5, 50.5, mix(Picture.address(pixel(100), pixel(50)), WHITE));
    }

    @Test
    void a_clip_cuts_its_corners_off() {
        stages.show(onWhite(), 200, 200);
        Screen.await(canvas, Picture::address);

        Fx.run(() -> canvas.setClip(new Circle(100, 100, 90)));

        Screen.awaitColor(canvas, 5.5, 5.5, WHITE);
        Screen.awaitColor(canvas, 195.5, 195.5, WHITE);
        Screen.awaitColor(canvas, 100.5, 100.5, Picture.address(pixel(100), pixel(100)));
    }

    @Test
    void an_effect_changes_its_colours() {
        stages.show(new BorderPane(canvas), 200, 100);
        Screen.await(canvas, Picture::address);

        Fx.run(() -> canvas.setEffect(new ColorAdjust(0, -1, 0, 0)));

        Fx.await(
                "it is grey",
                () -> {
                    int color = Screen.argb(canvas, 150.5, 20.5);
                    int red = color >> 16 & 255;
                    return red > 10 && red == (color >> 8 & 255) && red == (color & 255);
                });
    }

    @Test
    void a_rotation_turns_it() {
        stages.show(new BorderPane(canvas), 200, 200);
        Screen.await(canvas, Picture::address);

        Fx.run(() -> canvas.setRotate(90));

        // What was on the left is above.
        var stage = canvas.getScene().getRoot();
        Screen.awaitColor(stage, 199.5 - 60, 20.5, Picture.address(pixel(20), pixel(60)));
    }

    @Test
    void another_node_lies_over_it() {
        var over = new Region();
        Fx.run(
                () -> {
                    over.setMaxSize(40, 40);
                    over.setStyle("-fx-background-color: magenta;");
                    StackPane.setAlignment(over, Pos.CENTER);
                });
        var stack = new StackPane(canvas, over);
        stages.show(stack, 200, 200);

        Screen.awaitColor(stack, 100.5, 100.5, 0xFFFF00FF);
        Screen.awaitColor(stack, 20.5, 30.5, Picture.address(pixel(20), pixel(30)));
    }

    @Test
    void a_snapshot_of_the_scene_has_it() {
        stages.show(new BorderPane(canvas), 200, 100);
        Screen.await(canvas, Picture::address);

        var image = Fx.call(() -> canvas.snapshot(null, null));

        // A snapshot has one pixel for a unit, whatever the screen's scale.
        int scale = (int) canvas.pixelRatio();
        if (scale == 1) {
            assertThat(Screen.difference(image, 200, 100, Picture::address)).isEmpty();
        }
        assertThat(image.getWidth()).isEqualTo(200);
    }

    @Test
    void a_scroll_pane_shows_a_part() {
        Fx.run(() -> canvas.setMinSize(600, 500));
        var scroll = Fx.call(() -> new ScrollPane(canvas));
        stages.show(scroll, 300, 200);
        Screen.awaitColor(canvas, 50.5, 60.5, Picture.address(pixel(50), pixel(60)));

        Fx.run(
                () -> {
                    scroll.setHvalue(1);
                    scroll.setVvalue(1);
                });

        Screen.awaitColor(canvas, 550.5, 450.5, Picture.address(pixel(550), pixel(450)));
        assertThat(canvas.logicalWidth()).isEqualTo(600);
    }

    @Test
    void it_draws_nothing_while_it_is_scrolled_away() {
        var below = new Region();
        Fx.run(
                () -> {
                    canvas.setMinSize(200, 150);
                    below.setMinSize(200, 1000);
                });
        var scroll = Fx.call(() -> new ScrollPane(new javafx.scene.layout.VBox(canvas, below)));
        stages.show(scroll, 300, 200);
        Screen.awaitColor(canvas, 50.5, 60.5, Picture.address(pixel(50), pixel(60)));

        Fx.run(() -> scroll.setVvalue(1));
        Fx.pulses(5);
        long away = canvas.statistics().frames();
        canvas.requestDraw();
        Fx.sleep(300);
        assertThat(canvas.statistics().frames()).isEqualTo(away);

        Fx.run(() -> scroll.setVvalue(0));
        Fx.await("it has drawn", () -> canvas.statistics().frames() > away);
    }

    @Test
    void a_tab_that_comes_back_shows_it() {
        var tabs = Fx.call(() -> new TabPane(new Tab("one", canvas), new Tab("two", new Pane())));
        stages.show(tabs, 300, 200);
        Screen.await(canvas, Picture::address);

        for (int i = 0; i < 10; i++) {
            Fx.run(() -> tabs.getSelectionModel().select(1));
            Fx.pulses(1);
            Fx.run(() -> tabs.getSelectionModel().select(0));
        }

        Screen.await(canvas, Picture::address);
    }

    @Test
    void the_dividers_of_a_split_pane_change_its_size() {
        var split = Fx.call(() -> new SplitPane(new Pane(), canvas));
        stages.show(split, 400, 200);

        for (double position : new double[] {0.3, 0.9, 0.1, 0.5}) {
            Fx.run(() -> split.setDividerPositions(position));
            Fx.pulses(2);
            Screen.await(canvas, Picture::address);
            assertThat(canvas.logicalWidth()).isCloseTo(400 * (1 - position), within(10.0));
        }
    }

    @Test
    void a_collapsed_pane_hides_it_and_an_expanded_one_shows_it() {
        var first = Fx.call(() -> new TitledPane("one", canvas));
        var second = Fx.call(() -> new TitledPane("two", new Pane()));
        var accordion = Fx.call(() -> new Accordion(first, second));
        Fx.run(
                () -> {
                    first.setAnimated(false);
                    second.setAnimated(false);
                    accordion.setExpandedPane(first);
                });
        stages.show(accordion, 300, 300);
        Screen.await(canvas, Picture::address);

        Fx.run(() -> accordion.setExpandedPane(second));
        Fx.pulses(3);
        Fx.run(() -> accordion.setExpandedPane(first));

        Screen.await(canvas, Picture::address);
    }

    @Test
    void it_moves_from_window_to_window() {
        var first = new BorderPane(canvas);
        var second = new BorderPane();
        var firstStage = stages.show(first, 300, 200);
        var secondStage = stages.show(second, 320, 0, 250, 240);
        Screen.await(canvas, Picture::address);

        for (int i = 0; i < 4; i++) {
            Fx.run(
                    () -> {
                        first.setCenter(null);
                        second.setCenter(canvas);
                        secondStage.requestFocus();
                    });
            Screen.await(canvas, Picture::address);
            assertThat(canvas.logicalWidth()).isEqualTo(250);
            Fx.run(
                    () -> {
                        second.setCenter(null);
                        first.setCenter(canvas);
                        firstStage.requestFocus();
                    });
            Screen.await(canvas, Picture::address);
            assertThat(canvas.logicalWidth()).isEqualTo(300);
        }
    }

    @Test
    void it_lives_in_a_sub_scene() {
        Fx.run(() -> canvas.resize(150, 100));
        var subScene = Fx.call(() -> new SubScene(new Group(canvas), 150, 100));
        stages.show(new Group(subScene), 200, 150);

        Screen.awaitColor(canvas, 30.5, 40.5, Picture.address(pixel(30), pixel(40)));
    }

    /// The style of JavaFX's controls gives a window another background.
    private BorderPane onWhite() {
        var pane = new BorderPane(canvas);
        pane.setStyle("-fx-background-color: white;");
        return pane;
    }

    private int pixel(double place) {
        return (int) ((place + 0.5) * canvas.pixelRatio());
    }

    private static IntBinaryOperator channel(int shift) {
        return (a, b) -> ((a >> shift & 255) + (b >> shift & 255) + 1) / 2;
    }

    private static int mix(int a, int b) {
        return 0xFF000000
                | channel(16).applyAsInt(a, b) << 16
                | channel(8).applyAsInt(a, b) << 8
                | channel(0).applyAsInt(a, b);
    }
}
