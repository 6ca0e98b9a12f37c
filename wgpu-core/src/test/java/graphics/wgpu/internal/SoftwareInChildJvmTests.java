package graphics.wgpu.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which adapter a program gets when a wgpu-software jar is on its path.
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class SoftwareInChildJvmTests {
    private static final String SWIFTSHADER =
            "adapter: SwiftShader Device (Subzero) (CPU) via Vulkan";
    private static final String RENDERS = "software renders (SwiftShader 5.0.0 of Chromium";

    /// What hides the system's drivers: a Vulkan loader looks nowhere else then.
    private static final String NO_DRIVER = "/nonexistent/driver.json";

    @TempDir Path cache;

    @Test
    void renders_where_no_other_adapter_answers() throws Exception {
        var output = run(NO_DRIVER, path -> true);

        assertThat(output)
                .containsOnlyOnce(RENDERS)
                .contains("because no other adapter answers")
                .contains(SWIFTSHADER, "fallback: true");
    }

    @Test
    void does_not_win_over_another_adapter() throws Exception {
        var without = run(null, path -> true, "-Dgraphics.wgpu.software=never");
        assumeTrue(without.contains("via Vulkan"), "this machine has no Vulkan driver");

        var output = run(null, path -> true);

        assertThat(output.lines().filter(line -> line.startsWith("adapter: ")))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        without.lines().filter(line -> line.startsWith("adapter: ")).toList());
        assertThat(output).doesNotContain("software renders", "SwiftShader");
    }

    @Test
    void wins_over_another_adapter_when_asked_to() throws Exception {
        var output = run(null, path -> true, "-Dgraphics.wgpu.software=always");

        assertThat(output)
                .containsOnlyOnce(RENDERS)
                .contains("because graphics.wgpu.software is \"always\"")
                .contains(SWIFTSHADER);
    }

    @Test
    void is_not_used_when_asked_not_to() throws Exception {
        var output = run(NO_DRIVER, path -> true, "-Dgraphics.wgpu.software=never");

        assertThat(output).doesNotContain("software renders", "SwiftShader");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", " Auto ", "", "sometimes"})
    void is_automatic_unless_told_otherwise(String mode) throws Exception {
        var output = run(NO_DRIVER, path -> true, "-Dgraphics.wgpu.software=" + mode);

        assertThat(output).contains(SWIFTSHADER);
        assertThat(output.contains("it must be one of auto, always, never; auto is used"))
                .isEqualTo(mode.equals("sometimes"));
    }

    @Test
    void java_sees_no_changed_variable() throws Exception {
        assertThat(run(NO_DRIVER, path -> true)).contains("Java's variable: " + NO_DRIVER);
    }

    @Test
    void always_without_the_jar_names_it_each_time() throws Exception {
        var output = run(null, this::otherJars, "-Dgraphics.wgpu.software=always");

        assertThat(output.lines())
                .filteredOn(
                        line ->
                                line.equals(
                                        "GPUError: graphics.wgpu.software is \"always\", but no jar"
                                                + " brings a software GPU; add"
                                                + " graphics.wgpu:wgpu-software"))
                .hasSize(2);
    }

    @Test
    void without_the_jar_and_a_driver_the_error_names_the_jar() throws Exception {
        var output = run(NO_DRIVER, this::otherJars, "-Dgraphics.wgpu.backend=Vulkan");

        assertThat(output)
                .contains("GPUError: no adapter was found; tried: Vulkan.")
                .contains("Or add the dependency graphics.wgpu:wgpu-software");
    }

    @Test
    void several_programs_start_at_once() throws Exception {
        var children = new ArrayList<Process>();
        for (int i = 0; i < 3; i++) {
            children.add(start(NO_DRIVER, path -> true, List.of()));
        }

        for (var child : children) {
            assertThat(ChildJvm.finish(child).output()).contains(SWIFTSHADER);
        }
    }

    private boolean otherJars(Path path) {
        return !path.toString().contains("software");
    }

    private String run(@Nullable String driver, Predicate<Path> jars, String... options)
            throws IOException, InterruptedException {
        var result = ChildJvm.finish(start(driver, jars, List.of(options)));
        assertThat(result.exitCode()).as(result.output()).isZero();
        return result.output();
    }

    private Process start(@Nullable String driver, Predicate<Path> jars, List<String> options)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Dgraphics.wgpu.cache=" + cache);
        var paths = new ArrayList<>(ChildJvm.product().stream().filter(jars).toList());
        paths.add(ChildJvm.testClasses());
        command.addAll(List.of("-cp", ChildJvm.join(paths), SoftwareMain.class.getName()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "VK_ICD_FILENAMES"));
        if (driver != null) {
            builder.environment().put("VK_DRIVER_FILES", driver);
            builder.environment().put("VK_ICD_FILENAMES", driver);
        }
        return builder.start();
    }
}
