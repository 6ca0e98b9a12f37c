package graphics.wgpu.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativePlatformTests {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x86_64",
        "Linux, aarch64, linux-aarch64",
        "Mac OS X, x86_64, macos-x86_64",
        "Mac OS X, aarch64, macos-aarch64",
        "Windows 11, amd64, windows-x86_64",
        "Windows 11, aarch64, windows-aarch64",
    })
    void a_packed_platform_has_the_name_of_its_jar(String os, String arch, String name) {
        var platform = platform(os, arch);

        assertThat(platform.name()).isEqualTo(name);
        assertThat(platform.isPacked()).isTrue();
        assertThat(platform.artifact()).isEqualTo("graphics.wgpu:wgpu-natives-" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, riscv64, linux-riscv64",
        "FreeBSD, amd64, freebsd-x86_64",
        "Solaris Express, sparc, solaris_express-sparc",
    })
    void any_other_keeps_the_names_of_the_jvm(String os, String arch, String name) {
        var platform = platform(os, arch);

        assertThat(platform.name()).isEqualTo(name);
        assertThat(platform.isPacked()).isFalse();
    }

    @Test
    void this_machine_has_a_name() {
        assertThat(NativePlatform.of(NativeSettings.system()).name()).contains("-");
    }

    private static NativePlatform platform(String os, String arch) {
        return NativePlatform.of(TestSettings.of(Map.of("os.name", os, "os.arch", arch), Map.of()));
    }
}
