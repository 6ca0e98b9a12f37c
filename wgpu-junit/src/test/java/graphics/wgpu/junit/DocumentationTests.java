package graphics.wgpu.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The Java in docs/testing.md is compiled: it stands in these tests, or in those of the sample.
class DocumentationTests {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("..").normalize();

    @Test
    void each_java_block_stands_in_a_compiled_file() throws IOException {
        var sources = new ArrayList<String>();
        sources.addAll(sources("wgpu-junit/src/test/java"));
        sources.addAll(sources("demos/headless-sample/src/test/java"));
        var page = Files.readString(ROOT.resolve("docs/testing.md"));

        var blocks = BLOCK.matcher(page).results().map(match -> words(match.group(1))).toList();

        assertThat(blocks).hasSizeGreaterThanOrEqualTo(5);
        assertThat(blocks)
                .allSatisfy(
                        block ->
                                assertThat(sources)
                                        .as("files that hold: %s", block)
                                        .anyMatch(source -> source.contains(block)));
    }

    @Test
    void each_property_is_named() throws IOException {
        var page = Files.readString(ROOT.resolve("docs/testing.md"));

        assertThat(page)
                .contains(References.UPDATE, References.FOLDER)
                .contains(PictureReport.FOLDER, Absence.PROPERTY);
    }

    private static List<String> sources(String folder) throws IOException {
        try (var files = Files.walk(ROOT.resolve(folder))) {
            var sources = new ArrayList<String>();
            for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                sources.add(words(Files.readString(file)));
            }
            return sources;
        }
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
