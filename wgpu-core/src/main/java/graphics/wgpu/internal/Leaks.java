package graphics.wgpu.internal;

import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Remembers where objects were made that are not released yet, if the property
/// `graphics.wgpu.leaks` is `true`.
public final class Leaks {
    private static final boolean ON = Boolean.getBoolean("graphics.wgpu.leaks");
    private static final Set<Origin> OPEN = ConcurrentHashMap.newKeySet();

    private Leaks() {}

    /// Where an object comes from. Each is only equal to itself.
    public static final class Origin {
        private final Kind kind;
        private final String label;
        private final long number;
        private final Throwable made = new Throwable("made here");

        private Origin(Kind kind, String label, long number) {
            this.kind = kind;
            this.label = label;
            this.number = number;
        }

        /// {@return the class, and the label or the number}
        public String name() {
            return kind.className() + (label.isEmpty() ? " #" + number : " \"" + label + '"');
        }

        /// {@return the number of the object}
        public long number() {
            return number;
        }

        /// {@return the stack that made it}
        public Throwable made() {
            return made;
        }
    }

    /// {@return whether it remembers}
    public static boolean on() {
        return ON;
    }

    /// Remembers an object from now on.
    ///
    /// @return what is remembered, null if nothing is
    public static @Nullable Origin opened(Kind kind, String label, long number) {
        if (!ON) {
            return null;
        }
        var origin = new Origin(kind, label, number);
        OPEN.add(origin);
        return origin;
    }

    static void closed(Origin origin) {
        OPEN.remove(origin);
    }

    /// Reports an object that the collector found before anybody closed it.
    static void collected(Origin origin) {
        OPEN.remove(origin);
        Log.LOGGER.log(
                Level.WARNING, origin.name() + " was forgotten: it was never closed", origin.made);
    }

    /// {@return where the objects were made that are not released, the oldest first}
    public static List<Origin> open() {
        return OPEN.stream().sorted(Comparator.comparingLong(Origin::number)).toList();
    }
}
