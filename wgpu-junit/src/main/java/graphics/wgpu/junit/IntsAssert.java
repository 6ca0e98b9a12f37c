package graphics.wgpu.junit;

import java.util.Arrays;
import org.assertj.core.api.AbstractAssert;

/// Assertions on integers that were read back. A failure tells the first one that differs, with its
/// index, its place in bytes, and its bits.
public final class IntsAssert extends AbstractAssert<IntsAssert, int[]> {
    private final int bytes;
    private final String what;

    IntsAssert(int[] actual, int bytes, String what) {
        super(actual, IntsAssert.class);
        this.bytes = bytes;
        this.what = what;
    }

    /// Fails unless these are the integers.
    ///
    /// @param expected all of them; bytes from 0 to 255
    /// @return this
    public IntsAssert containsExactly(int... expected) {
        var problem =
                Elements.problem(
                        what,
                        actual.length,
                        expected.length,
                        bytes,
                        i -> actual[i] == expected[i] ? null : describe(actual[i], expected[i]));
        if (problem != null) {
            throw failure("%s", problem);
        }
        return this;
    }

    /// Fails unless all integers are the same one.
    ///
    /// @param expected what each must be
    /// @return this
    public IntsAssert containsOnly(int expected) {
        var all = new int[actual.length];
        Arrays.fill(all, expected);
        return containsExactly(all);
    }

    private String describe(int is, int must) {
        return "is %d (%s), and must be %d (%s)".formatted(is, hex(is), must, hex(must));
    }

    private String hex(int value) {
        return bytes == 1 ? "0x%02x".formatted(value) : "0x%08x".formatted(value);
    }
}
