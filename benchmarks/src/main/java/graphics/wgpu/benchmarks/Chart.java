package graphics.wgpu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A picture of bars: the library's time for each row, as a multiple of C's.
final class Chart {
    private static final int ROW = 22;
    private static final int LABELS = 380;
    private static final int SCALE = 200;
    private static final double LONGEST = 2;

    private Chart() {}

    static String svg(Map<Group, List<Measurement>> results) {
        var rows = new ArrayList<Measurement>();
        results.values().forEach(rows::addAll);
        rows.removeIf(row -> ratio(row) == null);
        var height = (rows.size() + 2) * ROW;
        var width = LABELS + (int) (LONGEST * SCALE) + 70;
        var text = new StringBuilder();
        text.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" \
                font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="#fff"/>
                """
                        .formatted(width, height));
        for (var i = 0; i < rows.size(); i++) {
            text.append(bar(rows.get(i), (i + 1) * ROW));
        }
        var one = LABELS + SCALE;
        text.append(
                """
                <line x1="%d" y1="%d" x2="%d" y2="%d" stroke="#333"/>
                <text x="%d" y="%d" text-anchor="middle" fill="#333">C</text>
                </svg>
                """
                        .formatted(one, ROW, one, height - ROW, one, ROW - 6));
        return text.toString();
    }

    private static @Nullable Double ratio(Measurement measurement) {
        return Limit.atMostC(1).value(measurement);
    }

    private static String bar(Measurement measurement, int y) {
        var ratio = Objects.requireNonNull(ratio(measurement));
        var length = Math.min(ratio, LONGEST) * SCALE;
        return """
                <text x="%d" y="%d" text-anchor="end" fill="#333">%s</text>
                <rect x="%d" y="%d" width="%.0f" height="%d" fill="%s"/>
                <text x="%.0f" y="%d" fill="#333">%s</text>
                """
                .formatted(
                        LABELS - 8,
                        y + 15,
                        measurement.row().title(),
                        LABELS,
                        y + 3,
                        length,
                        ROW - 6,
                        "#3b7dd8",
                        LABELS + length + 5,
                        y + 15,
                        Table.number(ratio));
    }
}
