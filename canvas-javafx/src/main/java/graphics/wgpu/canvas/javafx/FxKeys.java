package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.Keys;
import graphics.wgpu.canvas.Modifiers;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The DOM's names of JavaFX's keys.
final class FxKeys {
    /// Above every code of a [KeyCode].
    private static final int TEXT_CODES = 0x1000000;

    private FxKeys() {}

    /// {@return the name of the key that an event is about}
    ///
    /// @param event a press or a release
    /// @param capsLocked whether caps lock is on
    static String name(KeyEvent event, boolean capsLocked) {
        var code = event.getCode();
        var named = named(code);
        if (named != null) {
            return named;
        }
        var text = event.getText();
        // With control and the like, some platforms give no text, and some give control characters.
        if (isOneCharacter(text)) {
            return text;
        }
        return code.isLetterKey() ? letter(code, event.isShiftDown() != capsLocked) : symbol(code);
    }

    /// {@return a number for the key, the same with all modifiers}
    ///
    /// @param event a press or a release
    static int code(KeyEvent event) {
        var code = event.getCode();
        var text = event.getText();
        // Letters that no key code stands for, such as Greek ones.
        return code == KeyCode.UNDEFINED && !text.isEmpty()
                ? TEXT_CODES + Character.toLowerCase(text.codePointAt(0))
                : code.getCode();
    }

    /// {@return the modifier that a key is, or none}
    ///
    /// @param code the key
    static Modifiers modifier(KeyCode code) {
        return switch (code) {
            case SHIFT -> Modifiers.SHIFT;
            case CONTROL -> Modifiers.CONTROL;
            case ALT -> Modifiers.ALT;
            case META, COMMAND, WINDOWS -> Modifiers.META;
            default -> Modifiers.NONE;
        };
    }

    private static boolean isOneCharacter(String text) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) == 1
                && !Character.isISOControl(text.codePointAt(0));
    }

    private static String letter(KeyCode code, boolean upperCase) {
        var name = code.getName();
        return upperCase ? name : name.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String named(KeyCode code) {
        return switch (code) {
            case SPACE -> Keys.SPACE;
            case SHIFT -> Keys.SHIFT;
            case CONTROL -> Keys.CONTROL;
            case ALT -> Keys.ALT;
            case ALT_GRAPH -> Keys.ALT_GRAPH;
            case META, COMMAND, WINDOWS -> Keys.META;
            case CAPS -> Keys.CAPS_LOCK;
            case NUM_LOCK -> Keys.NUM_LOCK;
            case SCROLL_LOCK -> Keys.SCROLL_LOCK;
            case ENTER -> Keys.ENTER;
            case TAB -> Keys.TAB;
            case BACK_SPACE -> Keys.BACKSPACE;
            case DELETE -> Keys.DELETE;
            case INSERT -> Keys.INSERT;
            case ESCAPE -> Keys.ESCAPE;
            case HOME -> Keys.HOME;
            case END -> Keys.END;
            case PAGE_UP -> Keys.PAGE_UP;
            case PAGE_DOWN -> Keys.PAGE_DOWN;
            case LEFT, KP_LEFT -> Keys.ARROW_LEFT;
            case RIGHT, KP_RIGHT -> Keys.ARROW_RIGHT;
            case UP, KP_UP -> Keys.ARROW_UP;
            case DOWN, KP_DOWN -> Keys.ARROW_DOWN;
            case CONTEXT_MENU -> Keys.CONTEXT_MENU;
            case PAUSE -> Keys.PAUSE;
            case PRINTSCREEN -> Keys.PRINT_SCREEN;
            default ->
                    code.isFunctionKey()
                            ? Keys.function(Integer.parseInt(code.getName().substring(1)))
                            : null;
        };
    }

    private static String symbol(KeyCode code) {
        return switch (code) {
            case COMMA, SEPARATOR -> ",";
            case MINUS, SUBTRACT -> "-";
            case PERIOD, DECIMAL -> ".";
            case SLASH, DIVIDE -> "/";
            case SEMICOLON -> ";";
            case EQUALS -> "=";
            case OPEN_BRACKET -> "[";
            case BACK_SLASH -> "\\";
            case CLOSE_BRACKET -> "]";
            case BACK_QUOTE -> "`";
            case QUOTE -> "'";
            case PLUS, ADD -> "+";
            case ASTERISK, MULTIPLY, STAR -> "*";
            case LESS -> "<";
            case GREATER -> ">";
            case NUMBER_SIGN, POUND -> "#";
            default -> digitOrNothing(code);
        };
    }

    private static String digitOrNothing(KeyCode code) {
        var name = code.getName();
        return code.isDigitKey() ? name.substring(name.length() - 1) : Keys.UNIDENTIFIED;
    }
}
