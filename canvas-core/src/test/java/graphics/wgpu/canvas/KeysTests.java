package graphics.wgpu.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTests {
    @ParameterizedTest
    @ValueSource(ints = {1, 12, 24})
    void name_function_keys(int number) {
        assertThat(Keys.function(number)).isEqualTo("F" + number);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 25})
    void refuse_function_keys_that_no_keyboard_has(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keys.function(number))
                .withMessage("number is " + number + ", and must be from 1 to 24");
    }
}
