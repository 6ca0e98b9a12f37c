package graphics.wgpu.benchmarks;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes what was measured: for readers, for programs, and as a picture.
final class Report {
    private Report() {}

    /// Writes `benchmarks.md`, or the part of it that has this name, and a JSON file and a picture.
    static void write(Path folder, String part, Map<Group, List<Measurement>> results)
            throws IOException {
        Files.createDirectories(folder);
        var machine = Machine.here();
        var page = folder.resolve("benchmarks.md");
        var before = Files.exists(page) ? Files.readString(page) : "# Benchmarks\n";
        Files.writeString(page, replace(before, part, markdown(machine, part, results)));
        Files.writeString(folder.resolve(name(part) + ".json"), json(machine, results));
        Files.writeString(folder.resolve(name(part) + ".svg"), Chart.svg(results));
    }

    private static String name(String part) {
        return "benchmarks-" + part;
    }

    /// {@return a page with another text in a part, which is added at its end if it has none}
    static String replace(String page, String part, String text) {
        var begin = "<!-- begin " + part + " -->\n";
        var end = "<!-- end " + part + " -->\n";
        var from = page.indexOf(begin);
        var to = page.indexOf(end);
        return from < 0 || to < from
                ? page + "\n" + begin + text + end
                : page.substring(0, from + begin.length()) + text + page.substring(to);
    }

    private static String markdown(
            Machine machine, String part, Map<Group, List<Measurement>> results) {
        var text = new StringBuilder();
        text.append(
                """
                ## On %s

                %s: %s; Java %s.

                ![How many times C's time each figure takes](%s.svg)

                """
                        .formatted(
                                machine.gpu(),
                                machine.date(),
                                machine.processor(),
                                machine.java(),
                                name(part)));
        results.forEach((group, measured) -> text.append(Table.text(group, measured)).append('\n'));
        return text.toString().stripTrailing() + "\n";
    }

    private static String json(Machine machine, Map<Group, List<Measurement>> results) {
        var all = new LinkedHashMap<String, Object>();
        all.put("machine", machine);
        results.forEach((group, measured) -> all.put(group.option(), measured));
        return new GsonBuilder().setPrettyPrinting().create().toJson(all) + "\n";
    }
}
