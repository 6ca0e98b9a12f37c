package graphics.wgpu.junit;

import java.util.Arrays;
import org.assertj.core.api.AbstractAssert;

/// Assertions on `f32` numbers that were read back. A failure tells the first one that differs,
/// with its index, its place in bytes, its bits, and by how much.
///
/// Without a word on tolerance, the values must be equal; 0 and -0 are, and NaN is equal to NaN.
public final class FloatsAssert extends AbstractAssert<FloatsAssert, float[]> {
    private final String what;
    private long ulps;
    private double relative;
    private double absolute;

    FloatsAssert(float[] actual, String what) {
        super(actual, FloatsAssert.class);
        this.what = what;
    }

    /// Lets each number be some representable numbers away (units in the last place).
    ///
    /// @param count how many at most; GPUs may be 2.5 off in a division, more in `sin` or `pow`
    /// @return this
    public FloatsAssert withinUlps(int count) {
        ulps = Math.toIntExact((long) check(count, "count"));
        return this;
    }

    /// Lets each number differ by a part of what is expected.
    ///
    /// @param tolerance the part, such as 1e-5
    /// @return this
    public FloatsAssert withinRelative(double tolerance) {
        relative = check(tolerance, "tolerance");
        return this;
    }

    /// Lets each number differ by an amount; for numbers near zero.
    ///
    /// @param tolerance the amount
    /// @return this
    public FloatsAssert withinAbsolute(double tolerance) {
        absolute = check(tolerance, "tolerance");
        return this;
    }

    /// Fails unless these are the numbers; each within at least one of the tolerances.
    ///
    /// @param expected all of them
    /// @return this
    public FloatsAssert containsExactly(float... expected) {
        var problem =
                Elements.problem(
                        what,
                        actual.length,
                        expected.length,
                        4,
                        i ->
                                near(actual[i], expected[i])
                                        ? null
                                        : describe(actual[i], expected[i]));
        if (problem != null) {
            throw failure("%s", problem);
        }
        return this;
    }

    /// Fails unless all numbers are the same one.
    ///
    /// @param expected what each must be
    /// @return this
    public FloatsAssert containsOnly(float expected) {
        var all = new float[actual.length];
        Arrays.fill(all, expected);
        return containsExactly(all);
    }

    private boolean near(float is, float must) {
        if (is == must || (Float.isNaN(is) && Float.isNaN(must))) {
            return true;
        }
        if (!Float.isFinite(is) || !Float.isFinite(must)) {
            return false;
        }
        double away = Math.abs((double) is - must);
        return distance(is, must) <= ulps || away <= relative * Math.abs(must) || away <= absolute;
    }

    /// How many steps from one representable number to the next lie between two.
    static long distance(float a, float b) {
        return Math.abs(order(a) - order(b));
    }

    private static long order(float value) {
        int bits = Float.floatToRawIntBits(value);
        return bits < 0 ? -(long) (bits & Integer.MAX_VALUE) : bits;
    }

    private static String describe(float is, float must) {
        var text =
                "is %s (0x%08x), and must be %s (0x%08x)"
                        .formatted(
                                is,
                                Float.floatToRawIntBits(is),
                                must,
                                Float.floatToRawIntBits(must));
        return Float.isFinite(is) && Float.isFinite(must)
                ? text + ": " + distance(is, must) + " ulps apart"
                : text;
    }

    private static double check(double value, String name) {
        if (!(value >= 0)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be zero or more");
        }
        return value;
    }
}
