package graphics.wgpu.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Makes the peers that this machine has what it takes for.
final class Peers {
    private static final String WGPU_PY = "wgpu==0.32.0";

    private final Path home;
    private final Path headers;
    private final Path work;
    private final Map<PeerKind, List<String>> commands = new EnumMap<>(PeerKind.class);
    private final Map<PeerKind, List<String>> starts = new EnumMap<>(PeerKind.class);

    /// Looks what there is.
    ///
    /// @param home the folder of this module
    /// @param headers the folder of webgpu.h and wgpu.h
    Peers(Path home, Path headers) throws IOException {
        this.home = home;
        this.headers = headers;
        work = Files.createDirectories(home.resolve("target/peers"));
        commands.put(PeerKind.JAVA, java());
        addC();
        addPython();
        starts.putAll(commands);
        addCache();
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "graphics.wgpu.benchmarks.peer.JavaPeer");
    }

    private void addC() throws IOException {
        var library = library();
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
                        "-Wl,-rpath," + library.getParent()));
        if (succeeds(command)) {
            commands.put(PeerKind.C, List.of(program.toString()));
        } else {
            System.err.println("There is no C to compare with: cc is missing or failed.");
        }
    }

    /// Takes the native library out of its jar, for C to link with.
    private Path library() throws IOException {
        var name = "META-INF/native/linux-x86_64/libwgpu_native.so";
        var file = work.resolve("libwgpu_native.so");
        try (var in = ClassLoader.getSystemResourceAsStream(name)) {
            if (in != null) {
                Files.write(file, in.readAllBytes());
            }
        }
        return file;
    }

    private void addPython() {
        var python = work.resolve("venv/bin/python");
        if (Files.exists(python)
                || (succeeds(List.of("python3", "-m", "venv", work.resolve("venv").toString()))
                        && succeeds(
                                List.of(
                                        python.toString(),
                                        "-m",
                                        "pip",
                                        "install",
                                        "-q",
                                        WGPU_PY)))) {
            commands.put(
                    PeerKind.PYTHON,
                    List.of(python.toString(), home.resolve("src/main/python/peer.py").toString()));
        } else {
            System.err.println("There is no wgpu-py to compare with: pip could not install it.");
        }
    }

    /// Makes the JVM's cache of what the start of the library loads and links.
    private void addCache() {
        var cache = work.resolve("start.aot");
        var java = commands.get(PeerKind.JAVA);
        var training = new ArrayList<>(java);
        training.addAll(1, List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot=off"));
        training.add("start");
        if (succeeds(training)) {
            var command = new ArrayList<>(java);
            command.add(1, "-XX:AOTCache=" + cache);
            starts.put(PeerKind.AOT, command);
        } else {
            System.err.println("The JVM made no AOT cache.");
        }
    }

    private boolean succeeds(List<String> command) {
        try {
            var log = work.resolve("setup.log").toFile();
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            return builder.redirectOutput(Redirect.appendTo(log)).start().waitFor() == 0;
        } catch (IOException e) {
            // no such program
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// {@return the command of each peer whose start is measured}
    Map<PeerKind, List<String>> starts() {
        return starts;
    }

    /// Starts all that answer requests.
    List<Peer> start() throws IOException {
        var peers = new ArrayList<Peer>();
        for (var entry : commands.entrySet()) {
            peers.add(Peer.start(entry.getKey(), entry.getValue()));
        }
        return peers;
    }
}
