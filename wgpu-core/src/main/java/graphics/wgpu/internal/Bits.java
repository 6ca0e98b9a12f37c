package graphics.wgpu.internal;

import java.util.Arrays;
import java.util.StringJoiner;

/// What the flag types share: bit `i` has the name `names[i]`.
public final class Bits {
    private static final String NONE = "NONE";
    private static final String ALL = "ALL";

    private Bits() {}

    /// Refuses bits that have no name, as the native library ends the process on some of them.
    public static void check(int bits, int known, String name) {
        if ((bits & ~known) != 0) {
            throw new IllegalArgumentException(
                    "%s is 0x%X; it must have no bits outside of 0x%X"
                            .formatted(name, bits, known));
        }
    }

    /// The names of the bits with `|` between them.
    public static String names(int bits, String[] names) {
        if (bits == 0) {
            return NONE;
        }
        var joiner = new StringJoiner("|");
        for (var i = 0; i < names.length; i++) {
            if ((bits & 1 << i) != 0) {
                joiner.add(names[i]);
            }
        }
        return joiner.toString();
    }

    /// The bits of names with `|` between them.
    public static int parse(String text, String[] names, int known, String name) {
        var bits = 0;
        for (var part : Arguments.notNull(text, name).split("\\|", -1)) {
            var flag = part.strip();
            var index = Arrays.asList(names).indexOf(flag);
            if (index >= 0) {
                bits |= 1 << index;
            } else if (flag.equals(ALL)) {
                bits |= known;
            } else if (!flag.equals(NONE)) {
                throw new IllegalArgumentException(
                        name + " is \"" + flag + "\"; it must be one of " + Arrays.toString(names));
            }
        }
        return bits;
    }
}
