package graphics.wgpu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Sets the topics of a report as text.
final class DiagnosticsText {
    private DiagnosticsText() {}

    static void append(StringBuilder text, String name, Map<String, ?> values) {
        text.append("██ ").append(name).append(":\n\n");
        var rows = new ArrayList<List<String>>();
        values.forEach(
                (key, value) -> {
                    if (value instanceof Map<?, ?> row) {
                        if (rows.isEmpty()) {
                            rows.add(line("", row.keySet()));
                        }
                        rows.add(line(key, row.values()));
                    } else {
                        rows.add(List.of(key + ":", String.valueOf(value)));
                    }
                });
        var table = values.values().stream().anyMatch(Map.class::isInstance);
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                var width = width(rows, i);
                var cell = row.get(i);
                var right = i == 0 || table;
                var padding = " ".repeat(width - cell.length());
                text.append("  ");
                text.append(right ? padding + cell : cell);
            }
            text.append('\n');
        }
        text.append('\n');
    }

    private static List<String> line(String first, Iterable<?> cells) {
        var line = new ArrayList<String>();
        line.add(first.isEmpty() ? "" : first + ":");
        cells.forEach(cell -> line.add(String.valueOf(cell)));
        return line;
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }
}
