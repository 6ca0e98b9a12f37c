package graphics.wgpu.demos.readme;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.OffscreenCanvas;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The Java of the documents is compiled: each block of it stands in a file of this package.
class ReadmeTests {
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/embedding.md"})
    void each_java_block_stands_in_a_compiled_file(String document) throws IOException {
        var sources =
                Stream.concat(
                                Blocks.sources("demos/src/test/java/graphics/wgpu/demos/readme")
                                        .stream(),
                                // FXML is loaded where JavaFX isn't on the module path.
                                Blocks.sources("canvas-javafx/src/test/java/example").stream())
                        .toList();

        var blocks = Blocks.of(document);

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
        for (var block : Blocks.texts("README.md")) {
            assertThat(block.lines().filter(line -> !line.isBlank()).count())
                    .as(block)
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
}
