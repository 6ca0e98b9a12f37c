package graphics.wgpu.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs the commands that prepare peers. What they print goes into a file.
///
/// @param work the folder of what is prepared
record Setup(Path work) {
    private static final long FIRST_FRAME_SECONDS = 60;

    /// {@return whether a command ended well}
    boolean succeeds(List<String> command) {
        return succeeds(command, Long.MAX_VALUE);
    }

    /// {@return whether a peer with a window, which shows one frame if it is asked to, did that}
    boolean draws(List<String> peer) {
        var command = new ArrayList<>(peer);
        command.add("ready");
        return succeeds(command, FIRST_FRAME_SECONDS);
    }

    private boolean succeeds(List<String> command, long seconds) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(Redirect.appendTo(log().toFile()));
            var process = builder.start();
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            // no such program
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// {@return the file with what the commands printed}
    Path log() {
        return work.resolve("setup.log");
    }
}
