package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.Test;

class TextureLimitTests {
    @Test
    void a_size_within_the_limit_stays() {
        var limit = new TextureLimit(4096);

        assertThat(limit.scale(4096, 4096)).isEqualTo(1);
        assertThat(limit.scale(0, 0)).isEqualTo(1);
    }

    @Test
    void a_larger_size_is_scaled_to_the_limit() {
        var limit = new TextureLimit(4096);

        assertThat(8192 * limit.scale(8192, 100)).isCloseTo(4096, within(1e-9));
        assertThat(5000 * limit.scale(100, 5000)).isCloseTo(4096, within(1e-9));
    }

    @Test
    void the_first_larger_size_is_logged() {
        var limit = new TextureLimit(4096);
        var messages = new ArrayList<String>();
        var handler =
                new StreamHandler() {
                    @Override
                    public void publish(LogRecord entry) {
                        messages.add(new SimpleFormatter().formatMessage(entry));
                    }
                };
        var logger = Logger.getLogger("wgpu");
        logger.addHandler(handler);
        try {
            limit.scale(8192, 100);
            limit.scale(9000, 100);
        } finally {
            logger.removeHandler(handler);
        }

        assertThat(messages)
                .containsExactly(
                        "An FxCanvas of 8192x100 pixels is drawn smaller and scaled: JavaFX's limit"
                                + " is 4096, unless -Dprism.maxTextureSize=... raises it");
    }

    @Test
    void javafx_has_a_limit_of_its_own() {
        assertThat(TextureLimit.ofJavaFx().scale(8192, 8192)).isEqualTo(0.5);
    }
}
