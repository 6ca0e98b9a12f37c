package graphics.wgpu.internal;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Checks of arguments, with messages that name the parameter, its value and what it must be.
///
/// All throw `IllegalArgumentException`. Nothing is put together unless a check fails.
public final class Arguments {
    private Arguments() {}

    /// Refuses null.
    public static <T> T notNull(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is null; it must not be null");
        }
        return value;
    }

    /// Refuses null in a list.
    public static <T> T notNull(@Nullable T element, String list, int index) {
        if (element == null) {
            throw new IllegalArgumentException(
                    list + "[" + index + "] is null; it must not be null");
        }
        return element;
    }

    /// Refuses negative numbers.
    public static int notNegative(int value, String name) {
        if (value < 0) {
            throw negative(value, name);
        }
        return value;
    }

    /// Refuses negative numbers.
    public static long notNegative(long value, String name) {
        if (value < 0) {
            throw negative(value, name);
        }
        return value;
    }

    /// Refuses negative numbers; null is allowed.
    public static @Nullable Integer notNegative(@Nullable Integer value, String name) {
        if (value != null && value < 0) {
            throw negative(value, name);
        }
        return value;
    }

    /// Refuses negative numbers; null is allowed.
    public static @Nullable Long notNegative(@Nullable Long value, String name) {
        if (value != null && value < 0) {
            throw negative(value, name);
        }
        return value;
    }

    /// Refuses zero; null is allowed, and negative numbers are refused elsewhere.
    public static void positive(@Nullable Integer value, String name) {
        if (value != null && value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be at least 1");
        }
    }

    /// Refuses what is not a finite number.
    public static float finite(float value, String name) {
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be finite");
        }
        return value;
    }

    /// Refuses what is not a finite number.
    public static double finite(double value, String name) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be finite");
        }
        return value;
    }

    /// Refuses what is not a multiple of a unit.
    public static long multipleOf(long value, int unit, String name) {
        if (notNegative(value, name) % unit != 0) {
            throw new IllegalArgumentException(
                    name + " is " + value + "; it must be a multiple of " + unit);
        }
        return value;
    }

    /// Refuses a range that is not inside a whole.
    public static void range(
            long offset, long size, long whole, String offsetName, String sizeName, Object of) {
        notNegative(offset, offsetName);
        notNegative(size, sizeName);
        if (size > whole || offset > whole - size) {
            throw new IllegalArgumentException(
                    "%s %d and %s %d are not inside %s, which has %d bytes"
                            .formatted(offsetName, offset, sizeName, size, of, whole));
        }
    }

    /// The length of an array for some bytes; refuses more than an array can have.
    public static int arrayLength(long bytes, String name) {
        if (notNegative(bytes, name) > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    name + " is " + bytes + "; it must fit an array: read it into a MemorySegment");
        }
        return (int) bytes;
    }

    /// Refuses memory that this thread can't reach: the native library would read what is not
    /// there.
    public static MemorySegment reachable(MemorySegment memory, String name) {
        if (!notNull(memory, name).scope().isAlive()) {
            throw notAlive(name);
        }
        if (!memory.isAccessibleBy(Thread.currentThread())) {
            throw new IllegalArgumentException(
                    name + " belongs to another thread; it must be accessible in this one");
        }
        return memory;
    }

    /// Refuses memory that can't be written by this thread.
    public static MemorySegment writable(MemorySegment memory, String name) {
        if (reachable(memory, name).isReadOnly()) {
            throw new IllegalArgumentException(name + " is read-only; it must be writable");
        }
        return memory;
    }

    /// {@return what is thrown for memory whose arena is closed}
    static IllegalArgumentException notAlive(String name) {
        return new IllegalArgumentException(name + " is not alive; its arena must be open");
    }

    /// {@return what is left of a whole from an offset on} Refuses an offset beyond the end.
    public static long rest(long offset, long whole, Object of) {
        if (notNegative(offset, "offset") > whole) {
            throw new IllegalArgumentException(
                    "offset is %d; %s has only %d bytes".formatted(offset, of, whole));
        }
        return whole - offset;
    }

    /// Copies a list that has no holes.
    public static <T> List<T> list(@Nullable List<? extends T> values, String name) {
        checkElements(notNull(values, name), name);
        return List.copyOf(values);
    }

    /// Copies a list in which null is a hole.
    public static <T extends @Nullable Object> List<T> listWithHoles(
            @Nullable List<? extends T> values, String name) {
        return Collections.unmodifiableList(new ArrayList<T>(notNull(values, name)));
    }

    /// Copies a set and keeps its order.
    public static <T> Set<T> set(@Nullable Set<? extends T> values, String name) {
        checkElements(notNull(values, name), name);
        return Collections.unmodifiableSet(new LinkedHashSet<T>(values));
    }

    /// Copies a map and keeps its order.
    public static <V> Map<String, V> map(@Nullable Map<String, V> values, String name) {
        for (var entry : notNull(values, name).entrySet()) {
            if (entry.getKey() == null) {
                throw new IllegalArgumentException(name + " has a null key; it must not have one");
            }
            if (entry.getValue() == null) {
                notNull(null, name + "[" + entry.getKey() + "]");
            }
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// The elements of a variable argument list.
    public static <T extends @Nullable Object> List<T> asList(T @Nullable [] values, String name) {
        return Arrays.asList(notNull(values, name));
    }

    /// The elements of a variable argument list as a set in the same order.
    public static <T> Set<T> asSet(T @Nullable [] values, String name) {
        return new LinkedHashSet<>(Arrays.asList(notNull(values, name)));
    }

    /// Looks an enum's constant up by its string.
    public static <E extends Enum<E>> E constant(String string, E[] constants, String name) {
        for (var constant : constants) {
            if (constant.toString().equals(string)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                name + " is \"" + string + "\"; it must be one of " + Arrays.toString(constants));
    }

    private static void checkElements(Collection<?> values, String name) {
        if (values.isEmpty()) {
            return;
        }
        var index = 0;
        for (var value : values) {
            if (value == null) {
                notNull(null, name + "[" + index + "]");
            }
            index++;
        }
    }

    static IllegalArgumentException negative(long value, String name) {
        return new IllegalArgumentException(name + " is " + value + "; it must not be negative");
    }
}
