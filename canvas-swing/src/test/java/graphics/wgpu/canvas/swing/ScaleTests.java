package graphics.wgpu.canvas.swing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The canvases on a screen of twice as many pixels.
class ScaleTests {
    @Test
    void pictures_have_all_pixels_and_positions_are_logical() throws Exception {
        var output = run(2);

        assertThat(output)
                .contains(
                        "AWT picture 320x202 160x101 2.0",
                        "AWT pointer 31.0, 41.0",
                        "AWT resized 406x194 203x97 2.0",
                        "SWING picture 320x202 160x101 2.0",
                        "SWING pointer 31.0, 41.0",
                        "SWING resized 406x194 203x97 2.0");
    }

    /// The scale is fixed when a JVM starts, so another one looks.
    private static List<String> run(int scale) throws IOException, InterruptedException {
        var path =
                Stream.of("java.class.path", "jdk.module.path")
                        .map(name -> System.getProperty(name, ""))
                        .filter(value -> !value.isEmpty())
                        .toList();
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dsun.java2d.uiScale=" + scale,
                                "-Dorg.lwjgl.system.memoryBackend=ffm",
                                "--enable-native-access=ALL-UNNAMED",
                                "--class-path",
                                String.join(File.pathSeparator, path),
                                ScaledMain.class.getName())
                        .redirectErrorStream(true)
                        .start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
