package graphics.wgpu.canvas.swing;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.Buttons;
import graphics.wgpu.canvas.CanvasEvent;
import graphics.wgpu.canvas.CharEvent;
import graphics.wgpu.canvas.CursorShape;
import graphics.wgpu.canvas.DoubleClickEvent;
import graphics.wgpu.canvas.KeyEvent.Kind;
import graphics.wgpu.canvas.Modifiers;
import graphics.wgpu.canvas.PointerEvent;
import graphics.wgpu.canvas.WheelEvent;
import java.awt.Component;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Real input, from the X server's own test extension.
class InputTests {
    private final Robot robot = TestWindow.robot();
    private final List<CanvasEvent> events = new CopyOnWriteArrayList<>();

    private void moveTo(Component component, int x, int y) {
        var corner = Edt.get(component::getLocationOnScreen);
        robot.mouseMove(corner.x + x, corner.y + y);
        robot.waitForIdle();
    }

    private void awaitEvent(String what, Predicate<? super CanvasEvent> condition) {
        Edt.await(what, () -> events.stream().anyMatch(condition));
    }

    private <E> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private List<PointerEvent> pointer(PointerEvent.Kind kind) {
        return events(PointerEvent.class).stream().filter(event -> event.kind() == kind).toList();
    }

    private void listen(ComponentCanvas canvas) {
        canvas.on(CanvasEvent.class, events::add);
    }

    /// Away from where the window will be, so that it comes in by a move.
    private void park() {
        robot.mouseMove(900, 700);
        robot.waitForIdle();
    }

    @ParameterizedTest
    @EnumSource
    void tells_where_the_pointer_is_and_what_its_buttons_do(CanvasKind kind) {
        park();
        try (var canvas = kind.create();
                var _ = TestWindow.of(canvas, 300, 200)) {
            listen(canvas);

            moveTo(canvas.component(), 30, 40);
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            moveTo(canvas.component(), 50, 45);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            awaitEvent("the button is up", event -> isPointer(event, PointerEvent.Kind.UP));

            assertThat(pointer(PointerEvent.Kind.ENTER)).hasSize(1);
            var down = pointer(PointerEvent.Kind.DOWN).getFirst();
            assertThat(down.x()).isEqualTo(30);
            assertThat(down.y()).isEqualTo(40);
            assertThat(down.button()).isEqualTo(Buttons.LEFT);
            assertThat(down.buttons()).isEqualTo(Buttons.of(Buttons.LEFT));
            assertThat(down.modifiers()).isEqualTo(Modifiers.NONE);
            var drag = pointer(PointerEvent.Kind.MOVE).getLast();
            assertThat(new Point((int) drag.x(), (int) drag.y())).isEqualTo(new Point(50, 45));
            assertThat(drag.buttons()).isEqualTo(Buttons.of(Buttons.LEFT));
            var up = pointer(PointerEvent.Kind.UP).getFirst();
            assertThat(up.buttons()).isEqualTo(Buttons.NONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void counts_left_right_middle(CanvasKind kind) {
        try (var canvas = kind.create();
                var _ = TestWindow.of(canvas, 300, 200)) {
            listen(canvas);
            moveTo(canvas.component(), 100, 100);

            for (int mask :
                    new int[] {
                        InputEvent.BUTTON1_DOWN_MASK,
                        InputEvent.BUTTON3_DOWN_MASK,
                        InputEvent.BUTTON2_DOWN_MASK
                    }) {
                robot.mousePress(mask);
                robot.mouseRelease(mask);
            }
            Edt.await("three are up", () -> pointer(PointerEvent.Kind.UP).size() == 3);

            assertThat(pointer(PointerEvent.Kind.DOWN))
                    .extracting(PointerEvent::button)
                    .containsExactly(Buttons.LEFT, Buttons.RIGHT, Buttons.MIDDLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tells_a_double_click_and_a_leave(CanvasKind kind) {
        try (var canvas = kind.create();
                var _ = TestWindow.of(canvas, 300, 200)) {
            listen(canvas);
            moveTo(canvas.component(), 100, 100);

            for (int i = 0; i < 2; i++) {
                robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
                robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            }
            awaitEvent("a double click", DoubleClickEvent.class::isInstance);
            park();

            awaitEvent("it has left", event -> isPointer(event, PointerEvent.Kind.LEAVE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void turns_of_the_wheel_are_logical_pixels(CanvasKind kind) {
        try (var canvas = kind.create();
                var _ = TestWindow.of(canvas, 300, 200)) {
            listen(canvas);
            moveTo(canvas.component(), 100, 60);

            robot.mouseWheel(2);
            Edt.await("it has come", () -> wheelSum() == 2 * WheelEvent.NOTCH);
            robot.mouseWheel(-3);
            Edt.await("it has come", () -> wheelSum() == -WheelEvent.NOTCH);

            var wheel = events(WheelEvent.class).getFirst();
            assertThat(wheel.dx()).isZero();
            assertThat(wheel.x()).isEqualTo(100);
            assertThat(wheel.y()).isEqualTo(60);
        }
    }

    private double wheelSum() {
        return events(WheelEvent.class).stream().mapToDouble(WheelEvent::dy).sum();
    }

    @ParameterizedTest
    @EnumSource
    void a_click_brings_the_keys(CanvasKind kind) {
        try (var canvas = kind.create();
                var window = TestWindow.of(canvas, 300, 200)) {
            listen(canvas);
            click(canvas, window);

            for (int key :
                    new int[] {KeyEvent.VK_A, KeyEvent.VK_LEFT, KeyEvent.VK_TAB, KeyEvent.VK_F5}) {
                robot.keyPress(key);
                robot.keyRelease(key);
            }
            robot.keyPress(KeyEvent.VK_SHIFT);
            robot.keyPress(KeyEvent.VK_B);
            robot.keyRelease(KeyEvent.VK_B);
            robot.keyRelease(KeyEvent.VK_SHIFT);
            Edt.await("shift is up", () -> keys(Kind.UP).contains("Shift"));

            assertThat(keys(Kind.DOWN))
                    .containsExactly("a", "ArrowLeft", "Tab", "F5", "Shift", "B");
            assertThat(keys(Kind.UP)).containsExactly("a", "ArrowLeft", "Tab", "F5", "B", "Shift");
            assertThat(events(CharEvent.class)).extracting(CharEvent::text).contains("a", "B");
            assertThat(modifiersOf("B")).isEqualTo(Modifiers.SHIFT);
        }
    }

    private void click(ComponentCanvas canvas, TestWindow window) {
        Edt.run(window.frame()::toFront);
        moveTo(canvas.component(), 20, 20);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        Edt.await("it has the keyboard", canvas.component()::isFocusOwner);
    }

    private List<String> keys(Kind kind) {
        return events(graphics.wgpu.canvas.KeyEvent.class).stream()
                .filter(event -> event.kind() == kind)
                .map(graphics.wgpu.canvas.KeyEvent::key)
                .toList();
    }

    private Modifiers modifiersOf(String key) {
        return events(graphics.wgpu.canvas.KeyEvent.class).stream()
                .filter(event -> event.key().equals(key))
                .findFirst()
                .orElseThrow()
                .modifiers();
    }

    @ParameterizedTest
    @EnumSource
    void keys_that_are_held_go_up_when_the_keyboard_goes_elsewhere(CanvasKind kind) {
        try (var canvas = kind.create();
                var window = TestWindow.of(canvas, 300, 200)) {
            listen(canvas);
            click(canvas, window);
            var other = new javax.swing.JTextField(5);
            Edt.run(
                    () -> {
                        window.frame().add(other, java.awt.BorderLayout.SOUTH);
                        window.frame().pack();
                    });

            robot.keyPress(KeyEvent.VK_W);
            Edt.await("it is down", () -> keys(Kind.DOWN).contains("w"));
            Edt.run(other::requestFocusInWindow);
            Edt.await("it is up", () -> keys(Kind.UP).contains("w"));
            robot.keyRelease(KeyEvent.VK_W);

            assertThat(keys(Kind.UP)).containsExactly("w");
        }
    }

    @ParameterizedTest
    @EnumSource
    void shows_cursors(CanvasKind kind) {
        try (var canvas = kind.create()) {
            for (var shape : CursorShape.values()) {
                canvas.cursor(shape);
                Edt.run(() -> {});
                assertThat(canvas.cursor()).isEqualTo(shape);
            }
            canvas.cursor(CursorShape.CROSSHAIR);
            Edt.run(() -> {});

            assertThat(canvas.component().getCursor().getType()).isEqualTo(Cursor.CROSSHAIR_CURSOR);
        }
    }

    private static boolean isPointer(CanvasEvent event, PointerEvent.Kind kind) {
        return event instanceof PointerEvent pointer && pointer.kind() == kind;
    }
}
