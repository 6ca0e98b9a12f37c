package graphics.wgpu.benchmarks;

import java.util.ArrayList;
import java.util.List;

/// What becomes of the time of one when there are many.
final class ScaleRows {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final long PAIRS = 10_000;
    private static final double LINEAR = 1.15;

    private ScaleRows() {}

    static List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var draws = 100L; draws <= 1_000_000; draws *= 10) {
            rows.add(
                    new Row(
                            "%,d × (setBindGroup + draw), and finish".formatted(draws),
                            new Request("passes", draws),
                            "all",
                            // as in ScaleCases
                            Math.max(draws, PAIRS),
                            "ns a draw",
                            List.of(Limit.atMostC(LINEAR))));
        }
        for (var threads = 1; threads <= 8; threads *= 2) {
            rows.add(
                    new Row(
                            "%,d pairs recorded on each of %d threads".formatted(PAIRS, threads),
                            new Request("threads", threads),
                            "all",
                            // more threads than cores take turns
                            PAIRS * Math.max(1, (double) threads / CORES),
                            "ns a pair",
                            List.of(Limit.atMostC(1.25))));
        }
        rows.add(
                new Row(
                        "A buffer more, with 10,000 alive",
                        new Request("live", PAIRS),
                        "create",
                        PAIRS,
                        "ns a buffer",
                        List.of(Limit.atMostC(2))));
        rows.add(
                new Row(
                        "A buffer less, with 10,000 alive",
                        new Request("live", PAIRS),
                        "close",
                        PAIRS,
                        "ns a buffer",
                        List.of(Limit.atMostC(2))));
        return rows;
    }
}
