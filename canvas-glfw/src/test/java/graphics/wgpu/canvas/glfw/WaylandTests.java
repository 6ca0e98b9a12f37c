package graphics.wgpu.canvas.glfw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import graphics.wgpu.canvas.testing.ChildJvm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Windows on Wayland, in a compositor without a screen; left out where there is no weston.
@Timeout(120)
class WaylandTests {
    private static final List<String> OPTIONS = List.of("-Dorg.lwjgl.system.memoryBackend=ffm");

    @Test
    void a_window_is_drawn_resized_and_fills_the_screen(@TempDir Path folder) throws Exception {
        assumeTrue(installed("weston"), "weston is not installed");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        var compositor = weston(folder);
        try {
            while (!Files.exists(folder.resolve("wayland-test"))) {
                assertThat(compositor.isAlive()).isTrue();
                Thread.sleep(20);
            }

            var result =
                    ChildJvm.run(
                            Map.of(
                                    "XDG_RUNTIME_DIR",
                                    folder.toString(),
                                    "WAYLAND_DISPLAY",
                                    "wayland-test"),
                            OPTIONS,
                            WaylandMain.class);

            assertThat(result.code()).as(result.output()).isZero();
            assertThat(result.output())
                    .contains("picture ff89bce1", "failed 0", "closed")
                    .doesNotContain("WARNING", "Exception");
        } finally {
            compositor.destroy();
            compositor.waitFor();
        }
    }

    private static Process weston(Path folder) throws IOException {
        var builder =
                new ProcessBuilder(
                        "weston",
                        "--backend=headless-backend.so",
                        "--socket=wayland-test",
                        "--width=1000",
                        "--height=800",
                        "--idle-time=0",
                        "--no-config");
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        builder.redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("weston.log").toFile());
        return builder.start();
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
