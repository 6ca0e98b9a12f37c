package graphics.wgpu.canvas.glfw;

import graphics.wgpu.canvas.Keys;
import graphics.wgpu.canvas.Modifiers;
import graphics.wgpu.canvas.backend.CanvasInput;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lwjgl.glfw.GLFW;

/// Names keys as the DOM does.
///
/// GLFW names a key without regard to shift, and tells what was typed in an event of its own, right
/// after. So a key that may type something is kept until that event comes, or another one.
final class GlfwKeys {
    private final CanvasInput input;
    private @Nullable String pending;
    private int pendingCode;
    private Modifiers pendingModifiers = Modifiers.NONE;

    GlfwKeys(CanvasInput input) {
        this.input = input;
    }

    static Modifiers modifiers(int mods) {
        return Modifiers.of(
                (mods & GLFW.GLFW_MOD_SHIFT) != 0,
                (mods & GLFW.GLFW_MOD_CONTROL) != 0,
                (mods & GLFW.GLFW_MOD_ALT) != 0,
                (mods & GLFW.GLFW_MOD_SUPER) != 0);
    }

    /// {@return the modifiers after a key's event; the platforms differ in whether they count the
    /// key itself}
    static Modifiers modifiers(int key, int action, int mods) {
        var own =
                switch (key) {
                    case GLFW.GLFW_KEY_LEFT_SHIFT, GLFW.GLFW_KEY_RIGHT_SHIFT -> Modifiers.SHIFT;
                    case GLFW.GLFW_KEY_LEFT_CONTROL, GLFW.GLFW_KEY_RIGHT_CONTROL ->
                            Modifiers.CONTROL;
                    case GLFW.GLFW_KEY_LEFT_ALT, GLFW.GLFW_KEY_RIGHT_ALT -> Modifiers.ALT;
                    case GLFW.GLFW_KEY_LEFT_SUPER, GLFW.GLFW_KEY_RIGHT_SUPER -> Modifiers.META;
                    default -> Modifiers.NONE;
                };
        var all = modifiers(mods);
        return action == GLFW.GLFW_RELEASE ? all.without(own) : all.or(own);
    }

    void key(int key, int code, int action, Modifiers modifiers) {
        flush();
        var named = named(key);
        if (action == GLFW.GLFW_RELEASE) {
            input.keyUp(named == null ? printable(key, code, modifiers) : named, code, modifiers);
        } else if (named != null) {
            input.keyDown(named, code, modifiers);
        } else {
            pending = printable(key, code, modifiers);
            pendingCode = code;
            pendingModifiers = modifiers;
        }
    }

    void typed(int codePoint, Modifiers modifiers) {
        var text = Character.toString(codePoint);
        if (pending != null && !Character.isISOControl(codePoint)) {
            pending = text;
        }
        flush();
        input.typed(text, modifiers);
    }

    /// Sends the key that is kept.
    void flush() {
        var key = pending;
        if (key != null) {
            pending = null;
            input.keyDown(key, pendingCode, pendingModifiers);
        }
    }

    private static String printable(int key, int code, Modifiers modifiers) {
        var name = GLFW.glfwGetKeyName(key, code);
        if (name == null || name.isEmpty()) {
            return Keys.UNIDENTIFIED;
        }
        return modifiers.has(Modifiers.SHIFT) ? name.toUpperCase(Locale.ROOT) : name;
    }

    /// {@return the DOM's name of a key that types nothing, or null}
    static @Nullable String named(int key) {
        if (key >= GLFW.GLFW_KEY_F1 && key <= GLFW.GLFW_KEY_F24) {
            return Keys.function(key - GLFW.GLFW_KEY_F1 + 1);
        }
        return switch (key) {
            case GLFW.GLFW_KEY_SPACE -> Keys.SPACE;
            case GLFW.GLFW_KEY_ENTER, GLFW.GLFW_KEY_KP_ENTER -> Keys.ENTER;
            case GLFW.GLFW_KEY_TAB -> Keys.TAB;
            case GLFW.GLFW_KEY_BACKSPACE -> Keys.BACKSPACE;
            case GLFW.GLFW_KEY_DELETE -> Keys.DELETE;
            case GLFW.GLFW_KEY_INSERT -> Keys.INSERT;
            case GLFW.GLFW_KEY_ESCAPE -> Keys.ESCAPE;
            case GLFW.GLFW_KEY_HOME -> Keys.HOME;
            case GLFW.GLFW_KEY_END -> Keys.END;
            case GLFW.GLFW_KEY_PAGE_UP -> Keys.PAGE_UP;
            case GLFW.GLFW_KEY_PAGE_DOWN -> Keys.PAGE_DOWN;
            case GLFW.GLFW_KEY_LEFT -> Keys.ARROW_LEFT;
            case GLFW.GLFW_KEY_RIGHT -> Keys.ARROW_RIGHT;
            case GLFW.GLFW_KEY_UP -> Keys.ARROW_UP;
            case GLFW.GLFW_KEY_DOWN -> Keys.ARROW_DOWN;
            case GLFW.GLFW_KEY_LEFT_SHIFT, GLFW.GLFW_KEY_RIGHT_SHIFT -> Keys.SHIFT;
            case GLFW.GLFW_KEY_LEFT_CONTROL, GLFW.GLFW_KEY_RIGHT_CONTROL -> Keys.CONTROL;
            case GLFW.GLFW_KEY_LEFT_ALT, GLFW.GLFW_KEY_RIGHT_ALT -> Keys.ALT;
            case GLFW.GLFW_KEY_LEFT_SUPER, GLFW.GLFW_KEY_RIGHT_SUPER -> Keys.META;
            case GLFW.GLFW_KEY_CAPS_LOCK -> Keys.CAPS_LOCK;
            case GLFW.GLFW_KEY_NUM_LOCK -> Keys.NUM_LOCK;
            case GLFW.GLFW_KEY_SCROLL_LOCK -> Keys.SCROLL_LOCK;
            case GLFW.GLFW_KEY_MENU -> Keys.CONTEXT_MENU;
            case GLFW.GLFW_KEY_PAUSE -> Keys.PAUSE;
            case GLFW.GLFW_KEY_PRINT_SCREEN -> Keys.PRINT_SCREEN;
            default -> null;
        };
    }
}
