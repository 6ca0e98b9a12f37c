package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.internal.Kind;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/// How many native objects of each kind were alive at a time.
final class LiveObjects {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

    private LiveObjects() {
        for (var kind : Kind.values()) {
            counts.put(kind, kind.live());
        }
    }

    /// Counts now.
    static LiveObjects now() {
        return new LiveObjects();
    }

    /// How many more there are of a kind than at that time.
    long added(Kind kind) {
        return kind.live() - counts.getOrDefault(kind, 0L);
    }

    /// Waits until there are no more than at that time; forgotten objects go with the collector.
    void awaitAgain() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!more().isEmpty() && System.nanoTime() < end) {
            System.gc();
            sleep();
        }
        assertThat(more()).as("native objects that were not freed").isEmpty();
    }

    /// Waits until there are no more than at that time, without the collector: all must be closed.
    void awaitClosed() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!more().isEmpty() && System.nanoTime() < end) {
            sleep();
        }
        assertThat(more()).as("native objects that were not freed").isEmpty();
    }

    private Map<Kind, Long> more() {
        var more = new EnumMap<Kind, Long>(Kind.class);
        for (var kind : Kind.values()) {
            if (added(kind) > 0) {
                more.put(kind, added(kind));
            }
        }
        return more;
    }

    private static void sleep() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
