package graphics.wgpu.canvas.swing;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.Modifiers;
import java.awt.Canvas;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwtKeysTests {
    private static KeyEvent pressed(int code, char character, int modifiers, int location) {
        return new KeyEvent(
                new Canvas(), KeyEvent.KEY_PRESSED, 0, modifiers, code, character, location);
    }

    private static KeyEvent pressed(int code, char character, int modifiers) {
        return pressed(code, character, modifiers, KeyEvent.KEY_LOCATION_STANDARD);
    }

    @ParameterizedTest
    @CsvSource({
        "10, Enter",
        "9, Tab",
        "8, Backspace",
        "127, Delete",
        "27, Escape",
        "16, Shift",
        "17, Control",
        "18, Alt",
        "65406, AltGraph",
        "157, Meta",
        "524, Meta",
        "37, ArrowLeft",
        "38, ArrowUp",
        "39, ArrowRight",
        "40, ArrowDown",
        "226, ArrowLeft",
        "33, PageUp",
        "34, PageDown",
        "35, End",
        "36, Home",
        "155, Insert",
        "112, F1",
        "123, F12",
        "61440, F13",
        "20, CapsLock",
        "144, NumLock",
        "145, ScrollLock",
        "525, ContextMenu",
        "19, Pause",
        "154, PrintScreen",
        "128, Unidentified"
    })
    void names_keys_without_a_character_as_the_dom_does(int code, String name) {
        assertThat(AwtKeys.name(pressed(code, KeyEvent.CHAR_UNDEFINED, 0))).isEqualTo(name);
    }

    @Test
    void names_a_key_by_the_character_that_it_types() {
        assertThat(AwtKeys.name(pressed(KeyEvent.VK_A, 'a', 0))).isEqualTo("a");
        assertThat(AwtKeys.name(pressed(KeyEvent.VK_A, 'A', InputEvent.SHIFT_DOWN_MASK)))
                .isEqualTo("A");
        assertThat(AwtKeys.name(pressed(KeyEvent.VK_7, '/', InputEvent.SHIFT_DOWN_MASK)))
                .isEqualTo("/");
        assertThat(AwtKeys.name(pressed(KeyEvent.VK_SPACE, ' ', 0))).isEqualTo(" ");
        assertThat(AwtKeys.name(pressed(KeyEvent.VK_NUMPAD5, '5', 0))).isEqualTo("5");
    }

    @Test
    void names_a_key_by_itself_when_control_makes_its_character_a_control_character() {
        int control = InputEvent.CTRL_DOWN_MASK;

        assertThat(AwtKeys.name(pressed(KeyEvent.VK_A, '\u0001', control))).isEqualTo("a");
        assertThat(
                        AwtKeys.name(
                                pressed(
                                        KeyEvent.VK_A,
                                        '\u0001',
                                        control | InputEvent.SHIFT_DOWN_MASK)))
                .isEqualTo("A");
        assertThat(AwtKeys.name(pressed(KeyEvent.VK_SLASH, '\u001f', control))).isEqualTo("/");
        assertThat(AwtKeys.name(pressed(KeyEvent.VK_2, '\u0000', control))).isEqualTo("2");
        assertThat(AwtKeys.name(pressed(KeyEvent.VK_OPEN_BRACKET, '\u001b', control)))
                .isEqualTo("[");
    }

    @Test
    void tells_the_left_shift_from_the_right_one() {
        char none = KeyEvent.CHAR_UNDEFINED;
        var left = pressed(KeyEvent.VK_SHIFT, none, 0, KeyEvent.KEY_LOCATION_LEFT);
        var right = pressed(KeyEvent.VK_SHIFT, none, 0, KeyEvent.KEY_LOCATION_RIGHT);

        assertThat(AwtKeys.code(left)).isNotEqualTo(AwtKeys.code(right));
        assertThat(AwtKeys.name(left)).isEqualTo(AwtKeys.name(right)).isEqualTo("Shift");
    }

    @Test
    void reads_the_modifiers() {
        int all =
                InputEvent.SHIFT_DOWN_MASK
                        | InputEvent.CTRL_DOWN_MASK
                        | InputEvent.ALT_DOWN_MASK
                        | InputEvent.META_DOWN_MASK
                        | InputEvent.BUTTON1_DOWN_MASK;

        assertThat(AwtKeys.modifiers(pressed(KeyEvent.VK_A, 'a', all)))
                .isEqualTo(Modifiers.of(true, true, true, true));
        assertThat(AwtKeys.modifiers(pressed(KeyEvent.VK_A, 'a', 0))).isEqualTo(Modifiers.NONE);
    }
}
