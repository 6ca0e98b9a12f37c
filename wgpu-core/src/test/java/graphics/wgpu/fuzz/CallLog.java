package graphics.wgpu.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The last calls, in a file that outlives the process however it ends.
final class CallLog {
    private static final int LINES = 64;
    private static final int LINE_BYTES = 512;

    private final MappedByteBuffer file;
    private int next;

    CallLog(Path path) throws IOException {
        try (var channel =
                FileChannel.open(
                        path,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.CREATE)) {
            file = channel.map(FileChannel.MapMode.READ_WRITE, 0, (long) LINES * LINE_BYTES);
        }
    }

    /// Writes a line over the oldest one.
    void write(String line) {
        var bytes = new byte[LINE_BYTES];
        var text = line.replace('\n', ' ').getBytes(UTF_8);
        System.arraycopy(text, 0, bytes, 0, Math.min(text.length, LINE_BYTES));
        file.put(next % LINES * LINE_BYTES, bytes);
        next++;
    }

    /// The lines of a file, which begin with the number of the call, in their order.
    static List<String> read(Path path) throws IOException {
        var bytes = Files.readAllBytes(path);
        var lines = new ArrayList<String>();
        for (int at = 0; at + LINE_BYTES <= bytes.length; at += LINE_BYTES) {
            var line = new String(bytes, at, LINE_BYTES, UTF_8).replace("\0", "").strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        lines.sort((a, b) -> Long.compare(number(a), number(b)));
        return lines;
    }

    private static long number(String line) {
        return Long.parseLong(line.substring(0, line.indexOf(' ')));
    }
}
