package graphics.wgpu.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The records, enums and flags are what the generator makes of the IDL, and all are described.
class IdlGeneratedTests {
    /// Set by the build; an IDE may not set it.
    private static final String HEADERS = "graphics.wgpu.test.headers";

    private static final Path GENERATOR = Path.of("../tools/codegen/idl/generate.py");

    @Test
    @EnabledIfSystemProperty(named = HEADERS, matches = ".+")
    void generator_makes_the_same_sources_again() throws Exception {
        var python = System.getProperty("graphics.wgpu.test.python", "python3");
        var headers = System.getProperty(HEADERS, "");

        var process =
                new ProcessBuilder(python, GENERATOR.toString(), headers, "--check")
                        .redirectErrorStream(true)
                        .start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
    }
}
