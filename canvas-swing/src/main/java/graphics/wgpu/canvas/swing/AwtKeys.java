package graphics.wgpu.canvas.swing;

import graphics.wgpu.canvas.Keys;
import graphics.wgpu.canvas.Modifiers;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// AWT's keys in the DOM's names.
final class AwtKeys {
    private static final Map<Integer, String> NAMES = names();
    private static final int FIRST_UNICODE = 0x01000000;

    private AwtKeys() {}

    private static Map<Integer, String> names() {
        var names = new HashMap<Integer, String>();
        names.put(KeyEvent.VK_SHIFT, Keys.SHIFT);
        names.put(KeyEvent.VK_CONTROL, Keys.CONTROL);
        names.put(KeyEvent.VK_ALT, Keys.ALT);
        names.put(KeyEvent.VK_ALT_GRAPH, Keys.ALT_GRAPH);
        names.put(KeyEvent.VK_META, Keys.META);
        names.put(KeyEvent.VK_WINDOWS, Keys.META);
        names.put(KeyEvent.VK_CAPS_LOCK, Keys.CAPS_LOCK);
        names.put(KeyEvent.VK_NUM_LOCK, Keys.NUM_LOCK);
        names.put(KeyEvent.VK_SCROLL_LOCK, Keys.SCROLL_LOCK);
        names.put(KeyEvent.VK_ENTER, Keys.ENTER);
        names.put(KeyEvent.VK_TAB, Keys.TAB);
        names.put(KeyEvent.VK_BACK_SPACE, Keys.BACKSPACE);
        names.put(KeyEvent.VK_DELETE, Keys.DELETE);
        names.put(KeyEvent.VK_INSERT, Keys.INSERT);
        names.put(KeyEvent.VK_ESCAPE, Keys.ESCAPE);
        names.put(KeyEvent.VK_HOME, Keys.HOME);
        names.put(KeyEvent.VK_END, Keys.END);
        names.put(KeyEvent.VK_PAGE_UP, Keys.PAGE_UP);
        names.put(KeyEvent.VK_PAGE_DOWN, Keys.PAGE_DOWN);
        names.put(KeyEvent.VK_LEFT, Keys.ARROW_LEFT);
        names.put(KeyEvent.VK_RIGHT, Keys.ARROW_RIGHT);
        names.put(KeyEvent.VK_UP, Keys.ARROW_UP);
        names.put(KeyEvent.VK_DOWN, Keys.ARROW_DOWN);
        names.put(KeyEvent.VK_KP_LEFT, Keys.ARROW_LEFT);
        names.put(KeyEvent.VK_KP_RIGHT, Keys.ARROW_RIGHT);
        names.put(KeyEvent.VK_KP_UP, Keys.ARROW_UP);
        names.put(KeyEvent.VK_KP_DOWN, Keys.ARROW_DOWN);
        names.put(KeyEvent.VK_CONTEXT_MENU, Keys.CONTEXT_MENU);
        names.put(KeyEvent.VK_PAUSE, Keys.PAUSE);
        names.put(KeyEvent.VK_PRINTSCREEN, Keys.PRINT_SCREEN);
        for (int number = 1; number <= 12; number++) {
            names.put(KeyEvent.VK_F1 + number - 1, Keys.function(number));
            names.put(KeyEvent.VK_F13 + number - 1, Keys.function(number + 12));
        }
        addCharacters(names);
        return Map.copyOf(names);
    }

    /// With control held, AWT gives no character or a control character: then the key says it.
    private static void addCharacters(Map<Integer, String> names) {
        for (int digit = 0; digit <= 9; digit++) {
            names.put(KeyEvent.VK_0 + digit, Integer.toString(digit));
            names.put(KeyEvent.VK_NUMPAD0 + digit, Integer.toString(digit));
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            names.put(KeyEvent.VK_A + letter - 'a', Character.toString(letter));
        }
        names.put(KeyEvent.VK_SPACE, Keys.SPACE);
        names.put(KeyEvent.VK_COMMA, ",");
        names.put(KeyEvent.VK_MINUS, "-");
        names.put(KeyEvent.VK_PERIOD, ".");
        names.put(KeyEvent.VK_SLASH, "/");
        names.put(KeyEvent.VK_SEMICOLON, ";");
        names.put(KeyEvent.VK_EQUALS, "=");
        names.put(KeyEvent.VK_OPEN_BRACKET, "[");
        names.put(KeyEvent.VK_BACK_SLASH, "\\");
        names.put(KeyEvent.VK_CLOSE_BRACKET, "]");
        names.put(KeyEvent.VK_BACK_QUOTE, "`");
        names.put(KeyEvent.VK_QUOTE, "'");
        names.put(KeyEvent.VK_MULTIPLY, "*");
        names.put(KeyEvent.VK_ADD, "+");
        names.put(KeyEvent.VK_SUBTRACT, "-");
        names.put(KeyEvent.VK_DECIMAL, ".");
        names.put(KeyEvent.VK_DIVIDE, "/");
    }

    /// {@return the DOM's name for the key of a pressed or released event}
    static String name(KeyEvent event) {
        char character = event.getKeyChar();
        if (character != KeyEvent.CHAR_UNDEFINED && !Character.isISOControl(character)) {
            return Character.toString(character);
        }
        int extended = event.getExtendedKeyCode();
        var name =
                extended >= FIRST_UNICODE
                        ? Character.toString(extended - FIRST_UNICODE)
                        : NAMES.getOrDefault(event.getKeyCode(), Keys.UNIDENTIFIED);
        boolean letter = name.codePointCount(0, name.length()) == 1;
        return letter && event.isShiftDown() ? name.toUpperCase(Locale.ROOT) : name;
    }

    /// {@return what tells the key from others: left and right shift differ}
    static int code(KeyEvent event) {
        int code = event.getKeyCode();
        int used = code == KeyEvent.VK_UNDEFINED ? event.getExtendedKeyCode() : code;
        return used | event.getKeyLocation() << 28;
    }

    /// {@return the modifier keys that are down after an event}
    static Modifiers modifiers(InputEvent event) {
        int keys = event.getModifiersEx();
        return Modifiers.of(
                (keys & InputEvent.SHIFT_DOWN_MASK) != 0,
                (keys & InputEvent.CTRL_DOWN_MASK) != 0,
                (keys & InputEvent.ALT_DOWN_MASK) != 0,
                (keys & InputEvent.META_DOWN_MASK) != 0);
    }
}
