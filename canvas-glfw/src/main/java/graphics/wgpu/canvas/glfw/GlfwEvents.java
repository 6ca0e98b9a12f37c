package graphics.wgpu.canvas.glfw;

import graphics.wgpu.canvas.Modifiers;
import graphics.wgpu.canvas.WheelEvent;
import graphics.wgpu.canvas.backend.CanvasInput;
import java.nio.file.Path;
import java.util.ArrayList;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.glfw.GLFWDropCallback;

/// Turns GLFW's input into the canvas's.
final class GlfwEvents {
    private final GlfwWindow window;
    private final CanvasInput input;
    private final GlfwKeys keys;
    private Modifiers modifiers = Modifiers.NONE;
    private double x;
    private double y;

    GlfwEvents(GlfwWindow window, CanvasInput input) {
        this.window = window;
        this.input = input;
        this.keys = new GlfwKeys(input);
    }

    void listen(long handle) {
        GLFW.glfwSetCursorPosCallback(handle, (w, newX, newY) -> moved(newX, newY));
        GLFW.glfwSetCursorEnterCallback(handle, (w, entered) -> entered(handle, entered));
        GLFW.glfwSetMouseButtonCallback(
                handle, (w, button, action, mods) -> button(button, action, mods));
        GLFW.glfwSetScrollCallback(handle, (w, dx, dy) -> scrolled(dx, dy));
        GLFW.glfwSetKeyCallback(
                handle, (w, key, code, action, mods) -> key(key, code, action, mods));
        GLFW.glfwSetCharCallback(handle, (w, codePoint) -> keys.typed(codePoint, modifiers));
        GLFW.glfwSetWindowFocusCallback(handle, (w, focused) -> focused(focused));
        GLFW.glfwSetDropCallback(handle, (w, count, names) -> dropped(count, names));
    }

    /// The events that came together are over.
    void flush() {
        keys.flush();
    }

    private void place(double newX, double newY) {
        double unit = window.logicalUnit();
        x = newX * unit;
        y = newY * unit;
    }

    private void moved(double newX, double newY) {
        keys.flush();
        place(newX, newY);
        input.pointerMove(x, y, modifiers);
    }

    private void entered(long handle, boolean entered) {
        keys.flush();
        var newX = new double[1];
        var newY = new double[1];
        GLFW.glfwGetCursorPos(handle, newX, newY);
        place(newX[0], newY[0]);
        if (entered) {
            input.pointerEnter(x, y, modifiers);
        } else {
            input.pointerLeave(x, y, modifiers);
        }
    }

    private void button(int button, int action, int mods) {
        keys.flush();
        modifiers = GlfwKeys.modifiers(mods);
        // GLFW counts from 0, and so left, right and middle come out as 1, 2 and 3.
        if (action == GLFW.GLFW_PRESS) {
            input.pointerDown(x, y, button + 1, modifiers);
        } else {
            input.pointerUp(x, y, button + 1, modifiers);
        }
    }

    /// GLFW counts notches, positive to the left and up.
    private void scrolled(double dx, double dy) {
        keys.flush();
        input.wheel(-WheelEvent.NOTCH * dx, -WheelEvent.NOTCH * dy, x, y, modifiers);
    }

    private void key(int key, int code, int action, int mods) {
        modifiers = GlfwKeys.modifiers(key, action, mods);
        keys.key(key, code, action, modifiers);
    }

    private void focused(boolean focused) {
        keys.flush();
        if (!focused) {
            modifiers = Modifiers.NONE;
            input.focusLost();
        }
    }

    private void dropped(int count, long names) {
        keys.flush();
        var files = new ArrayList<Path>();
        for (int i = 0; i < count; i++) {
            files.add(Path.of(GLFWDropCallback.getName(names, i)));
        }
        if (!files.isEmpty()) {
            input.filesDropped(files, x, y);
        }
    }
}
