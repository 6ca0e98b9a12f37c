package graphics.wgpu.junit;

import org.jspecify.annotations.Nullable;

/// Finds the first element of a list of numbers that is not as it should be, and tells of it.
final class Elements {
    /// How two elements differ.
    @FunctionalInterface
    interface Difference {
        /// {@return both elements and how they differ, null if they are near enough}
        @Nullable String at(int index);
    }

    private Elements() {}

    /// {@return what is wrong, null if nothing is}
    ///
    /// @param what whose elements they are
    /// @param actual how many there are
    /// @param expected how many there must be
    /// @param bytes the size of one
    /// @param difference compares one
    static @Nullable String problem(
            String what, int actual, int expected, int bytes, Difference difference) {
        int count = Math.min(actual, expected);
        int wrong = 0;
        String first = null;
        for (int i = 0; i < count; i++) {
            var at = difference.at(i);
            if (at != null) {
                wrong++;
                if (first == null) {
                    first = "element %d (byte %d) %s".formatted(i, (long) i * bytes, at);
                }
            }
        }
        if (actual != expected) {
            var sizes = "%s has %d elements, and must have %d".formatted(what, actual, expected);
            return first == null ? sizes : sizes + "; " + first;
        }
        return first == null
                ? null
                : "%s: %s; %d of %d elements differ".formatted(what, first, wrong, count);
    }
}
