package graphics.wgpu.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures groups of figures, prints their table, and writes it where it was asked for.
@Command(
        name = "bench",
        header = "Measures the library beside C and wgpu-py, in the same run.",
        sortOptions = false,
        usageHelpAutoWidth = true)
public final class Benchmarks implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "GROUP",
            description = "${COMPLETION-CANDIDATES}; without one: all")
    private @Nullable List<Group> groups;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "4",
            description = "how long a figure is measured (default: ${DEFAULT-VALUE})")
    private double seconds;

    @Option(
            names = "--write",
            paramLabel = "FOLDER",
            description = "write there: a part of benchmarks.md, a JSON file and a picture")
    private @Nullable Path folder;

    @Option(
            names = "--part",
            paramLabel = "NAME",
            defaultValue = "here",
            description = "the part of benchmarks.md (default: ${DEFAULT-VALUE})")
    private String part = "here";

    private Benchmarks() {}

    /// Runs what the command line says.
    public static void main(String[] arguments) {
        var line = new CommandLine(new Benchmarks());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        var peers =
                new Peers(
                        Path.of(System.getProperty("benchmarks.home")),
                        Path.of(System.getProperty("benchmarks.headers")));
        var chosen = groups == null ? EnumSet.allOf(Group.class) : EnumSet.copyOf(groups);
        var results = new EnumMap<Group, List<Measurement>>(Group.class);
        for (var group : chosen) {
            var measurements = measure(group, peers);
            if (!measurements.isEmpty()) {
                results.put(group, measurements);
                System.out.println(Table.text(group, measurements));
            }
        }
        write(results);
        return 0;
    }

    private List<Measurement> measure(Group group, Peers peers) throws IOException {
        var measurements = new ArrayList<Measurement>();
        if (group == Group.CALLS) {
            measurements.addAll(JmhRows.run(seconds / 2, 1));
        } else if (group == Group.START) {
            measurements.addAll(
                    new Rounds(seconds)
                            .runStarts(
                                    group.rows(), request -> peers.starts(request, hasDisplay())));
        } else if (!group.onCanvases() || hasDisplay()) {
            measurements.addAll(ask(group, peers));
        } else {
            System.err.printf("%s is not measured: DISPLAY is not set.%n", group.title());
        }
        if (group == Group.FOOTPRINT) {
            measurements.addAll(Jars.sizes());
        }
        return measurements;
    }

    private List<Measurement> ask(Group group, Peers peers) throws IOException {
        var started = peers.start(group);
        try {
            return new Rounds(seconds).run(group.rows(), started);
        } finally {
            for (var peer : started) {
                peer.close();
            }
        }
    }

    private static boolean hasDisplay() {
        return System.getenv("DISPLAY") != null || !System.getProperty("os.name").equals("Linux");
    }

    private void write(Map<Group, List<Measurement>> results) throws IOException {
        if (folder != null) {
            Report.write(folder, part, results);
        }
    }
}
