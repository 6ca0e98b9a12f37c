package graphics.wgpu.canvas.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// What a process holds: to see whether something leaks. Linux only.
///
/// @param files open file descriptors
/// @param threads threads, native ones too
/// @param windows windows on the X display, 0 without one
/// @param objects how many native objects of the GPU there are, by their kind
public record Footprint(int files, int threads, int windows, Map<String, Long> objects) {
    private static final long PATIENCE_NANOS = 15_000_000_000L;

    /// The Java machine starts some threads and opens some files by itself.
    private static final int SLACK = 3;

    /// {@return what this process holds now, without what is forgotten}
    public static Footprint measure() {
        System.gc();
        pause();
        return new Footprint(
                count("/proc/self/fd"), count("/proc/self/task"), openWindows(), liveObjects());
    }

    private static int openWindows() {
        if (System.getenv("DISPLAY") == null) {
            return 0;
        }
        try (var screen = new XScreen()) {
            return screen.windows();
        }
    }

    /// Waits until this process holds no more than at that time.
    ///
    /// What was forgotten without being closed goes with the garbage collector, and the threads of
    /// closed canvases end a little later.
    public void awaitAgain() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        var now = measure();
        while (!now.within(this)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it was " + this + " before, and is " + now);
            }
            now = measure();
        }
    }

    private boolean within(Footprint before) {
        return files <= before.files + SLACK
                && threads <= before.threads + SLACK
                && windows <= before.windows
                && objects.entrySet().stream()
                        .allMatch(
                                kind ->
                                        kind.getValue()
                                                <= before.objects.getOrDefault(kind.getKey(), 0L));
    }

    private static int count(String folder) {
        try (var entries = Files.list(Path.of(folder))) {
            return (int) entries.count();
        } catch (IOException e) {
            throw new AssertionError("this system has no " + folder, e);
        }
    }

    /// The counts are no part of the API: on the module path they take
    /// `--add-exports graphics.wgpu/graphics.wgpu.internal=ALL-UNNAMED`.
    private static Map<String, Long> liveObjects() {
        try {
            var kinds = Class.forName("graphics.wgpu.internal.Kind");
            var live = kinds.getMethod("live");
            var counts = new TreeMap<String, Long>();
            for (var kind : kinds.getEnumConstants()) {
                long count = (long) live.invoke(kind);
                if (count > 0) {
                    counts.put(kind.toString(), count);
                }
            }
            return counts;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the counts have been renamed", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
