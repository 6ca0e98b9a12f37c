package graphics.wgpu.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// What single calls take and allocate, measured by JMH.
final class JmhRows {
    private static final String CALLS = "graphics.wgpu.benchmarks.peer.SingleCalls";
    private static final String TIME = "time";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /// Short, as recorded commands take memory until the iteration ends.
    private static final long ITERATION_MILLIS = 100;

    /// The smallest object takes 16 bytes. What is less comes from around the calls.
    private static final double NOTHING = 1;

    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("setBindGroupAndDraw", "setBindGroup with an offset + draw");
        TITLES.put("setPipeline", "setPipeline");
        TITLES.put("setVertexBuffer", "setVertexBuffer");
        TITLES.put("executeBundles", "executeBundles");
        TITLES.put("dispatchWorkgroups", "dispatchWorkgroups");
        TITLES.put("copyBufferToBuffer", "copyBufferToBuffer");
        TITLES.put("writeBuffer", "writeBuffer of 64 bytes of an array");
    }

    private JmhRows() {}

    /// {@return two rows for each call}
    static List<Row> rows() {
        var rows = new ArrayList<Row>();
        TITLES.forEach(
                (name, title) -> {
                    var request = new Request(name, 1);
                    rows.add(new Row(title, request, TIME, 1, "ns a call", List.of()));
                    rows.add(
                            new Row(
                                    title + ", allocated",
                                    request,
                                    ALLOCATED,
                                    1,
                                    "bytes a call",
                                    List.of(Limit.atMost(PeerKind.JAVA, NOTHING))));
                });
        return rows;
    }

    /// Runs JMH.
    ///
    /// @param seconds how long each call is measured, after as long a warm-up
    /// @param forks how many JVMs it starts in turn; 0 to measure in this one
    static List<Measurement> run(double seconds, int forks) {
        var iteration = TimeValue.milliseconds(ITERATION_MILLIS);
        var iterations = (int) Math.ceil(seconds * 1000 / ITERATION_MILLIS);
        var options =
                new OptionsBuilder()
                        .include(CALLS)
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .warmupTime(iteration)
                        .measurementTime(iteration)
                        .warmupIterations(iterations)
                        .measurementIterations(iterations)
                        .forks(forks)
                        .jvmArgs(
                                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSystemMemoryBarrier")
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build();
        try {
            return measurements(new Runner(options).run());
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH could not measure the calls", e);
        }
    }

    private static List<Measurement> measurements(Iterable<RunResult> results) {
        Map<String, RunResult> byName = new LinkedHashMap<>();
        for (var result : results) {
            var name = result.getParams().getBenchmark();
            byName.put(name.substring(name.lastIndexOf('.') + 1), result);
        }
        var measurements = new ArrayList<Measurement>();
        for (var row : rows()) {
            var result = byName.get(row.request().name());
            if (result != null) {
                var figures = new HashMap<>(result.getSecondaryResults());
                figures.put(TIME, result.getPrimaryResult());
                var figure = Objects.requireNonNull(figures.get(row.result()), row.result());
                measurements.add(new Measurement(row, Map.of(PeerKind.JAVA, sample(figure))));
            }
        }
        return measurements;
    }

    private static Sample sample(Result<?> figure) {
        var statistics = figure.getStatistics();
        return new Sample(
                statistics.getPercentile(50),
                statistics.getPercentile(25),
                statistics.getPercentile(75),
                (int) statistics.getN());
    }
}
