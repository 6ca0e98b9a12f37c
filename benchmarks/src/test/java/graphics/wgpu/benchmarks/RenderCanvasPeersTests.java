package graphics.wgpu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the Python is a script for sh")
class RenderCanvasPeersTests {
    private static final String INSTALLS =
            "case $* in *pip*glfw*) touch $0.glfw;; *pip*) exit 1;; *) test -e $0.$2;; esac";

    @TempDir private Path folder;

    private RenderCanvasPeers peers(boolean own, String script) throws IOException {
        var python = folder.resolve("python");
        Files.writeString(python, "#!/bin/sh\necho \"$@\"\n" + script + "\n");
        assertThat(python.toFile().setExecutable(true)).isTrue();
        return new RenderCanvasPeers(
                python.toString(), own, Path.of("canvas.py"), new Setup(folder));
    }

    private List<String> asked() throws IOException {
        return Files.readAllLines(folder.resolve("setup.log"));
    }

    @Test
    void what_draws_is_left_as_it_is() throws IOException {
        var peers = peers(true, "exit 0");

        var commands = peers.commands();

        assertThat(commands)
                .containsOnlyKeys(PeerKind.RENDERCANVAS_GLFW, PeerKind.RENDERCANVAS_QT)
                .containsEntry(
                        PeerKind.RENDERCANVAS_QT,
                        List.of(folder.resolve("python").toString(), "canvas.py", "qt"));
        assertThat(asked()).containsExactly("canvas.py glfw ready", "canvas.py qt ready");
    }

    @Test
    void packages_that_are_missing_are_installed_and_a_toolkit_without_is_left_out()
            throws IOException {
        var peers = peers(true, INSTALLS);

        var commands = peers.commands();

        assertThat(commands).containsOnlyKeys(PeerKind.RENDERCANVAS_GLFW);
        assertThat(asked())
                .containsExactly(
                        "canvas.py glfw ready",
                        "-m pip install -q rendercanvas==2.7.2 glfw==2.11.0",
                        "canvas.py glfw ready",
                        "canvas.py qt ready",
                        "-m pip install -q rendercanvas==2.7.2 PySide6-Essentials==6.10.3");
    }

    @Test
    void nothing_is_installed_into_a_python_of_the_user() throws IOException {
        var peers = peers(false, INSTALLS);

        var commands = peers.commands();

        assertThat(commands).isEmpty();
        assertThat(asked()).containsExactly("canvas.py glfw ready", "canvas.py qt ready");
    }
}
