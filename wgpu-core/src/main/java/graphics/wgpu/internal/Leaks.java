package graphics.wgpu.internal;

import graphics.wgpu.GPUObjectBase;
import java.lang.System.Logger.Level;
import java.lang.ref.WeakReference;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Remembers where objects were made that are not released yet, if the property
/// `graphics.wgpu.leaks` is `true`, or while somebody watches.
public final class Leaks {
    private static final boolean ON = Boolean.getBoolean("graphics.wgpu.leaks");
    private static final Set<Origin> OPEN = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger WATCHERS = new AtomicInteger();
    private static final ThreadLocal<Integer> OWN = ThreadLocal.withInitial(() -> 0);

    private Leaks() {}

    /// Where an object comes from. Each is only equal to itself.
    public static final class Origin {
        private final Kind kind;
        private final String label;
        private final long number;
        private final WeakReference<GPUObjectBase> object;
        private final boolean own = OWN.get() > 0;
        private final long thread = Thread.currentThread().threadId();
        private final Throwable made = new Throwable("made here");
        private volatile boolean collected;

        private Origin(Kind kind, String label, long number, GPUObjectBase object) {
            this.kind = kind;
            this.label = label;
            this.number = number;
            this.object = new WeakReference<>(object);
        }

        /// {@return the class, and the label or the number}
        public String name() {
            return kind.className() + (label.isEmpty() ? " #" + number : " \"" + label + '"');
        }

        /// {@return the number of the object}
        public long number() {
            return number;
        }

        /// {@return the object, null once it was collected}
        public @Nullable GPUObjectBase object() {
            return object.get();
        }

        /// {@return the number of the thread that made it}
        public long thread() {
            return thread;
        }

        /// {@return the stack that made it}
        public Throwable made() {
            return made;
        }
    }

    /// Remembers an object from now on.
    ///
    /// @return what is remembered, null if nothing is
    public static @Nullable Origin opened(
            Kind kind, String label, long number, GPUObjectBase object) {
        if (!ON && WATCHERS.get() == 0) {
            return null;
        }
        var origin = new Origin(kind, label, number, object);
        OPEN.add(origin);
        return origin;
    }

    static void closed(Origin origin) {
        // The collector's close is none.
        if (!origin.collected) {
            OPEN.remove(origin);
        }
    }

    /// Reports an object that the collector found before anybody closed it.
    static void collected(Origin origin) {
        origin.collected = true;
        if (WATCHERS.get() == 0) {
            OPEN.remove(origin);
        }
        if (ON) {
            Log.LOGGER.log(
                    Level.WARNING,
                    origin.name() + " was forgotten: it was never closed",
                    origin.made);
        }
    }

    /// {@return where the objects were made that are not released, the oldest first}
    public static List<Origin> open() {
        return OPEN.stream()
                .filter(origin -> !origin.collected)
                .sorted(Comparator.comparingLong(Origin::number))
                .toList();
    }

    /// Begins to watch.
    public static void watch() {
        WATCHERS.incrementAndGet();
    }

    /// Ends one [#watch()].
    public static void unwatch() {
        if (WATCHERS.decrementAndGet() == 0) {
            OPEN.removeIf(origin -> !ON || origin.collected);
        }
    }

    /// {@return where the objects were made that nobody has closed, those included that were
    /// collected while somebody watches, but not what this library keeps; the oldest first}
    public static List<Origin> unclosed() {
        return OPEN.stream()
                .filter(origin -> !origin.own)
                .sorted(Comparator.comparingLong(Origin::number))
                .toList();
    }

    /// Makes an object that this library keeps for itself.
    ///
    /// @param <T> its class
    /// @param make makes it
    /// @return the object
    public static <T extends @Nullable Object> T own(Supplier<T> make) {
        if (!ON && WATCHERS.get() == 0) {
            return make.get();
        }
        OWN.set(OWN.get() + 1);
        try {
            return make.get();
        } finally {
            OWN.set(OWN.get() - 1);
        }
    }
}
