package graphics.wgpu.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A process that answers requests.
final class Peer implements AutoCloseable {
    private final PeerKind kind;
    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    private Peer(PeerKind kind, Process process) {
        this.kind = kind;
        this.process = process;
        in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.US_ASCII);
        out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    }

    /// Starts one.
    static Peer start(PeerKind kind, List<String> command) throws IOException {
        return start(kind, command, "");
    }

    /// Starts one that gets to know where GLFW is.
    static Peer start(PeerKind kind, List<String> command, String glfw) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
        builder.environment().put("WGPU_GLFW", glfw);
        return new Peer(kind, builder.start());
    }

    /// {@return the nanoseconds from the start of a process until it prints its first line}
    static double startTime(List<String> command) throws IOException {
        var start = System.nanoTime();
        try (var peer = start(PeerKind.JAVA, command)) {
            var line = peer.out.readLine();
            if (line == null) {
                throw new IOException("%s ended without a word".formatted(command.getFirst()));
            }
            return System.nanoTime() - start;
        }
    }

    /// {@return who it is}
    PeerKind kind() {
        return kind;
    }

    /// {@return the results by name, none if the peer doesn't know the case}
    Map<String, Double> ask(Request request) {
        try {
            in.write(request + "\n");
            in.flush();
            var line = out.readLine();
            if (line != null) {
                return parse(line);
            }
        } catch (IOException e) {
            throw ended(request, e);
        }
        throw ended(request, null);
    }

    private IllegalStateException ended(Request request, @Nullable IOException cause) {
        return new IllegalStateException(
                "%s ended at '%s'; what it said is above".formatted(kind.title(), request), cause);
    }

    private static Map<String, Double> parse(String line) {
        var results = new HashMap<String, Double>();
        for (var word : line.strip().split(" ", -1)) {
            var equals = word.indexOf('=');
            if (equals > 0) {
                results.put(word.substring(0, equals), Double.valueOf(word.substring(equals + 1)));
            }
        }
        return results;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // it ended before; that was said then
        }
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
