package graphics.wgpu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A group's measurements as a table in Markdown, which reads well in a terminal too.
final class Table {
    private Table() {}

    /// {@return the table of a group, with its heading}
    static String text(Group group, List<Measurement> measurements) {
        var lines = new ArrayList<List<String>>();
        var kinds =
                List.of(PeerKind.values()).stream()
                        .filter(
                                kind ->
                                        measurements.stream()
                                                .anyMatch(m -> m.samples().containsKey(kind)))
                        .toList();
        var head = new ArrayList<>(List.of("What"));
        kinds.forEach(kind -> head.add(kind.title()));
        head.addAll(List.of("Unit", "Must reach", "Reaches"));
        lines.add(head);
        for (var measurement : measurements) {
            var line = new ArrayList<>(List.of(measurement.row().title()));
            kinds.forEach(kind -> line.add(figure(measurement, kind)));
            line.add(measurement.row().unit());
            line.add(limits(measurement));
            line.add(reached(measurement));
            lines.add(line);
        }
        return "### " + group.title() + "\n\n" + align(lines);
    }

    private static String figure(Measurement measurement, PeerKind kind) {
        var sample = measurement.samples().get(kind);
        if (sample == null) {
            return "–";
        }
        return "%s ± %.0f %%"
                .formatted(
                        number(sample.median() / measurement.row().per()), sample.spread() * 100);
    }

    /// {@return a number with three digits that count; 0 without}
    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        var digits = (int) Math.max(0, 2 - Math.floor(Math.log10(Math.max(value, 1e-3))));
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static String limits(Measurement measurement) {
        return measurement.row().limits().stream()
                .map(Limit::toString)
                .collect(Collectors.joining(", "));
    }

    private static String reached(Measurement measurement) {
        return measurement.row().limits().stream()
                .map(
                        limit -> {
                            var value = limit.value(measurement);
                            return value == null
                                    ? "not measured"
                                    : number(value) + (limit.reached(value) ? " ✓" : " ✗");
                        })
                .collect(Collectors.joining(", "));
    }

    private static String align(List<List<String>> lines) {
        var columns = lines.getFirst().size();
        var text = new StringBuilder();
        for (var i = 0; i < lines.size(); i++) {
            for (var c = 0; c < columns; c++) {
                text.append("| ").append(pad(lines, lines.get(i).get(c), c)).append(' ');
            }
            text.append("|\n");
            if (i == 0) {
                for (var c = 0; c < columns; c++) {
                    text.append("|-")
                            .append("-".repeat(width(lines, c)))
                            .append(c == 0 ? '-' : ':');
                }
                text.append("|\n");
            }
        }
        return text.toString();
    }

    private static String pad(List<List<String>> lines, String cell, int column) {
        var blank = " ".repeat(width(lines, column) - cell.length());
        return column == 0 ? cell + blank : blank + cell;
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
    }
}
