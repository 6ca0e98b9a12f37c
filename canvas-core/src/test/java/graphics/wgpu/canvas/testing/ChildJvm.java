package graphics.wgpu.canvas.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A JVM of its own, with all that this one has on its class path and its module path.
public final class ChildJvm {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private ChildJvm() {}

    /// How a program ended.
    ///
    /// @param code its exit code
    /// @param output what it printed, errors too
    public record Result(int code, String output) {
        /// {@return a number that the program printed after its name}
        ///
        /// @param name the number's name
        public double number(String name) {
            var match = Pattern.compile("\\b" + name + " (-?[0-9.]+)").matcher(output);
            if (!match.find()) {
                throw new AssertionError("the program printed no " + name + ":\n" + output);
            }
            return Double.parseDouble(match.group(1));
        }
    }

    /// Runs a program to its end, which must come in time.
    ///
    /// @param options options for Java
    /// @param main its class
    /// @param arguments its arguments
    /// @return how it ended
    public static Result run(List<String> options, Class<?> main, String... arguments) {
        return run(PATIENCE, Map.of(), options, main, arguments);
    }

    /// Runs a program to its end, which must come in time.
    ///
    /// @param environment variables that it has in addition
    /// @param options options for Java
    /// @param main its class
    /// @param arguments its arguments
    /// @return how it ended
    public static Result run(
            Map<String, String> environment,
            List<String> options,
            Class<?> main,
            String... arguments) {
        return run(PATIENCE, environment, options, main, arguments);
    }

    /// Runs a program to its end, which must come in time.
    ///
    /// @param patience how long it may take
    /// @param environment variables that it has in addition
    /// @param options options for Java
    /// @param main its class
    /// @param arguments its arguments
    /// @return how it ended
    public static Result run(
            Duration patience,
            Map<String, String> environment,
            List<String> options,
            Class<?> main,
            String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.add("--class-path");
        command.add(path());
        command.add(main.getName());
        command.addAll(List.of(arguments));
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            var output = new StringBuilder();
            var reader = Thread.ofVirtual().start(() -> read(process, output));
            if (!process.waitFor(patience)) {
                process.destroyForcibly();
                throw new AssertionError("it doesn't end:\n" + output);
            }
            reader.join();
            return new Result(process.exitValue(), output.toString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void read(Process process, StringBuilder output) {
        process.inputReader(StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> output.append(line).append('\n'));
    }

    private static String path() {
        return Stream.of("surefire.test.class.path", "java.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
