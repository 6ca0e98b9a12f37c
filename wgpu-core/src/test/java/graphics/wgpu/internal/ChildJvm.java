package graphics.wgpu.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphics.wgpu.natives.NativeLibrary;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;

/// A JVM of its own, with this build's classes on the class path or on the module path.
public final class ChildJvm {

    private ChildJvm() {}

    record Result(int exitCode, String output) {}

    /// Starts a JVM; standard output and errors come together.
    static Process start(List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "WGPU_LIB_PATH"));
        return builder.start();
    }

    /// Starts a class of the tests on the module path, in the module of wgpu-core.
    public static Process startModule(List<String> options, Class<?> main) throws IOException {
        return startModule(options, List.of(), main, List.of());
    }

    /// Starts a class of the tests on the module path, in the module of wgpu-core.
    ///
    /// @param options for the JVM
    /// @param libraries more modules
    /// @param main the class
    /// @param programArguments its arguments
    public static Process startModule(
            List<String> options,
            List<Path> libraries,
            Class<?> main,
            List<String> programArguments)
            throws IOException {
        var arguments = new ArrayList<>(options);
        var modules = product();
        modules.addAll(libraries);
        arguments.addAll(List.of("--module-path", join(modules)));
        arguments.add("--patch-module=graphics.wgpu=" + testClasses());
        arguments.addAll(List.of("--module", "graphics.wgpu/" + main.getName()));
        arguments.addAll(programArguments);
        return start(arguments);
    }

    static Result finish(Process process) throws IOException, InterruptedException {
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output);
    }

    static Result run(List<String> arguments) throws IOException, InterruptedException {
        return finish(start(arguments));
    }

    /// The folder of the compiled tests.
    public static Path testClasses() {
        var file = ChildJvm.class.getSimpleName() + ".class";
        var url = Objects.requireNonNull(ChildJvm.class.getResource(file));
        var path = Path.of(URI.create(url.toString()));
        for (var name : ChildJvm.class.getName().split("\\.", -1)) {
            path = Objects.requireNonNull(path.getParent(), name);
        }
        return path;
    }

    static Path coreClasses() {
        return location(Natives.class);
    }

    /// The folders or jars of wgpu-core, of its contract, and of the jars with libraries.
    static List<Path> product() {
        var paths = new ArrayList<Path>();
        paths.add(coreClasses());
        paths.add(location(NativeLibrary.class));
        ServiceLoader.load(NativeLibrary.class, ChildJvm.class.getClassLoader())
                .forEach(library -> paths.add(location(library.getClass())));
        return paths;
    }

    static String join(List<Path> paths) {
        return String.join(File.pathSeparator, paths.stream().map(Path::toString).toList());
    }

    /// The folder or jar that a class comes from.
    public static Path location(Class<?> type) {
        try {
            var source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
