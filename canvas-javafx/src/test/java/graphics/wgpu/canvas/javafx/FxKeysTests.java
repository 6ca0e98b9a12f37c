package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.Keys;
import graphics.wgpu.canvas.Modifiers;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FxKeysTests {
    @ParameterizedTest
    @CsvSource({
        "ENTER, Enter",
        "LEFT, ArrowLeft",
        "KP_UP, ArrowUp",
        "PAGE_DOWN, PageDown",
        "BACK_SPACE, Backspace",
        "ESCAPE, Escape",
        "CAPS, CapsLock",
        "WINDOWS, Meta",
        "COMMAND, Meta",
        "ALT_GRAPH, AltGraph",
        "F1, F1",
        "F24, F24",
        "PRINTSCREEN, PrintScreen",
        "CONTEXT_MENU, ContextMenu",
    })
    void keys_without_a_character_have_names(KeyCode code, String name) {
        assertThat(FxKeys.name(pressed(code, "", false), false)).isEqualTo(name);
    }

    @Test
    void every_key_has_a_name() {
        for (var code : KeyCode.values()) {
            assertThat(FxKeys.name(pressed(code, "", false), false)).as(code.name()).isNotEmpty();
        }
    }

    @Test
    void the_space_bar_is_a_space() {
        assertThat(FxKeys.name(pressed(KeyCode.SPACE, " ", false), false)).isEqualTo(Keys.SPACE);
    }

    @Test
    void a_key_that_types_is_named_by_what_it_types() {
        assertThat(FxKeys.name(pressed(KeyCode.DIGIT2, "\"", true), false)).isEqualTo("\"");
        assertThat(FxKeys.name(pressed(KeyCode.UNDEFINED, "я", false), false)).isEqualTo("я");
    }

    @Test
    void a_letter_without_text_follows_shift_and_caps_lock() {
        assertThat(FxKeys.name(pressed(KeyCode.A, "", false), false)).isEqualTo("a");
        assertThat(FxKeys.name(pressed(KeyCode.A, "", true), false)).isEqualTo("A");
        assertThat(FxKeys.name(pressed(KeyCode.A, "", false), true)).isEqualTo("A");
        assertThat(FxKeys.name(pressed(KeyCode.A, "", true), true)).isEqualTo("a");
    }

    @Test
    void a_control_character_is_no_name() {
        assertThat(FxKeys.name(pressed(KeyCode.C, "\u0003", false), false)).isEqualTo("c");
    }

    @ParameterizedTest
    @CsvSource({
        "DIGIT7, 7",
        "NUMPAD3, 3",
        "ADD, +",
        "DECIMAL, .",
        "BACK_SLASH, \\",
        "OPEN_BRACKET, [",
        "TRACK_NEXT, Unidentified",
    })
    void symbols_without_text_have_their_own(KeyCode code, String name) {
        assertThat(FxKeys.name(pressed(code, "", false), false)).isEqualTo(name);
    }

    @Test
    void the_number_of_a_key_is_the_same_with_shift() {
        assertThat(FxKeys.code(pressed(KeyCode.A, "a", false)))
                .isEqualTo(FxKeys.code(pressed(KeyCode.A, "A", true)));
        assertThat(FxKeys.code(pressed(KeyCode.UNDEFINED, "я", false)))
                .isEqualTo(FxKeys.code(pressed(KeyCode.UNDEFINED, "Я", true)))
                .isNotEqualTo(FxKeys.code(pressed(KeyCode.UNDEFINED, "ж", false)));
    }

    @Test
    void modifier_keys_are_known() {
        assertThat(FxKeys.modifier(KeyCode.SHIFT)).isEqualTo(Modifiers.SHIFT);
        assertThat(FxKeys.modifier(KeyCode.CONTROL)).isEqualTo(Modifiers.CONTROL);
        assertThat(FxKeys.modifier(KeyCode.ALT)).isEqualTo(Modifiers.ALT);
        assertThat(FxKeys.modifier(KeyCode.WINDOWS)).isEqualTo(Modifiers.META);
        assertThat(FxKeys.modifier(KeyCode.A)).isEqualTo(Modifiers.NONE);
    }

    private static KeyEvent pressed(KeyCode code, String text, boolean shift) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                KeyEvent.CHAR_UNDEFINED,
                text,
                code,
                shift,
                false,
                false,
                false);
    }
}
