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

    static void write(Path folder, Map<Group, List<Measurement>> results) throws IOException {
        Files.createDirectories(folder);
        var machine = Machine.here();
        Files.writeString(folder.resolve("benchmarks.md"), markdown(machine, results));
        Files.writeString(folder.resolve("benchmarks.json"), json(machine, results));
        Files.writeString(folder.resolve("benchmarks.svg"), Chart.svg(results));
    }

    private static String markdown(Machine machine, Map<Group, List<Measurement>> results) {
        var text = new StringBuilder();
        text.append(
                """
                # Benchmarks

                Made by `./run bench --write docs` on %s: %s; %s; Java %s. Each figure is a
                median, with half the distance between the quarters behind ±. The peers answered
                in turns, in the same run.

                ![How many times C's time each figure takes](benchmarks.svg)

                """
                        .formatted(
                                machine.date(),
                                machine.processor(),
                                machine.gpu(),
                                machine.java()));
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
