package graphics.wgpu.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.NativeLibraryError;
import graphics.wgpu.natives.NativeLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NativeLoaderTests {
    private static final String HERE = NativePlatform.of(NativeSettings.system()).name();

    @TempDir Path folder;

    @Test
    void the_jar_of_this_platform_is_found_and_opened() {
        var settings =
                TestSettings.here(Map.of("graphics.wgpu.cache", folder.toString()), Map.of());

        var handle = new NativeLoader(settings).load();

        assertThat(handle.version()).isEqualTo(NativeVersion.EXPECTED);
        assertThat(Path.of(handle.origin())).startsWith(folder).isRegularFile();
        assertThat(handle.functions().find("wgpuCreateInstance")).isPresent();
    }

    @Test
    void the_property_goes_before_the_variable_and_the_jar() {
        var property = folder.resolve("by-property.so");
        var settings =
                TestSettings.here(
                        Map.of("graphics.wgpu.lib.path", property.toString()),
                        Map.of("WGPU_LIB_PATH", folder.resolve("by-variable.so").toString()));

        assertThatThrownBy(() -> new NativeLoader(settings).load())
                .isInstanceOf(NativeLibraryError.class)
                .hasMessageStartingWith(
                        property + " does not exist (named by -Dgraphics.wgpu.lib.path)");
    }

    @Test
    void the_variable_goes_before_the_jar() {
        var variable = folder.resolve("by-variable.so");
        var settings = TestSettings.here(Map.of(), Map.of("WGPU_LIB_PATH", variable.toString()));

        assertThatThrownBy(() -> new NativeLoader(settings).load())
                .isInstanceOf(NativeLibraryError.class)
                .hasMessageStartingWith(
                        variable
                                + " does not exist (named by the environment variable WGPU_LIB_PATH)");
    }

    @Test
    void a_blank_setting_counts_as_none() {
        var settings =
                TestSettings.here(
                        Map.of(
                                "graphics.wgpu.lib.path",
                                " ",
                                "graphics.wgpu.cache",
                                folder.toString()),
                        Map.of("WGPU_LIB_PATH", ""));

        assertThat(new NativeLoader(settings).load().origin()).startsWith(folder.toString());
    }

    @Test
    void a_named_file_is_opened() {
        var file = libraryOf(folder).toString();
        var settings = TestSettings.here(Map.of("graphics.wgpu.lib.path", file), Map.of());

        var handle = new NativeLoader(settings, List.of()).load();

        assertThat(handle.origin()).isEqualTo(file);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_library_that_lost_its_end_does_not_end_the_process() throws IOException {
        var whole = Files.readAllBytes(libraryOf(folder));

        for (int size : new int[] {0, 63, 64, 4096, 8192, whole.length / 2, whole.length - 1}) {
            var part = folder.resolve(size + ".so");
            Files.write(part, Arrays.copyOf(whole, size));
            var settings =
                    TestSettings.here(Map.of("graphics.wgpu.lib.path", part.toString()), Map.of());

            assertThatThrownBy(() -> new NativeLoader(settings).load())
                    .isInstanceOf(NativeLibraryError.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_reason_of_the_system_is_told() throws IOException {
        var bytes = Files.readAllBytes(libraryOf(folder));
        bytes[16] = 1; // an object file instead of a shared library
        var file = Files.write(folder.resolve("object.so"), bytes);
        var settings =
                TestSettings.here(Map.of("graphics.wgpu.lib.path", file.toString()), Map.of());

        assertThatThrownBy(() -> new NativeLoader(settings).load())
                .isInstanceOf(NativeLibraryError.class)
                .hasMessageStartingWith(
                        "The system cannot open " + file + " (named by -Dgraphics.wgpu.lib.path): ")
                .hasMessageMatching("(?s).*object\\.so: .+");
    }

    private static Path libraryOf(Path cache) {
        var settings = TestSettings.here(Map.of("graphics.wgpu.cache", cache.toString()), Map.of());
        return Path.of(new NativeLoader(settings).load().origin());
    }

    @Test
    void a_missing_jar_is_named() {
        var settings = TestSettings.here(Map.of(), Map.of());

        assertThatThrownBy(() -> new NativeLoader(settings, List.of()).load())
                .isInstanceOf(NativeLibraryError.class)
                .hasMessage(
                        "There is no native library for %s, and the system has no %s. Add the jar"
                                        .formatted(HERE, NativePlatform.fileName())
                                + " graphics.wgpu:wgpu-natives-%s, or name a library with"
                                        .formatted(HERE)
                                + " -Dgraphics.wgpu.lib.path=FILE or WGPU_LIB_PATH.");
    }

    @Test
    void jars_of_other_platforms_are_listed() {
        var settings = TestSettings.here(Map.of(), Map.of());
        List<NativeLibrary> others =
                List.of(
                        new FakeLibrary("zos-b", new byte[1]),
                        new FakeLibrary("zos-a", new byte[1]));

        assertThatThrownBy(() -> new NativeLoader(settings, others).load())
                .hasMessageStartingWith(
                        "There is no native library for " + HERE + " (only jars for zos-a, zos-b)");
    }

    @Test
    void an_unknown_platform_is_told_which_are_known() {
        var settings = TestSettings.of(Map.of("os.name", "Plan 9", "os.arch", "mips"), Map.of());

        assertThatThrownBy(() -> new NativeLoader(settings, List.of()).load())
                .isInstanceOf(NativeLibraryError.class)
                .hasMessageStartingWith("There is no native library for plan_9-mips, ")
                .hasMessageContaining(
                        "Jars exist for linux-x86_64, linux-aarch64, macos-x86_64, macos-aarch64,"
                                + " windows-x86_64, windows-aarch64; elsewhere build wgpu-native"
                                + " 29.0.1.1, or name a library with -Dgraphics.wgpu.lib.path=FILE");
    }

    @Test
    void a_jar_of_another_library_is_left_alone() {
        var settings = TestSettings.here(Map.of(), Map.of());
        var driver =
                new FakeLibrary(HERE, new byte[1]) {
                    @Override
                    public String name() {
                        return "vulkan";
                    }
                };

        assertThatThrownBy(() -> new NativeLoader(settings, List.of(driver)).load())
                .hasMessageStartingWith("There is no native library for " + HERE);
    }
}
