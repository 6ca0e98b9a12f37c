package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphics.wgpu.canvas.PresentMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowSystemTests {
    @ParameterizedTest
    @CsvSource({
        "Linux, '', X11",
        "Linux, gtk, X11",
        "Linux, Headless, NONE",
        "Linux, Monocle, NONE",
        "Windows 11, '', WIN32",
        "Windows 11, Headless, NONE",
        "Mac OS X, '', MACOS",
        "FreeBSD, '', NONE",
    })
    void it_follows_system_and_platform(String os, String glass, WindowSystem expected) {
        assertThat(WindowSystem.of(os, glass)).isEqualTo(expected);
    }

    @Test
    void a_bitmap_can_be_had_everywhere() {
        for (var system : WindowSystem.values()) {
            assertThat(WindowSystem.choose(PresentMethod.BITMAP, system))
                    .isEqualTo(PresentMethod.BITMAP);
        }
    }

    @Test
    void automatically_it_is_the_screen_where_there_are_windows() {
        assertThat(WindowSystem.choose(PresentMethod.AUTO, WindowSystem.X11))
                .isEqualTo(PresentMethod.SCREEN);
        assertThat(WindowSystem.choose(PresentMethod.AUTO, WindowSystem.NONE))
                .isEqualTo(PresentMethod.BITMAP);
    }

    @Test
    void the_screen_without_windows_is_refused() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> WindowSystem.choose(PresentMethod.SCREEN, WindowSystem.NONE))
                .withMessageContaining("PresentMethod.BITMAP");
    }
}
