package graphics.wgpu.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import graphics.wgpu.ffi.WGPU;
import graphics.wgpu.ffi.WGPUAdapterInfo;
import graphics.wgpu.ffi.WGPURequestAdapterCallbackInfo;
import graphics.wgpu.ffi.WGPUStringView;
import graphics.wgpu.ffi.WGPUSurfaceCapabilities;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The generated low-level code is what the generator makes of the native library's headers.
class FfiGeneratedTests {
    /// Set by the build; an IDE that doesn't set it has the pinned hashes to compare with.
    private static final String HEADERS = "graphics.wgpu.test.headers";

    private static final Path ROOT = Path.of("..");
    private static final Path FFI = Path.of("src/generated/java/graphics/wgpu/ffi");
    private static final Path GENERATOR = ROOT.resolve("tools/codegen/ffi/generate.py");
    private static final Path REASONS = ROOT.resolve("tools/codegen/coverage/reasons.tsv");

    @Test
    void ffi_was_made_from_the_headers_of_the_pinned_library() throws IOException {
        var pins = Files.readString(ROOT.resolve("wgpu-natives/pins.json"));

        var recorded = Files.readAllLines(FFI.resolve("headers.sha256"));

        assertThat(recorded).hasSize(2);
        for (var line : recorded) {
            var parts = line.split(" +", -1);
            assertThat(pins).contains("\"%s\": \"%s\"".formatted(parts[1], parts[0]));
        }
    }

    @Test
    @EnabledIfSystemProperty(named = HEADERS, matches = ".+")
    void ffi_was_made_from_the_headers_of_the_library_in_use() throws Exception {
        var recorded = Files.readAllLines(FFI.resolve("headers.sha256"));

        var actual =
                List.of(hashed(headers().resolve("webgpu.h")), hashed(headers().resolve("wgpu.h")));

        assertThat(recorded).isEqualTo(actual);
    }

    /// With `JEXTRACT_HOME` all sources, without it those that don't need jextract.
    @Test
    @EnabledIfSystemProperty(named = HEADERS, matches = ".+")
    void generator_makes_the_same_sources_again() throws Exception {
        var python = System.getProperty("graphics.wgpu.test.python", "python3");

        var process =
                new ProcessBuilder(python, GENERATOR.toString(), headers().toString(), "--check")
                        .redirectErrorStream(true)
                        .start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
    }

    /// A build with `JEXTRACT_HOME` has written the sources before, and says what it changed.
    @Test
    @EnabledIfEnvironmentVariable(named = "JEXTRACT_HOME", matches = ".+")
    void build_found_the_sources_as_the_generator_makes_them() throws IOException {
        var report = Path.of("target/ffi-changes.txt");

        assumeThat(report).exists();

        assertThat(report).content().as("files that the build had to write again").isEmpty();
    }

    @Test
    void each_function_has_a_method_or_a_line_that_says_why_not() throws IOException {
        var declared = functions(WGPU.class).filter(name -> name.startsWith("wgpu"));

        var called = functions(Native.class).map(FfiGeneratedTests::inC);
        var unimplemented =
                Files.readAllLines(REASONS).stream()
                        .filter(line -> line.contains("\tunimplemented\t"))
                        .map(line -> line.substring(0, line.indexOf('\t')));

        assertThat(Stream.concat(called, unimplemented).toList())
                .containsExactlyInAnyOrderElementsOf(declared.collect(Collectors.toSet()));
    }

    @Test
    void structs_passed_by_value_have_the_size_that_c_gives_them() {
        assertThat(Shapes.SJJ.byteSize()).isEqualTo(WGPUStringView.sizeof());
        assertThat(Shapes.SJIJJJ.byteSize()).isEqualTo(WGPURequestAdapterCallbackInfo.sizeof());
        assertThat(Shapes.SJJJJJJJJ.byteSize()).isEqualTo(WGPUSurfaceCapabilities.sizeof());
        assertThat(Shapes.SJJJJJJJJJIIIIII.byteSize()).isEqualTo(WGPUAdapterInfo.sizeof());
    }

    private static Path headers() {
        return Path.of(System.getProperty(HEADERS, ""));
    }

    private static String hashed(Path file) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest) + "  " + file.getFileName();
    }

    private static Stream<String> functions(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.contains("$"));
    }

    private static String inC(String method) {
        return "wgpu" + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
    }
}
