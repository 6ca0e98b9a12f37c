package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import graphics.wgpu.canvas.Buttons;
import graphics.wgpu.canvas.CanvasEvent;
import graphics.wgpu.canvas.CharEvent;
import graphics.wgpu.canvas.DoubleClickEvent;
import graphics.wgpu.canvas.KeyEvent;
import graphics.wgpu.canvas.Modifiers;
import graphics.wgpu.canvas.PointerEvent;
import graphics.wgpu.canvas.PointerEvent.Kind;
import graphics.wgpu.canvas.WheelEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Some only in windows: the headless platform's robot knows no modifiers with the mouse, no
/// dragging, and types characters with control.
class InputTests {
    @RegisterExtension private final Stages stages = new Stages();
    private final List<CanvasEvent> events = new CopyOnWriteArrayList<>();
    private final FxCanvas canvas = stages.canvas();
    private final Button button = Fx.call(() -> new Button("beside"));
    private final FxRobot robot = Fx.call(FxRobot::new);

    @BeforeEach
    void show() {
        canvas.on(CanvasEvent.class, events::add);
        Fx.run(
                () -> {
                    canvas.setPrefSize(300, 200);
                    canvas.setPadding(new Insets(4));
                });
        var box = Fx.call(() -> new VBox(10, button, canvas));
        Fx.run(() -> box.setAlignment(Pos.TOP_LEFT));
        stages.show(box, 400, 300);
        Screen.await(canvas, Picture::address);
        robot.moveTo(at(20, 20));
        awaitEvent(event -> event instanceof PointerEvent pointer && pointer.kind() == Kind.MOVE);
        robot.clickOn(MouseButton.PRIMARY);
        Fx.await("it has the focus", canvas::isFocused);
        Fx.sleep(600);
        events.clear();
    }

    @Test
    @Tag("window")
    void buttons_come_with_place_button_and_modifiers() {
        for (var mouse : List.of(MouseButton.PRIMARY, MouseButton.SECONDARY, MouseButton.MIDDLE)) {
            robot.press(KeyCode.SHIFT).moveTo(at(50, 60)).press(mouse).release(mouse);
            robot.release(KeyCode.SHIFT);
        }

        awaitEvent(isUp(Buttons.MIDDLE));
        assertThat(pointers(Kind.DOWN))
                .extracting(PointerEvent::button)
                .containsExactly(Buttons.LEFT, Buttons.RIGHT, Buttons.MIDDLE);
        assertThat(pointers(Kind.DOWN))
                .allSatisfy(
                        down -> {
                            assertThat(down.x()).isCloseTo(50, within(0.01));
                            assertThat(down.y()).isCloseTo(60, within(0.01));
                            assertThat(down.buttons()).isEqualTo(Buttons.of(down.button()));
                            assertThat(down.modifiers()).isEqualTo(Modifiers.SHIFT);
                            assertThat(down.touches()).isEmpty();
                        });
        assertThat(pointers(Kind.UP))
                .allSatisfy(up -> assertThat(up.buttons()).isEqualTo(Buttons.NONE));
    }

    @Test
    @Tag("window")
    void a_drag_goes_on_outside() {
        robot.moveTo(at(100, 100)).press(MouseButton.PRIMARY);
        robot.moveTo(at(120, -30)).release(MouseButton.PRIMARY);

        awaitEvent(isUp(Buttons.LEFT));
        assertThat(pointers(Kind.MOVE))
                .anySatisfy(
                        move -> {
                            assertThat(move.y()).isNegative();
                            assertThat(move.buttons()).isEqualTo(Buttons.of(Buttons.LEFT));
                        });
        assertThat(pointers(Kind.UP).getLast().y()).isCloseTo(-30, within(0.01));
    }

    @Test
    void the_pointer_enters_and_leaves() {
        robot.moveTo(button);
        awaitEvent(event -> event instanceof PointerEvent p && p.kind() == Kind.LEAVE);

        robot.moveTo(at(10, 10));
        awaitEvent(event -> event instanceof PointerEvent p && p.kind() == Kind.ENTER);
    }

    @Test
    void two_clicks_are_a_double_click() {
        robot.moveTo(at(33, 44)).doubleClickOn(MouseButton.PRIMARY);

        awaitEvent(event -> event instanceof DoubleClickEvent);
        assertThat(events)
                .filteredOn(DoubleClickEvent.class::isInstance)
                .singleElement()
                .isEqualTo(new DoubleClickEvent(33, 44, 1, Buttons.NONE, Modifiers.NONE));
    }

    @Test
    void one_notch_of_the_wheel_is_a_hundred() {
        robot.moveTo(at(33, 44));
        robot.scroll(1, VerticalDirection.DOWN);

        awaitEvent(event -> event instanceof WheelEvent);
        assertThat(wheels())
                .singleElement()
                .isEqualTo(
                        new WheelEvent(0, WheelEvent.NOTCH, 33, 44, Buttons.NONE, Modifiers.NONE));
    }

    @Test
    @Tag("window")
    void the_wheel_turns_to_the_side_with_shift() {
        robot.moveTo(at(33, 44)).press(KeyCode.SHIFT);
        robot.scroll(1, VerticalDirection.UP);

        awaitEvent(event -> event instanceof WheelEvent);
        robot.release(KeyCode.SHIFT);
        assertThat(wheels())
                .singleElement()
                .isEqualTo(
                        new WheelEvent(
                                -WheelEvent.NOTCH, 0, 33, 44, Buttons.NONE, Modifiers.SHIFT));
    }

    @Test
    void keys_have_the_names_of_the_dom() {
        robot.type(KeyCode.A, KeyCode.LEFT, KeyCode.ESCAPE, KeyCode.DIGIT5, KeyCode.SPACE);

        awaitEvent(isKeyUp(" "));
        assertThat(keys(KeyEvent.Kind.DOWN)).containsExactly("a", "ArrowLeft", "Escape", "5", " ");
        assertThat(keys(KeyEvent.Kind.UP)).containsExactly("a", "ArrowLeft", "Escape", "5", " ");
        assertThat(typed()).containsExactly("a", "5", " ");
    }

    @Test
    @Tag("window")
    void modifier_keys_change_names_and_count_themselves() {
        robot.press(KeyCode.SHIFT).type(KeyCode.A).release(KeyCode.SHIFT);
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);

        awaitEvent(isKeyUp("Control"));
        assertThat(events)
                .filteredOn(KeyEvent.class::isInstance)
                .containsExactly(
                        new KeyEvent(KeyEvent.Kind.DOWN, "Shift", Modifiers.SHIFT),
                        new KeyEvent(KeyEvent.Kind.DOWN, "A", Modifiers.SHIFT),
                        new KeyEvent(KeyEvent.Kind.UP, "A", Modifiers.SHIFT),
                        new KeyEvent(KeyEvent.Kind.UP, "Shift", Modifiers.NONE),
                        new KeyEvent(KeyEvent.Kind.DOWN, "Control", Modifiers.CONTROL),
                        new KeyEvent(KeyEvent.Kind.DOWN, "c", Modifiers.CONTROL),
                        new KeyEvent(KeyEvent.Kind.UP, "c", Modifiers.CONTROL),
                        new KeyEvent(KeyEvent.Kind.UP, "Control", Modifiers.NONE));
        assertThat(typed()).containsExactly("A");
    }

    @Test
    void arrow_keys_leave_the_focus_where_it_is() {
        robot.type(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);

        awaitEvent(isKeyUp("ArrowRight"));
        assertThat(canvas.isFocused()).isTrue();
    }

    @Test
    void keys_are_released_when_the_focus_goes() {
        robot.press(KeyCode.A);
        awaitEvent(event -> event instanceof KeyEvent);

        Fx.run(button::requestFocus);

        awaitEvent(isKeyUp("a"));
        robot.release(KeyCode.A);
    }

    @Test
    void a_button_is_released_when_the_canvas_is_taken_away() {
        robot.moveTo(at(70, 80)).press(MouseButton.PRIMARY);
        awaitEvent(event -> event instanceof PointerEvent p && p.kind() == Kind.DOWN);

        Fx.run(() -> ((VBox) canvas.getParent()).getChildren().remove(canvas));

        awaitEvent(isUp(Buttons.LEFT));
        robot.release(MouseButton.PRIMARY);
        assertThat(pointers(Kind.UP)).hasSize(1);
    }

    private Point2D at(double x, double y) {
        return Fx.call(
                () -> canvas.localToScreen(x + canvas.content().x(), y + canvas.content().y()));
    }

    private void awaitEvent(Predicate<CanvasEvent> wanted) {
        try {
            Fx.await("the event has come", () -> events.stream().anyMatch(wanted));
        } catch (AssertionError e) {
            int size = events.size();
            throw new AssertionError("only " + events.subList(Math.max(0, size - 5), size), e);
        }
    }

    private static Predicate<CanvasEvent> isUp(int button) {
        return event ->
                event instanceof PointerEvent p && p.kind() == Kind.UP && p.button() == button;
    }

    private static Predicate<CanvasEvent> isKeyUp(String key) {
        return event ->
                event instanceof KeyEvent k && k.kind() == KeyEvent.Kind.UP && k.key().equals(key);
    }

    private List<PointerEvent> pointers(Kind kind) {
        return events.stream()
                .filter(PointerEvent.class::isInstance)
                .map(PointerEvent.class::cast)
                .filter(pointer -> pointer.kind() == kind)
                .toList();
    }

    private List<WheelEvent> wheels() {
        return events.stream()
                .filter(WheelEvent.class::isInstance)
                .map(WheelEvent.class::cast)
                .toList();
    }

    private List<String> keys(KeyEvent.Kind kind) {
        return events.stream()
                .filter(KeyEvent.class::isInstance)
                .map(KeyEvent.class::cast)
                .filter(key -> key.kind() == kind)
                .map(KeyEvent::key)
                .toList();
    }

    private List<String> typed() {
        return events.stream()
                .filter(CharEvent.class::isInstance)
                .map(event -> ((CharEvent) event).text())
                .toList();
    }
}
