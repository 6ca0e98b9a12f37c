package graphics.wgpu.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativesInChildJvmTests {
    private static final String MAIN = LoadMain.class.getName();

    @TempDir Path cache;

    @Test
    void java_base_is_enough() throws Exception {
        var result = run("--enable-native-access=ALL-UNNAMED", "--limit-modules=java.base");

        assertThat(result.output()).startsWith("29.0.1.1").contains("desktop false");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void the_module_path_works() throws Exception {
        var result = runAsModule("--enable-native-access=graphics.wgpu");

        assertThat(result.output()).startsWith("29.0.1.1").contains(cache.toString());
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void missing_native_access_names_the_option_for_the_class_path() throws Exception {
        var result = run();

        assertThat(result.output())
                .contains("native access is not enabled; start Java with")
                .contains("--enable-native-access=ALL-UNNAMED")
                .contains("29.0.1.1");
    }

    @Test
    void missing_native_access_names_the_option_for_the_module() throws Exception {
        var result = runAsModule();

        assertThat(result.output())
                .contains(
                        "native access is not enabled; start Java with"
                                + " --enable-native-access=graphics.wgpu")
                .contains("29.0.1.1");
    }

    @Test
    void denied_native_access_is_an_error_that_names_the_option() throws Exception {
        var result = run("--illegal-native-access=deny");

        assertThat(result.output())
                .contains(
                        "graphics.wgpu.NativeLibraryError: Java was started without permission to"
                                + " call native code; start it with"
                                + " --enable-native-access=ALL-UNNAMED");
        assertThat(result.exitCode()).isOne();
    }

    @Test
    void several_jvms_unpack_at_once() throws Exception {
        var children = new ArrayList<Process>();
        for (int i = 0; i < 4; i++) {
            children.add(ChildJvm.start(arguments("--enable-native-access=ALL-UNNAMED")));
        }

        for (var child : children) {
            var result = ChildJvm.finish(child);
            assertThat(result.output()).startsWith("29.0.1.1").contains(cache.toString());
            assertThat(result.exitCode()).isZero();
        }

        try (var files = Files.walk(cache)) {
            // the library and its mark
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    private ChildJvm.Result run(String... options) throws IOException, InterruptedException {
        return ChildJvm.run(arguments(options));
    }

    private List<String> arguments(String... options) {
        var paths = new ArrayList<>(ChildJvm.product());
        paths.add(ChildJvm.testClasses());
        var arguments = new ArrayList<>(List.of(options));
        arguments.add("-Dgraphics.wgpu.cache=" + cache);
        arguments.addAll(List.of("-cp", ChildJvm.join(paths), MAIN));
        return arguments;
    }

    private ChildJvm.Result runAsModule(String... options)
            throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of(options));
        arguments.add("-Dgraphics.wgpu.cache=" + cache);
        return ChildJvm.finish(ChildJvm.startModule(arguments, LoadMain.class));
    }
}
