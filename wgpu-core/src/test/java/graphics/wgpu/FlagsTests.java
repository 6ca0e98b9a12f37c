package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/// The flag types: sets of bits.
class FlagsTests {
    @Test
    void bits_are_those_of_the_specification() {
        assertThat(TextureUsage.RENDER_ATTACHMENT.bits()).isEqualTo(0x10);
        assertThat(BufferUsage.QUERY_RESOLVE.bits()).isEqualTo(0x200);
        assertThat(ColorWrite.ALL.bits()).isEqualTo(0xF);
        assertThat(MapMode.WRITE.bits()).isEqualTo(2);
        assertThat(ShaderStage.COMPUTE.bits()).isEqualTo(4);
    }

    @Test
    void or_joins_and_has_looks() {
        var usage = TextureUsage.RENDER_ATTACHMENT.or(TextureUsage.COPY_SRC);

        assertThat(usage).isEqualTo(new TextureUsage(0x11));
        assertThat(usage.has(TextureUsage.COPY_SRC)).isTrue();
        assertThat(usage.has(TextureUsage.COPY_DST)).isFalse();
        assertThat(usage.has(usage.or(TextureUsage.COPY_DST))).isFalse();
        assertThat(usage.has(TextureUsage.NONE)).isTrue();
    }

    @Test
    void of_joins_any_number() {
        assertThat(ShaderStage.of(ShaderStage.VERTEX, ShaderStage.FRAGMENT).bits()).isEqualTo(3);
        assertThat(BufferUsage.of()).isEqualTo(BufferUsage.NONE);
    }

    @Test
    void to_string_names_the_bits() {
        assertThat(TextureUsage.RENDER_ATTACHMENT.or(TextureUsage.COPY_SRC))
                .hasToString("COPY_SRC|RENDER_ATTACHMENT");
        assertThat(ColorWrite.ALL).hasToString("RED|GREEN|BLUE|ALPHA");
        assertThat(MapMode.NONE).hasToString("NONE");
    }

    @Test
    void names_make_the_set_again() {
        assertThat(BufferUsage.of("COPY_DST | VERTEX"))
                .isEqualTo(BufferUsage.COPY_DST.or(BufferUsage.VERTEX));
        assertThat(ColorWrite.of("ALL")).isEqualTo(ColorWrite.ALL);
        assertThat(ColorWrite.of("NONE")).isEqualTo(ColorWrite.NONE);
    }

    @Test
    void unknown_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapMode.of("READ|GUESS"))
                .withMessage("MapMode is \"GUESS\"; it must be one of [READ, WRITE]");
    }

    @Test
    void bits_without_a_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BufferUsage(0x400))
                .withMessage("BufferUsage.bits is 0x400; it must have no bits outside of 0x3FF");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapMode(-1))
                .withMessage("MapMode.bits is 0xFFFFFFFF; it must have no bits outside of 0x3");
    }
}
