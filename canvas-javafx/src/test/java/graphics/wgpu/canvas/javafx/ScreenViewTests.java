package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.PointerEvent;
import graphics.wgpu.canvas.PresentMethod;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// A native window over the node must be where the node is, and nowhere else.
@Tag("window")
class ScreenViewTests {
    private static final int LIME = 0xFF00FF00;

    @RegisterExtension private final Stages stages = new Stages(PresentMethod.SCREEN);
    private final FxCanvas canvas = stages.canvas();

    @Test
    void every_pixel_is_where_it_belongs() {
        var beside = new Label("beside");
        var pane = new BorderPane(canvas);
        Fx.run(() -> pane.setTop(beside));

        stages.show(pane, 400, 300);

        Screen.await(canvas, Picture::address);
        assertThat(canvas.presentMethod()).isEqualTo(PresentMethod.SCREEN);
        assertThat(canvas.logicalWidth()).isEqualTo(400);
    }

    @Test
    void a_scroll_pane_clips_it() {
        Fx.run(() -> canvas.setMinSize(600, 500));
        var scroll = Fx.call(() -> new ScrollPane(canvas));
        var frame = new BorderPane(scroll);
        Fx.run(
                () -> {
                    frame.setStyle("-fx-background-color: lime; -fx-padding: 20;");
                    scroll.setStyle("-fx-background-insets: 0; -fx-padding: 0;");
                });
        stages.show(frame, 300, 200);
        Screen.awaitColor(frame, 60.5, 60.5, Picture.address(pixel(40), pixel(40)));

        Fx.run(
                () -> {
                    scroll.setHvalue(1);
                    scroll.setVvalue(1);
                });

        Screen.awaitColor(canvas, 550.5, 450.5, Picture.address(pixel(550), pixel(450)));
        Screen.awaitColor(frame, 10.5, 100.5, LIME);
        Screen.awaitColor(frame, 150.5, 10.5, LIME);
        Screen.awaitColor(frame, 295.5, 100.5, LIME);
        Screen.awaitColor(frame, 150.5, 195.5, LIME);
    }

    @Test
    void a_tab_that_is_not_selected_does_not_show_it() {
        var other = new Region();
        var tabs = Fx.call(() -> new TabPane(new Tab("one", canvas), new Tab("two", other)));
        Fx.run(() -> other.setStyle("-fx-background-color: lime;"));
        stages.show(tabs, 300, 200);
        Screen.await(canvas, Picture::address);

        Fx.run(() -> tabs.getSelectionModel().select(1));
        Screen.awaitColor(other, 100.5, 100.5, LIME);

        Fx.run(() -> tabs.getSelectionModel().select(0));
        Screen.await(canvas, Picture::address);
    }

    @Test
    void a_node_that_is_removed_does_not_show_it() {
        var other = new Region();
        Fx.run(() -> other.setStyle("-fx-background-color: lime;"));
        var stack = new StackPane(other, canvas);
        stages.show(stack, 200, 150);
        Screen.await(canvas, Picture::address);

        Fx.run(() -> stack.getChildren().remove(canvas));
        Screen.awaitColor(other, 100.5, 100.5, LIME);

        Fx.run(() -> stack.getChildren().add(canvas));
        Screen.await(canvas, Picture::address);

        canvas.close();
        Screen.awaitColor(other, 100.5, 100.5, LIME);
    }

    @Test
    void it_follows_the_divider_of_a_split_pane() {
        var other = new Region();
        var split = Fx.call(() -> new SplitPane(other, canvas));
        Fx.run(() -> other.setStyle("-fx-background-color: lime;"));
        stages.show(split, 400, 200);

        for (double position : new double[] {0.3, 0.9, 0.1, 0.5}) {
            Fx.run(() -> split.setDividerPositions(position));
            Fx.pulses(2);
            Screen.await(canvas, Picture::address);
            Screen.awaitColor(other, 10.5, 100.5, LIME);
        }
    }

    @Test
    void it_moves_from_window_to_window() {
        var first = new BorderPane(canvas);
        var second = new BorderPane();
        Fx.run(
                () -> {
                    first.setStyle("-fx-background-color: lime;");
                    second.setStyle("-fx-background-color: lime;");
                });
        stages.show(first, 300, 200);
        stages.show(second, 320, 0, 250, 240);
        Screen.await(canvas, Picture::address);

        for (int i = 0; i < 4; i++) {
            Fx.run(
                    () -> {
                        first.setCenter(null);
                        second.setCenter(canvas);
                    });
            Screen.await(canvas, Picture::address);
            Screen.awaitColor(first, 100.5, 100.5, LIME);
            Fx.run(
                    () -> {
                        second.setCenter(null);
                        first.setCenter(canvas);
                    });
            Screen.await(canvas, Picture::address);
            Screen.awaitColor(second, 100.5, 100.5, LIME);
        }
    }

    @Test
    void a_popup_lies_over_it() {
        var box = Fx.call(() -> new ComboBox<String>());
        var content = Fx.call(() -> new VBox(box, canvas));
        Fx.run(
                () -> {
                    box.getItems().addAll("one", "two", "three");
                    canvas.setPrefSize(300, 200);
                });
        stages.show(content, 300, 250);
        Screen.await(canvas, Picture::address);
        int before = Screen.argb(canvas, 15.5, 20.5);

        Fx.run(box::show);

        Fx.await("the popup is over it", () -> Screen.argb(canvas, 15.5, 20.5) != before);
        Fx.run(box::hide);
        Screen.await(canvas, Picture::address);
    }

    @Test
    void input_goes_through_to_the_node() {
        List<PointerEvent> downs = new CopyOnWriteArrayList<>();
        canvas.on(
                PointerEvent.class,
                event -> {
                    if (event.kind() == PointerEvent.Kind.DOWN) {
                        downs.add(event);
                    }
                });
        stages.show(new BorderPane(canvas), 300, 200);
        Screen.await(canvas, Picture::address);
        var robot = Fx.call(FxRobot::new);

        robot.moveTo(Fx.call(() -> canvas.localToScreen(70, 80))).clickOn(MouseButton.PRIMARY);

        Fx.await("it was pressed", () -> !downs.isEmpty());
        assertThat(downs.getFirst().x()).isEqualTo(70);
        assertThat(downs.getFirst().y()).isEqualTo(80);
        assertThat(Fx.call(canvas::isFocused)).isTrue();
    }

    @Test
    void a_snapshot_is_what_is_shown() {
        stages.show(new BorderPane(canvas), 310, 206);
        Screen.await(canvas, Picture::address);

        var snapshot = canvas.snapshot();

        assertThat(snapshot.width()).isEqualTo(canvas.physicalWidth());
        assertThat(snapshot.argb(300, 200)).isEqualTo(Picture.address(300, 200));
    }

    @Test
    void two_canvases_share_a_window() {
        var second = stages.canvas();
        var split = Fx.call(() -> new SplitPane(canvas, second));

        stages.show(split, 500, 200);

        Screen.await(canvas, Picture::address);
        Screen.await(second, Picture::address);
    }

    @Test
    void a_window_is_found_by_its_title() throws Exception {
        var stage = stages.show(new BorderPane(canvas), 200, 100);
        Fx.run(() -> stage.setTitle("a title"));
        long internal = Fx.call(() -> WindowHandle.internal(stage));

        var first = Fx.call(() -> WindowHandle.byTitle(stage));
        var second = Fx.call(() -> WindowHandle.byTitle(stage));

        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(internal);
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(internal);
        Fx.await("the title is back", () -> "a title".equals(stage.getTitle()));
    }

    private int pixel(double place) {
        return (int) ((place + 0.5) * canvas.pixelRatio());
    }
}
