package graphics.wgpu.junit;

import graphics.wgpu.UnreleasedObject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// Which of the objects that a test left are leaks.
final class Leaks {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Leaks() {}

    /// {@return the leaks among the objects that are left}
    static List<UnreleasedObject> remaining(
            LeakCheck check, Supplier<List<UnreleasedObject>> objects) {
        return switch (check) {
            case OFF -> List.of();
            case CLOSED, CLASS -> objects.get();
            case COLLECTED -> afterCollection(objects);
        };
    }

    private static List<UnreleasedObject> afterCollection(
            Supplier<List<UnreleasedObject>> objects) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var left = uncollected(objects);
        while (!left.isEmpty() && System.nanoTime() < end) {
            left = List.of();
            System.gc();
            pause();
            left = uncollected(objects);
        }
        return left;
    }

    private static List<UnreleasedObject> uncollected(Supplier<List<UnreleasedObject>> objects) {
        return objects.get().stream().filter(object -> !object.collected()).toList();
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// {@return what to say of a leak}
    static String describe(UnreleasedObject object) {
        var text =
                new StringBuilder(object.name())
                        .append(
                                " was made and not closed (close it, give it to GpuResources, or set")
                        .append(" leaks in @GpuTest). It was made at");
        object.place().stream()
                .takeWhile(frame -> !frame.getClassName().startsWith("org.junit."))
                .filter(frame -> !frame.getClassName().startsWith("java.lang.reflect."))
                .filter(frame -> !frame.getClassName().startsWith("jdk.internal."))
                .limit(6)
                .forEach(frame -> text.append("\n    ").append(frame));
        return text.toString();
    }
}
