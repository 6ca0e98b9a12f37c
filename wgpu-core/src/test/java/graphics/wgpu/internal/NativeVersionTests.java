package graphics.wgpu.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.NativeLibraryError;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NativeVersionTests {
    private static final NativeSettings NONE = TestSettings.of(Map.of(), Map.of());

    @Test
    void the_expected_version_passes_in_silence() {
        try (var log = LogCapture.start()) {
            NativeVersion.check(0x1d000101, "libwgpu_native.so", NONE);

            assertThat(log.messages()).isEmpty();
        }
    }

    @Test
    void another_minor_version_warns() {
        try (var log = LogCapture.start()) {
            NativeVersion.check(0x1d010000, "libwgpu_native.so", NONE);

            assertThat(log.messages())
                    .containsExactly(
                            "WARNING libwgpu_native.so is wgpu-native 29.1.0.0, but this library was"
                                    + " made for 29.0.1.1: expect small differences");
        }
    }

    @Test
    void another_major_version_is_refused() {
        assertThatThrownBy(() -> NativeVersion.check(0x1c000000, "libwgpu_native.so", NONE))
                .isInstanceOf(NativeLibraryError.class)
                .hasMessage(
                        "libwgpu_native.so is wgpu-native 28.0.0.0, but this library was made for"
                                + " 29.0.1.1, and structs differ between major versions: use one of"
                                + " 29.x, or set -Dgraphics.wgpu.lib.anyVersion=true to try at the risk"
                                + " of a crash");
    }

    @Test
    void any_version_can_be_allowed() {
        var settings = TestSettings.of(Map.of("graphics.wgpu.lib.anyVersion", "true"), Map.of());
        try (var log = LogCapture.start()) {
            NativeVersion.check(0x1e000000, "libwgpu_native.so", settings);

            assertThat(log.messages()).singleElement().asString().contains("wgpu-native 30.0.0.0");
        }
    }

    @Test
    void a_high_version_reads_unsigned() {
        assertThat(NativeVersion.toString(0xff020304)).isEqualTo("255.2.3.4");
    }
}
