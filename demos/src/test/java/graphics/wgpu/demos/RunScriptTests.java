package graphics.wgpu.demos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is one for bash")
class RunScriptTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "demmo | there is no command 'demmo'; there are demo, test, sample, soak, bench,"
                        + " format and help",
                "demo --canvas | --canvas needs a value",
                "demo --canvas --frames 3 | --canvas needs a value",
                "demo --canvas qt | --canvas cannot be 'qt'; it is one of: javafx swing awt glfw"
                        + " offscreen",
                "demo --canvas=qt | --canvas cannot be 'qt'; it is one of: javafx swing awt glfw"
                        + " offscreen",
                "demo --size 640 | --size cannot be '640'; it is WIDTHxHEIGHT in pixels, such as"
                        + " 640x480",
                "demo --size 0x480 | --size cannot be '0x480'; it is WIDTHxHEIGHT in pixels, such"
                        + " as 640x480",
                "demo --frames 0 | --frames cannot be '0'; it is a number of at least 1",
                "demo --frames many | --frames cannot be 'many'; it is a number of at least 1",
                "demo --screenshot brain.jpg | --screenshot cannot be 'brain.jpg'; it is a file that"
                        + " ends in .png",
                "demo --fullscreen | demo has no option '--fullscreen'; it has --canvas, --size,"
                        + " --frames and --screenshot",
                "sample --as-nobody | sample --as-nobody needs --bare before it",
                "demo volume brain.nii more | demo takes a scene and a file, but there is also"
                        + " 'more'",
            })
    void a_mistake_is_told_before_anything_is_built(String arguments, String message)
            throws Exception {
        var result = run(arguments);

        assertThat(result.output()).isEqualTo("run: " + message + "\nSee ./run help.\n");
        assertThat(result.exitCode()).isEqualTo(2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_window_without_a_display_is_a_mistake() throws Exception {
        var result = run("demo --canvas swing");

        assertThat(result.output())
                .startsWith("run: --canvas swing needs a display, and DISPLAY is not set;");
        assertThat(result.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"help", "-h", "--help", "''"})
    void help_names_every_command(String arguments) throws Exception {
        var result = run(arguments);

        assertThat(result.output())
                .contains("./run demo", "./run test", "./run sample", "./run soak")
                .contains("./run bench", "./run format");
        assertThat(result.exitCode()).isZero();
    }

    private record Result(int exitCode, String output) {}

    private static Result run(String arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", root().resolve("run").toString()));
        if (!arguments.isEmpty()) {
            command.addAll(List.of(arguments.split(" ")));
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output);
    }

    private static Path root() {
        return Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolve("..")
                .normalize();
    }
}
