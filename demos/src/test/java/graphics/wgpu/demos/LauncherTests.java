package graphics.wgpu.demos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTests {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Launcher.run(
                arguments, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    brain                    | there is no scene 'brain'; there are: volume, triangle, cube, workbench
                    --canvas qt              | --canvas cannot be 'qt'; it is one of: javafx, swing, awt, glfw, offscreen
                    --size big               | --size cannot be 'big'; it is WIDTHxHEIGHT in pixels, such as 640x480
                    --size 640x              | --size cannot be '640x'; it is WIDTHxHEIGHT in pixels, such as 640x480
                    --size 8x480             | --size cannot be '8x480'; each side has 16 to 16384 pixels
                    --size 640x20000         | --size cannot be '640x20000'; each side has 16 to 16384 pixels
                    --frames 0               | --frames cannot be '0'; it is a number of at least 1
                    --frames many            | Invalid value for option '--frames': 'many' is not an int
                    --screenshot brain.jpg   | --screenshot cannot be 'brain.jpg'; it is a file that ends in .png
                    cube scan.nii            | the scene cube shows no files; volume does
                    volume missing.nii       | there is no file missing.nii
                    missing.nii.gz           | there is no file missing.nii.gz
                    volume a.nii b.nii       | Unmatched argument at index 2: 'b.nii'
                    --fullscreen             | Unknown option: '--fullscreen'
                    --canvas                 | Missing required parameter for option '--canvas' (CANVAS)
                    """)
    void a_mistake_in_the_arguments_is_explained(String arguments, String message) {
        var code = run((arguments + " ").split(" +"));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .isEqualTo("demo: %s%nSee demo --help.%n".formatted(message));
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_folder_is_no_scan(@TempDir Path folder) {
        assertThat(run("volume", folder.toString())).isEqualTo(2);

        assertThat(err.toString(UTF_8))
                .contains(folder + " is a folder; a scan is a file, .nii or .nii.gz");
    }

    @Test
    void a_screenshot_needs_a_folder(@TempDir Path folder) {
        var file = folder.resolve("missing").resolve("brain.png");

        assertThat(run("--screenshot", file.toString())).isEqualTo(2);

        assertThat(err.toString(UTF_8)).contains("there is no folder " + file.getParent());
    }

    @Test
    void help_names_all_there_is() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString(UTF_8))
                .contains("SCENE", "FILE", "--canvas", "--size", "--frames", "--screenshot");
    }

    @Test
    void a_file_that_is_no_scan_is_explained(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("letter.nii"), "hello");

        assertThat(run(file.toString(), "--canvas", "offscreen")).isEqualTo(1);

        assertThat(err.toString(UTF_8))
                .startsWith("demo: letter.nii cannot be shown: it is not a NIfTI-1 file");
    }

    @ParameterizedTest
    @CsvSource({"triangle", "cube", "volume"})
    void offscreen_writes_a_picture_and_says_where(String scene, @TempDir Path folder)
            throws IOException {
        var file = folder.resolve("picture.png");

        var code =
                run(
                        scene,
                        "--canvas=offscreen",
                        "--size=96x64",
                        "--frames=3",
                        "--screenshot=" + file);

        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString(UTF_8))
                .contains(" via ")
                .contains("3 frames while turning: ")
                .endsWith(file + System.lineSeparator());
        var picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(96);
        assertThat(picture.getHeight()).isEqualTo(64);
    }

    @Test
    void the_canvas_suits_the_machine() {
        assertThat(new DemoArguments().canvas(true)).isEqualTo(CanvasKind.JAVAFX);
        assertThat(new DemoArguments().canvas(false)).isEqualTo(CanvasKind.OFFSCREEN);
    }

    @Test
    void a_display_is_known_by_the_environment() {
        assertThat(Display.exists("Linux", Map.of())).isFalse();
        assertThat(Display.exists("Linux", Map.of("DISPLAY", ""))).isFalse();
        assertThat(Display.exists("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Display.exists("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
        assertThat(Display.exists("Windows 11", Map.of())).isTrue();
        assertThat(Display.exists("Mac OS X", Map.of())).isTrue();
    }
}
