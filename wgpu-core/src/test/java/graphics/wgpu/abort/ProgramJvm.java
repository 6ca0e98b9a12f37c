package graphics.wgpu.abort;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphics.wgpu.internal.ChildJvm;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A child JVM that runs programs until one ends it.
final class ProgramJvm implements AutoCloseable {
    private static final int SECONDS = 60;
    private static final int KEPT_LINES = 60;

    private final Process process;
    private final BufferedReader out;
    private final BufferedWriter in;

    ProgramJvm() throws IOException {
        var arguments =
                List.of(
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=" + ChildJvm.testClasses().resolveSibling("abort-%p.log"),
                        "--enable-native-access=graphics.wgpu");
        process = ChildJvm.startModule(arguments, AbortMain.class);
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), UTF_8));
    }

    boolean alive() {
        return process.isAlive();
    }

    /// Runs a program, and fails if it does, or ends the JVM, or takes too long.
    void run(String name) throws IOException, InterruptedException {
        in.write(name + "\n");
        in.flush();
        var watch = Thread.ofVirtual().unstarted(() -> killLater());
        watch.start();
        var written = new ArrayList<String>();
        String line;
        while ((line = out.readLine()) != null && !Answer.is(line)) {
            written.add(line);
        }
        watch.interrupt();
        if (line == null) {
            process.waitFor();
            throw new AssertionError(
                    "it ended the JVM with exit code "
                            + process.exitValue()
                            + " after writing\n"
                            + String.join("\n", first(written)));
        }
        if (!line.equals(Answer.PASSED)) {
            throw new AssertionError(Answer.text(line));
        }
    }

    private void killLater() {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            // the program has ended
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> first(List<String> lines) {
        return lines.subList(0, Math.min(KEPT_LINES, lines.size()));
    }

    /// Ends the JVM in the ordinary way.
    ///
    /// @return its exit code
    int end() throws IOException, InterruptedException {
        in.close();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the JVM does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
