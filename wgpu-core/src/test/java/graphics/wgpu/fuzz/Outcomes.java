package graphics.wgpu.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How often each method succeeded and failed, and what else is to be told.
final class Outcomes {
    static final String SUBMITS = "#submits";
    static final String DRAWING_SUBMITS = "#drawing";

    final long[] successes;
    final long[] failures;

    /// What each method failed with last.
    final String[] reasons;

    long submits;
    long drawingSubmits;
    final List<String> mistakes = new ArrayList<>();
    private final List<Api.Entry> entries;

    Outcomes(List<Api.Entry> entries) {
        this.entries = entries;
        successes = new long[entries.size()];
        failures = new long[entries.size()];
        reasons = new String[entries.size()];
        Arrays.fill(reasons, "");
    }

    /// One line for each method: successes, failures, name, last failure; tabs between.
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < entries.size(); i++) {
            lines.add(
                    successes[i] + "\t" + failures[i] + "\t" + entries.get(i) + "\t" + reasons[i]);
        }
        lines.add(submits + "\t0\t" + SUBMITS);
        lines.add(drawingSubmits + "\t0\t" + DRAWING_SUBMITS);
        return lines;
    }
}
