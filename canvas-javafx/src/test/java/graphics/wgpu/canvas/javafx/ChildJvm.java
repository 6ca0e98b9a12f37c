package graphics.wgpu.canvas.javafx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A JVM of its own, with the class path and the JavaFX settings of this one.
final class ChildJvm {
    private ChildJvm() {}

    /// How a program ended.
    ///
    /// @param code its exit code
    /// @param output what it printed, errors too
    record Result(int code, String output) {}

    /// Runs a program to its end, which must come in time.
    static Result run(Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        for (var name : List.of("glass.platform", "prism.order", "glass.gtk.uiScale")) {
            var value = System.getProperty(name);
            if (value != null) {
                command.add("-D" + name + "=" + value);
            }
        }
        command.add("-cp");
        command.add(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new StringBuilder();
            var reader =
                    Thread.ofVirtual()
                            .start(
                                    () ->
                                            process.inputReader(StandardCharsets.UTF_8)
                                                    .lines()
                                                    .forEach(
                                                            line ->
                                                                    output.append(line)
                                                                            .append('\n')));
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it doesn't end:\n" + output);
            }
            reader.join();
            return new Result(process.exitValue(), output.toString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
