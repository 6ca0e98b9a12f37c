package graphics.wgpu.canvas.glfw;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.Modifiers;
import org.junit.jupiter.api.Test;
import org.lwjgl.glfw.GLFW;

class GlfwKeysTests {
    @Test
    void names_keys_as_the_dom_does() {
        assertThat(GlfwKeys.named(GLFW.GLFW_KEY_SPACE)).isEqualTo(" ");
        assertThat(GlfwKeys.named(GLFW.GLFW_KEY_KP_ENTER)).isEqualTo("Enter");
        assertThat(GlfwKeys.named(GLFW.GLFW_KEY_PAGE_DOWN)).isEqualTo("PageDown");
        assertThat(GlfwKeys.named(GLFW.GLFW_KEY_F1)).isEqualTo("F1");
        assertThat(GlfwKeys.named(GLFW.GLFW_KEY_F24)).isEqualTo("F24");
        assertThat(GlfwKeys.named(GLFW.GLFW_KEY_RIGHT_SUPER)).isEqualTo("Meta");
        assertThat(GlfwKeys.named(GLFW.GLFW_KEY_A)).isNull();
    }

    @Test
    void counts_a_modifier_key_from_its_press_to_its_release() {
        int shift = GLFW.GLFW_KEY_LEFT_SHIFT;

        var pressed = GlfwKeys.modifiers(shift, GLFW.GLFW_PRESS, GLFW.GLFW_MOD_CONTROL);
        var released =
                GlfwKeys.modifiers(
                        shift, GLFW.GLFW_RELEASE, GLFW.GLFW_MOD_CONTROL | GLFW.GLFW_MOD_SHIFT);

        assertThat(pressed).isEqualTo(Modifiers.SHIFT.or(Modifiers.CONTROL));
        assertThat(released).isEqualTo(Modifiers.CONTROL);
    }
}
