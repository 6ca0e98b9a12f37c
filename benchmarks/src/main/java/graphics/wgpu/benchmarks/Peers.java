package graphics.wgpu.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the peers that this machine has what it takes for.
final class Peers {
    /// The property of a Python to take in place of one of this benchmark's own.
    private static final String PYTHON = "benchmarks.python";

    private static final String WGPU_PY = "wgpu==0.32.0";

    private static final List<String> JVM_OPTIONS =
            List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dorg.lwjgl.system.memoryBackend=ffm",
                    "-Dprism.order=sw");

    private final Path home;
    private final Path headers;
    private final Path work;
    private final Setup setup;
    private final Map<PeerKind, List<String>> commands = new EnumMap<>(PeerKind.class);
    private final Map<PeerKind, List<String>> starts = new EnumMap<>(PeerKind.class);
    private final Map<PeerKind, List<String>> canvases = new EnumMap<>(PeerKind.class);
    private final Map<PeerKind, List<String>> canvasStarts = new EnumMap<>(PeerKind.class);

    /// Looks what there is.
    ///
    /// @param home the folder of this module
    /// @param headers the folder of webgpu.h and wgpu.h
    Peers(Path home, Path headers) throws IOException {
        this.home = home;
        this.headers = headers;
        work = Files.createDirectories(home.resolve("target/peers"));
        setup = new Setup(work);
        commands.put(PeerKind.JAVA, java("-XX:+UseSystemMemoryBarrier"));
        addC();
        addPython();
        starts.putAll(commands);
        // to set that option up takes a start 20 ms
        starts.put(PeerKind.JAVA, java());
        addCache();
        addCanvas(PeerKind.GLFW, "glfw");
        addCanvas(PeerKind.AWT, "awt");
        addCanvas(PeerKind.SWING, "swing");
        addCanvas(PeerKind.FX, "javafx");
    }

    /// The command of a JVM with what of the class path a program needs: each jar costs its start.
    private static List<String> java(Predicate<String> jars, String main, String... arguments) {
        var path =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(jar -> jars.test(String.valueOf(Path.of(jar).getFileName())))
                        .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_OPTIONS);
        command.addAll(List.of("-cp", path, "graphics.wgpu.benchmarks.peer." + main));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> java(String... options) {
        var command = java(jar -> jar.startsWith("bench") || jar.startsWith("wgpu-"), "JavaPeer");
        command.addAll(1, List.of(options));
        return command;
    }

    private void addCanvas(PeerKind kind, String argument) {
        var command = java(jar -> true, "CanvasPeer", argument);
        canvasStarts.put(kind, List.copyOf(command));
        // what the process grows by is then not Java's heap
        command.addAll(1, List.of("-Xms768m", "-Xmx768m", "-XX:+AlwaysPreTouch"));
        canvases.put(kind, command);
    }

    private void addC() throws IOException {
        var library = library();
        if (library == null) {
            System.err.printf(
                    "There is no C to compare with: no jar on the class path has wgpu-native for"
                            + " %s.%n",
                    platform());
            return;
        }
        var program = work.resolve("peer");
        var command = new ArrayList<>(List.of("cc", "-O2", "-o", program.toString()));
        try (var files = Files.list(home.resolve("src/main/c"))) {
            files.map(Path::toString).filter(file -> file.endsWith(".c")).forEach(command::add);
        }
        command.addAll(
                List.of(
                        "-I",
                        headers.toString(),
                        library.toString(),
                        "-ldl",
                        "-pthread",
                        "-Wl,-rpath," + library.getParent()));
        if (setup.succeeds(command)) {
            commands.put(PeerKind.C, List.of(program.toString()));
        } else {
            System.err.printf(
                    "There is no C to compare with: the compiler cc is missing or failed, see %s.%n",
                    setup.log());
        }
    }

    /// Takes the native library out of its jar, for C to link with.
    private @Nullable Path library() throws IOException {
        var name = System.mapLibraryName("wgpu_native");
        var file = work.resolve(name);
        var resource = "META-INF/native/%s/%s".formatted(platform(), name);
        try (var in = ClassLoader.getSystemResourceAsStream(resource)) {
            if (in == null) {
                return null;
            }
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    /// {@return this platform as the jars call it}
    private static String platform() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = os.startsWith("mac") ? "macos" : os.startsWith("win") ? "windows" : "linux";
        var processor = System.getProperty("os.arch");
        return system + "-" + (processor.equals("amd64") ? "x86_64" : processor);
    }

    private void addPython() {
        var program = home.resolve("src/main/python/peer.py").toString();
        var given = System.getProperty(PYTHON);
        if (given != null) {
            commands.put(PeerKind.PYTHON, List.of(given, program));
            return;
        }
        var folder = work.resolve("venv");
        var python = folder.resolve("bin/python").toString();
        if ((Files.exists(Path.of(python))
                        || setup.succeeds(List.of("python3", "-m", "venv", folder.toString())))
                && (setup.succeeds(List.of(python, "-c", "import wgpu"))
                        || setup.succeeds(
                                List.of(python, "-m", "pip", "install", "-q", WGPU_PY)))) {
            commands.put(PeerKind.PYTHON, List.of(python, program));
        } else {
            System.err.printf(
                    "There is no wgpu-py to compare with: pip did not install it, see %s.%n",
                    setup.log());
        }
    }

    /// Makes the JVM's cache of what the start of the library loads and links, as `./run` does:
    /// interpreted, since with profiles in its cache the JVM compiles while the program starts.
    private void addCache() {
        var cache = work.resolve("start.aot");
        var java = java();
        var training = new ArrayList<>(java);
        training.addAll(1, List.of("-Xint", "-XX:AOTCacheOutput=" + cache, "-Xlog:aot=off"));
        training.add(Group.FIRST_FRAME.name());
        if (setup.succeeds(training)) {
            var command = new ArrayList<>(java);
            command.add(1, "-XX:AOTCache=" + cache);
            starts.put(PeerKind.AOT, command);
        } else {
            System.err.println("The JVM made no AOT cache.");
        }
    }

    /// {@return the command of each peer whose start is measured up to something}
    ///
    /// @param display whether windows can be opened
    Map<PeerKind, List<String>> starts(Request request, boolean display) {
        var chosen = new EnumMap<>(starts);
        if (request.equals(Group.FIRST_FRAME)) {
            chosen.keySet().retainAll(List.of(PeerKind.JAVA, PeerKind.AOT));
            if (display) {
                chosen.putAll(canvasStarts);
            }
        }
        return chosen;
    }

    /// Starts those that answer requests of a group.
    List<Peer> start(Group group) throws IOException {
        var chosen = new EnumMap<>(group.onCanvases() ? canvases : commands);
        if (group == Group.SCALE) {
            // a million calls take it minutes
            chosen.remove(PeerKind.PYTHON);
        }
        var c = commands.get(PeerKind.C);
        if (group == Group.PRESENT) {
            if (c != null) {
                chosen.put(PeerKind.C, c);
            }
            chosen.putAll(others());
        }
        var peers = new ArrayList<Peer>();
        for (var entry : chosen.entrySet()) {
            peers.add(Peer.start(entry.getKey(), entry.getValue(), glfw()));
        }
        return peers;
    }

    /// {@return the canvases of others, which are got only where they are measured}
    private Map<PeerKind, List<String>> others() throws IOException {
        var others = new EnumMap<PeerKind, List<String>>(PeerKind.class);
        others.putAll(new OpenGlPeers(home.resolve("src/main/opengl"), setup).commands());
        var python = commands.get(PeerKind.PYTHON);
        if (python != null) {
            var own = System.getProperty(PYTHON) == null;
            var program = home.resolve("src/main/python/canvas.py");
            others.putAll(new RenderCanvasPeers(python.getFirst(), own, program, setup).commands());
        }
        return others;
    }

    /// {@return the library of GLFW that comes with LWJGL, for C; empty if there is none}
    private String glfw() throws IOException {
        var file = work.resolve("libglfw.so");
        try (var in =
                ClassLoader.getSystemResourceAsStream("linux/x64/org/lwjgl/glfw/libglfw.so")) {
            if (in == null || !platform().equals("linux-x86_64")) {
                return "";
            }
            Files.write(file, in.readAllBytes());
        }
        return file.toString();
    }
}
