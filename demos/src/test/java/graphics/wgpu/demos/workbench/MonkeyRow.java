package graphics.wgpu.demos.workbench;

import graphics.wgpu.canvas.testing.Footprint;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// What a process holds while its workbench is at rest, after a part of a monkey's run.
///
/// @param seconds how long the monkey had been playing
/// @param rate how many actions a second it took in this part
/// @param stall the longest time, in milliseconds, that the toolkit's thread did not answer
/// @param heap what the collector leaves of the heap, in kilobytes
/// @param memory what the process has in memory, in kilobytes
/// @param handles native objects of the GPU
/// @param footprint threads, files and windows
record MonkeyRow(
        long seconds,
        double rate,
        double stall,
        long heap,
        long memory,
        long handles,
        Footprint footprint) {

    /// What may not grow: its name and how it is read.
    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    enum Column {
        HEAP("heap [kB]", MonkeyRow::heap),
        MEMORY("RSS [kB]", MonkeyRow::memory),
        HANDLES("handles", MonkeyRow::handles),
        WINDOWS("windows", row -> row.footprint().windows()),
        THREADS("threads", row -> row.footprint().threads()),
        FILES("files", row -> row.footprint().files());

        private final String title;
        private final ToDoubleFunction<MonkeyRow> value;

        Column(String title, ToDoubleFunction<MonkeyRow> value) {
            this.title = title;
            this.value = value;
        }

        /// By which part this grows from the first row to the last: the least of the rows in the
        /// last third is compared with the least in the first, because what is kept for later, as
        /// images of frames, makes single rows larger.
        double growth(List<MonkeyRow> rows) {
            int third = (rows.size() + 1) / 3;
            int between = rows.size() - third;
            double first = least(rows.subList(0, third));
            double last = least(rows.subList(between, rows.size()));
            return (last / first - 1) * (rows.size() - 1) / between;
        }

        /// How much larger this is in the last row than in the first.
        double rise(List<MonkeyRow> rows) {
            return value.applyAsDouble(rows.getLast()) - value.applyAsDouble(rows.getFirst());
        }

        private double least(List<MonkeyRow> rows) {
            return rows.stream().mapToDouble(value).min().orElseThrow();
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private static final MethodHandle MALLOC_TRIM =
            Linker.nativeLinker()
                    .downcallHandle(
                            Linker.nativeLinker().defaultLookup().findOrThrow("malloc_trim"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG));
    private static final int PAUSE_MILLIS = 200;

    /// Looks some times, and takes the least of each: at any moment a frame may be on its way.
    static MonkeyRow measure(int looks, long seconds, double rate, double stall) throws Exception {
        var least = look(seconds, rate, stall);
        for (int i = 1; i < looks; i++) {
            Thread.sleep(PAUSE_MILLIS);
            least = least.least(look(seconds, rate, stall));
        }
        return least;
    }

    private static MonkeyRow look(long seconds, double rate, double stall) throws IOException {
        var footprint = Footprint.measure();
        var runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) / 1024;
        long handles = footprint.objects().values().stream().mapToLong(Long::longValue).sum();
        return new MonkeyRow(seconds, rate, stall, heap, resident(), handles, footprint);
    }

    private MonkeyRow least(MonkeyRow other) {
        return new MonkeyRow(
                seconds,
                rate,
                stall,
                Math.min(heap, other.heap),
                Math.min(memory, other.memory),
                Math.min(handles, other.handles),
                new Footprint(
                        Math.min(footprint.files(), other.footprint.files()),
                        Math.min(footprint.threads(), other.footprint.threads()),
                        Math.min(footprint.windows(), other.footprint.windows()),
                        footprint.objects()));
    }

    /// What the process has in memory, without what it has freed and the C library keeps.
    private static long resident() throws IOException {
        try {
            int _ = (int) MALLOC_TRIM.invokeExact(0L);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// {@return the titles of the columns}
    static String titles() {
        var text = new StringBuilder("   time  actions/s  stall [ms]");
        for (var column : Column.values()) {
            text.append(String.format(Locale.ROOT, "%11s", column));
        }
        return text.toString();
    }

    /// {@return how much each column grows in these rows}
    static String growths(List<MonkeyRow> rows) {
        var text = new StringBuilder(String.format(Locale.ROOT, "%-29s", "growth"));
        for (var column : Column.values()) {
            text.append(String.format(Locale.ROOT, "%10.2f%%", 100 * column.growth(rows)));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%4d:%02d  %9.1f  %10.0f",
                        seconds / 60,
                        seconds % 60,
                        rate,
                        stall));
        for (var column : Column.values()) {
            text.append(String.format(Locale.ROOT, "%11.0f", column.value.applyAsDouble(this)));
        }
        return text.toString();
    }
}
