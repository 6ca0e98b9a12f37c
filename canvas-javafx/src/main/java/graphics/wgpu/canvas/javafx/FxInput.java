package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.Buttons;
import graphics.wgpu.canvas.Modifiers;
import graphics.wgpu.canvas.Touch;
import graphics.wgpu.canvas.WheelEvent;
import graphics.wgpu.canvas.backend.CanvasHost;
import graphics.wgpu.canvas.backend.CanvasInput;
import javafx.application.Platform;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;

/// Tells the canvas about JavaFX's input events.
///
/// They go on to the handlers of parents, but for the wheel and the arrow keys when the canvas has
/// handlers for them: else they would scroll a pane around it, or move the focus, as well.
final class FxInput {
    private final FxCanvas canvas;
    private final CanvasHost host;
    private final CanvasInput input;
    private Buttons held = Buttons.NONE;
    private double lastX;
    private double lastY;

    FxInput(FxCanvas canvas, CanvasHost host) {
        this.canvas = canvas;
        this.host = host;
        this.input = host.input();
    }

    void install() {
        canvas.addEventHandler(MouseEvent.ANY, this::mouse);
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        canvas.addEventHandler(TouchEvent.ANY, this::touch);
        canvas.addEventHandler(KeyEvent.ANY, this::key);
        canvas.addEventHandler(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> input.typed(event.getCommitted(), Modifiers.NONE));
        canvas.setInputMethodRequests(new FxInputMethod(canvas));
        canvas.focusedProperty()
                .addListener(
                        (property, before, focused) -> {
                            if (!focused) {
                                input.focusLost();
                            }
                        });
    }

    /// Releases the buttons that are held: a node that leaves its window isn't told about them.
    void releaseButtons() {
        for (int button = 1; !held.isEmpty(); button++) {
            if (held.has(button)) {
                held = held.without(button);
                input.pointerUp(lastX, lastY, button, Modifiers.NONE);
            }
        }
    }

    private void mouse(MouseEvent event) {
        lastX = event.getX() - canvas.content().x();
        lastY = event.getY() - canvas.content().y();
        var modifiers = modifiers(event);
        var type = event.getEventType();
        if (type == MouseEvent.MOUSE_PRESSED) {
            canvas.requestFocus();
            press(button(event.getButton()), modifiers);
        } else if (type == MouseEvent.MOUSE_RELEASED) {
            release(button(event.getButton()), modifiers);
        } else if (type == MouseEvent.MOUSE_MOVED || type == MouseEvent.MOUSE_DRAGGED) {
            input.pointerMove(lastX, lastY, modifiers);
        } else if (type == MouseEvent.MOUSE_ENTERED) {
            input.pointerEnter(lastX, lastY, modifiers);
        } else if (type == MouseEvent.MOUSE_EXITED) {
            input.pointerLeave(lastX, lastY, modifiers);
        }
    }

    private void press(int button, Modifiers modifiers) {
        if (button != 0) {
            held = held.with(button);
            input.pointerDown(lastX, lastY, button, modifiers);
        }
    }

    private void release(int button, Modifiers modifiers) {
        if (held.has(button)) {
            held = held.without(button);
            input.pointerUp(lastX, lastY, button, modifiers);
        }
    }

    private void scroll(ScrollEvent event) {
        double x = event.getX() - canvas.content().x();
        double y = event.getY() - canvas.content().y();
        var wheel = FxWheel.of(event, canvas.getScene().getWindow());
        input.wheel(wheel.dx(), wheel.dy(), x, y, modifiers(event));
        if (host.listensTo(WheelEvent.class)) {
            event.consume();
        }
    }

    private void touch(TouchEvent event) {
        input.touches(
                event.getTouchPoints().stream()
                        .filter(point -> point.getState() != TouchPoint.State.RELEASED)
                        .filter(point -> point.belongsTo(canvas))
                        .map(this::touch)
                        .toList());
    }

    private Touch touch(TouchPoint point) {
        double x = point.getX() - canvas.content().x();
        double y = point.getY() - canvas.content().y();
        return new Touch(point.getId(), x, y, 1);
    }

    private void key(KeyEvent event) {
        var modifiers = modifiers(event);
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            input.typed(event.getCharacter(), modifiers);
            return;
        }
        var name = FxKeys.name(event, Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
        var own = FxKeys.modifier(event.getCode());
        // Whether a modifier key counts itself depends on the platform.
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            input.keyDown(name, FxKeys.code(event), modifiers.or(own));
        } else {
            input.keyUp(name, FxKeys.code(event), modifiers.without(own));
        }
        if (event.getCode().isArrowKey() && host.listensTo(graphics.wgpu.canvas.KeyEvent.class)) {
            event.consume();
        }
    }

    private static int button(MouseButton button) {
        return switch (button) {
            case NONE -> 0;
            case PRIMARY -> Buttons.LEFT;
            case SECONDARY -> Buttons.RIGHT;
            case MIDDLE -> Buttons.MIDDLE;
            case BACK -> 4;
            case FORWARD -> 5;
        };
    }

    private static Modifiers modifiers(MouseEvent event) {
        return Modifiers.of(
                event.isShiftDown(), event.isControlDown(), event.isAltDown(), event.isMetaDown());
    }

    private static Modifiers modifiers(ScrollEvent event) {
        return Modifiers.of(
                event.isShiftDown(), event.isControlDown(), event.isAltDown(), event.isMetaDown());
    }

    private static Modifiers modifiers(KeyEvent event) {
        return Modifiers.of(
                event.isShiftDown(), event.isControlDown(), event.isAltDown(), event.isMetaDown());
    }
}
