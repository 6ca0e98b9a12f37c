package graphics.wgpu.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;

/// Runs the fuzzer in a JVM of its own.
///
/// Arguments: the seed, the number of calls, the file for the last calls, and the one for the
/// outcomes.
final class FuzzMain {
    private FuzzMain() {}

    public static void main(String[] args) throws Exception {
        var log = new CallLog(Path.of(args[2]));
        var outcomes = new Fuzzer(Long.parseLong(args[0]), log).run(Integer.parseInt(args[1]));
        // not all texts in messages can be encoded
        Files.write(Path.of(args[3]), String.join("\n", outcomes.lines()).getBytes(UTF_8));
        outcomes.mistakes.forEach(System.err::println);
        System.exit(outcomes.mistakes.isEmpty() ? 0 : 1);
    }
}
