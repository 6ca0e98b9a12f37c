package graphics.wgpu.demos.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The blocks of Java in the project's texts, and the sources that they shall stand in.
public final class Blocks {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Blocks() {}

    /// The blocks of a text, as they are.
    public static List<String> texts(String file) throws IOException {
        var blocks = new ArrayList<String>();
        var matcher = BLOCK.matcher(Files.readString(ROOT.resolve(file)));
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    /// The blocks of a text, with one space between words.
    public static List<String> of(String file) throws IOException {
        return texts(file).stream().map(Blocks::words).toList();
    }

    /// The sources in a folder, with one space between words.
    public static List<String> sources(String folder) throws IOException {
        try (var files = Files.list(ROOT.resolve(folder))) {
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
