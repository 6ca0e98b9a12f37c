package graphics.wgpu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Components for OpenGL, of JOGL and lwjgl3-awt. Maven gets them, and Java compiles the program
/// itself.
///
/// @param folder the program's
/// @param setup what prepares it
record OpenGlPeers(Path folder, Setup setup) {
    private static final String DEPENDENCIES =
            "org.apache.maven.plugins:maven-dependency-plugin:3.9.0";

    /// {@return the command of each that draws here}
    Map<PeerKind, List<String>> commands() throws IOException {
        var commands = new EnumMap<PeerKind, List<String>>(PeerKind.class);
        var path = setup.work().resolve("opengl.path");
        if (!Files.exists(path) && !download(path)) {
            System.err.printf(
                    "There are no JOGL and lwjgl3-awt to compare with: Maven did not get them, see"
                            + " %s.%n",
                    setup.log());
            return commands;
        }
        var classPath = Files.readString(path).strip();
        add(commands, PeerKind.JOGL, classPath, "gljpanel");
        add(commands, PeerKind.JOGL_AWT, classPath, "glcanvas");
        add(commands, PeerKind.LWJGL, classPath, "awtglcanvas");
        return commands;
    }

    private void add(
            Map<PeerKind, List<String>> commands,
            PeerKind kind,
            String classPath,
            String component) {
        var command = command(classPath, component);
        if (setup.draws(command)) {
            commands.put(kind, command);
        } else {
            System.err.printf(
                    "There is no %s to compare with: it did not draw, see %s.%n",
                    kind.title(), setup.log());
        }
    }

    private boolean download(Path path) {
        return setup.succeeds(
                List.of(
                        "mvn",
                        "-B",
                        "-q",
                        "-f",
                        folder.resolve("pom.xml").toString(),
                        DEPENDENCIES + ":build-classpath",
                        "-Dmdep.outputFile=" + path,
                        "-Dlwjgl.version=" + System.getProperty("benchmarks.lwjgl.version"),
                        "-Dlwjgl.natives=" + System.getProperty("benchmarks.lwjgl.natives")));
    }

    private List<String> command(String classPath, String component) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.lwjgl.system.memoryBackend=ffm",
                "-cp",
                classPath,
                folder.resolve("OpenGlPeer.java").toString(),
                component);
    }
}
