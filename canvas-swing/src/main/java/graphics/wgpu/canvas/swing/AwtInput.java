package graphics.wgpu.canvas.swing;

import graphics.wgpu.canvas.Buttons;
import graphics.wgpu.canvas.Modifiers;
import graphics.wgpu.canvas.WheelEvent;
import graphics.wgpu.canvas.backend.CanvasInput;
import java.awt.Component;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyEvent;
import java.awt.event.KeyListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;

/// Tells a canvas what AWT's mouse and keyboard do.
final class AwtInput extends MouseAdapter implements KeyListener, FocusListener {
    private final Component component;
    private final CanvasInput input;
    private Modifiers pressed = Modifiers.NONE;
    private char highSurrogate;

    private AwtInput(Component component, CanvasInput input) {
        this.component = component;
        this.input = input;
    }

    static AwtInput listen(Component component, CanvasInput input) {
        var listener = new AwtInput(component, input);
        component.addMouseListener(listener);
        component.addMouseMotionListener(listener);
        component.addMouseWheelListener(listener);
        component.addKeyListener(listener);
        component.addFocusListener(listener);
        return listener;
    }

    void stop() {
        component.removeMouseListener(this);
        component.removeMouseMotionListener(this);
        component.removeMouseWheelListener(this);
        component.removeKeyListener(this);
        component.removeFocusListener(this);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        if (component.isFocusable()) {
            component.requestFocusInWindow();
        }
        int button = button(event);
        if (button != 0) {
            pressed = AwtKeys.modifiers(event);
            input.pointerDown(event.getX(), event.getY(), button, pressed);
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        int button = button(event);
        if (button != 0) {
            input.pointerUp(event.getX(), event.getY(), button, released(event, button));
        }
    }

    /// Swing can't tell the release of the right button from the meta key, nor that of the middle
    /// one from alt: they count if they were down when the button was pressed.
    private Modifiers released(MouseEvent event, int button) {
        var modifiers = AwtKeys.modifiers(event);
        var doubtful =
                switch (button) {
                    case Buttons.RIGHT -> Modifiers.META;
                    case Buttons.MIDDLE -> Modifiers.ALT;
                    default -> Modifiers.NONE;
                };
        return pressed.has(doubtful) ? modifiers : modifiers.without(doubtful);
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        input.pointerMove(event.getX(), event.getY(), AwtKeys.modifiers(event));
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        mouseMoved(event);
    }

    @Override
    public void mouseEntered(MouseEvent event) {
        input.pointerEnter(event.getX(), event.getY(), AwtKeys.modifiers(event));
    }

    @Override
    public void mouseExited(MouseEvent event) {
        input.pointerLeave(event.getX(), event.getY(), AwtKeys.modifiers(event));
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        double turn = event.getPreciseWheelRotation() * WheelEvent.NOTCH;
        // AWT has one wheel; a turn to the side comes to it as one with shift.
        boolean sideways = event.isShiftDown();
        input.wheel(
                sideways ? turn : 0,
                sideways ? 0 : turn,
                event.getX(),
                event.getY(),
                AwtKeys.modifiers(event));
    }

    @Override
    public void keyPressed(KeyEvent event) {
        input.keyDown(AwtKeys.name(event), AwtKeys.code(event), AwtKeys.modifiers(event));
    }

    @Override
    public void keyReleased(KeyEvent event) {
        input.keyUp(AwtKeys.name(event), AwtKeys.code(event), AwtKeys.modifiers(event));
    }

    @Override
    public void keyTyped(KeyEvent event) {
        char character = event.getKeyChar();
        if (Character.isHighSurrogate(character)) {
            highSurrogate = character;
            return;
        }
        var text =
                Character.isLowSurrogate(character)
                        ? new String(new char[] {highSurrogate, character})
                        : Character.toString(character);
        input.typed(text, AwtKeys.modifiers(event));
    }

    @Override
    public void focusGained(FocusEvent event) {}

    @Override
    public void focusLost(FocusEvent event) {
        input.focusLost();
    }

    /// AWT counts left, middle, right.
    private static int button(MouseEvent event) {
        return switch (event.getButton()) {
            case MouseEvent.NOBUTTON -> 0;
            case MouseEvent.BUTTON1 -> Buttons.LEFT;
            case MouseEvent.BUTTON2 -> Buttons.MIDDLE;
            case MouseEvent.BUTTON3 -> Buttons.RIGHT;
            default -> event.getButton();
        };
    }
}
