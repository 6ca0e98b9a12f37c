package graphics.wgpu.demos.readme;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.OffscreenCanvas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The README's Java is compiled: each block of it stands in a file of this package.
class ReadmeTests {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void each_java_block_of_the_readme_stands_in_a_compiled_file() throws IOException {
        var readme = Files.readString(ROOT.resolve("README.md"));
        var sources = sources();

        var blocks = new ArrayList<String>();
        var matcher = BLOCK.matcher(readme);
        while (matcher.find()) {
            blocks.add(words(matcher.group(1)));
        }

        assertThat(blocks).hasSizeGreaterThanOrEqualTo(5);
        assertThat(blocks)
                .allSatisfy(
                        block ->
                                assertThat(sources)
                                        .as("files that hold: %s", block)
                                        .anyMatch(source -> source.contains(block)));
    }

    @Test
    void no_program_of_the_readme_is_longer_than_15_lines() throws IOException {
        var matcher = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));

        while (matcher.find()) {
            assertThat(matcher.group(1).lines().filter(line -> !line.isBlank()).count())
                    .as(matcher.group(1))
                    .isLessThanOrEqualTo(16);
        }
    }

    @Test
    void the_offscreen_program_draws_the_colour_that_it_names() {
        try (var canvas = OffscreenCanvas.of(64, 48)) {
            Shared.connect(canvas);

            var picture = canvas.draw();

            assertThat(picture.width()).isEqualTo(64);
            // 0.1, 0.4, 0.8 in linear light, as bytes in sRGB
            assertThat(picture.argb(32, 24)).isEqualTo(0xFF59AAE7);
        }
    }

    private static List<String> sources() throws IOException {
        var folder = ROOT.resolve("demos/src/test/java/graphics/wgpu/demos/readme");
        try (var files = Files.list(folder)) {
            var sources = new ArrayList<String>();
            for (var file : files.toList()) {
                sources.add(words(Files.readString(file)));
            }
            return sources;
        }
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
