package graphics.wgpu.canvas.testing;

import graphics.wgpu.canvas.Snapshot;
import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;

/// The user in front of the screen: sees its pixels, and moves mouse and keys.
///
/// Needs java.desktop and a display. Positions are in pixels of the screen.
public final class ScreenRobot {
    /// The X server's clock counts milliseconds.
    private static final int KEY_DELAY_MS = 3;

    private final Robot robot;

    /// Takes its seat.
    public ScreenRobot() {
        try {
            robot = new Robot();
        } catch (AWTException e) {
            throw new IllegalStateException("there is no screen to look at", e);
        }
    }

    /// {@return what a part of the screen shows}
    ///
    /// @param x the left edge
    /// @param y the upper edge
    /// @param width the width
    /// @param height the height
    public Snapshot grab(int x, int y, int width, int height) {
        var image = robot.createScreenCapture(new Rectangle(x, y, width, height));
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return Snapshot.ofArgb(width, height, pixels, width, Snapshot.Alpha.OPAQUE);
    }

    /// {@return the width and the height of the screen}
    public int[] size() {
        var size = Toolkit.getDefaultToolkit().getScreenSize();
        return new int[] {size.width, size.height};
    }

    /// Moves the pointer.
    ///
    /// @param x where
    /// @param y where
    public void move(int x, int y) {
        robot.mouseMove(x, y);
    }

    /// Presses a button.
    ///
    /// @param button 1 left, 2 right, 3 middle
    public void press(int button) {
        robot.mousePress(mask(button));
    }

    /// Releases a button.
    ///
    /// @param button 1 left, 2 right, 3 middle
    public void release(int button) {
        robot.mouseRelease(mask(button));
    }

    /// Turns the wheel.
    ///
    /// @param notches how far, positive towards the user
    public void wheel(int notches) {
        robot.mouseWheel(notches);
    }

    /// Presses a key.
    ///
    /// @param code its code in [java.awt.event.KeyEvent]
    public void keyDown(int code) {
        // Two presses of one key at one time of the X server are one to GLFW, as input methods
        // repeat them.
        robot.delay(KEY_DELAY_MS);
        robot.keyPress(code);
    }

    /// Releases a key.
    ///
    /// @param code its code in [java.awt.event.KeyEvent]
    public void keyUp(int code) {
        robot.keyRelease(code);
    }

    private static int mask(int button) {
        return switch (button) {
            case 1 -> InputEvent.BUTTON1_DOWN_MASK;
            case 2 -> InputEvent.BUTTON3_DOWN_MASK;
            case 3 -> InputEvent.BUTTON2_DOWN_MASK;
            default -> throw new IllegalArgumentException("button is " + button);
        };
    }
}
