package graphics.wgpu.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The offscreen canvas with no module of Java's but java.base, no toolkit and no display.
@Timeout(60)
class BareMachineTests {
    @Test
    void draws_with_nothing_but_java_base(@TempDir Path folder) throws Exception {
        var picture = folder.resolve("picture.png");
        var modules =
                ModuleLayer.boot().modules().stream()
                        .map(Module::getName)
                        .filter(name -> name.startsWith("graphics.wgpu"))
                        .collect(Collectors.joining(","));
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath(),
                        "--add-modules",
                        modules,
                        "--limit-modules",
                        "java.base," + modules,
                        "--patch-module",
                        "graphics.wgpu.canvas=" + testClasses(),
                        "--enable-native-access=graphics.wgpu",
                        "--module",
                        "graphics.wgpu.canvas/graphics.wgpu.canvas.BareProgram",
                        picture.toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");

        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean ended = process.waitFor(1, TimeUnit.SECONDS);

        assertThat(ended).isTrue();
        // A GPU's driver may have something to say, Java has not.
        assertThat(output).doesNotContain("WARNING", "Exception");
        assertThat(process.exitValue()).isZero();
        assertThat(ImageIO.read(picture.toFile()).getRGB(20, 15)).isEqualTo(0xff89bce1);
    }

    private static String modulePath() {
        return Arrays.stream(System.getProperty("jdk.module.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("wgpu") || entry.contains("canvas-core"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path testClasses() throws Exception {
        var name = BareProgram.class.getSimpleName() + ".class";
        URI file = Objects.requireNonNull(BareProgram.class.getResource(name)).toURI();
        return Path.of(file).resolve("../../../..").normalize();
    }
}
