package graphics.wgpu.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The jars of this library, which a program brings along.
final class Jars {
    private static final Pattern OURS =
            Pattern.compile("((?:wgpu|canvas)-[a-z_0-9-]+?)-\\d.*\\.jar");

    private Jars() {}

    /// {@return how large those on the class path are}
    static List<Measurement> sizes() throws IOException {
        var measurements = new ArrayList<Measurement>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var jar = Path.of(entry);
            var name = OURS.matcher(jar.getFileName().toString());
            if (name.matches()) {
                var size = Sample.of(List.of((double) Files.size(jar)));
                measurements.add(
                        new Measurement(
                                new Row(
                                        "Jar " + name.group(1),
                                        new Request("jar", 0),
                                        "size",
                                        Sizes.KIB,
                                        "KiB",
                                        List.of()),
                                Map.of(PeerKind.JAVA, size)));
            }
        }
        return measurements;
    }
}
