// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Bits;

/// The channels of a colour that are written.
///
/// Corresponds to WebGPU's `GPUColorWrite`, a set of bits. Sets are joined by `or`.
///
/// @param bits the bits, the same as WebGPU's
public record ColorWrite(int bits) {
    /// None.
    public static final ColorWrite NONE = new ColorWrite(0x0);

    /// Red.
    public static final ColorWrite RED = new ColorWrite(0x1);

    /// Green.
    public static final ColorWrite GREEN = new ColorWrite(0x2);

    /// Blue.
    public static final ColorWrite BLUE = new ColorWrite(0x4);

    /// Alpha.
    public static final ColorWrite ALPHA = new ColorWrite(0x8);

    /// All four.
    public static final ColorWrite ALL = new ColorWrite(0xF);

    private static final int KNOWN = 0xF;

    private static final String[] NAMES = {"RED", "GREEN", "BLUE", "ALPHA"};

    /// Checks the bits.
    ///
    /// @throws IllegalArgumentException if a bit is set that has no name here
    public ColorWrite {
        Bits.check(bits, KNOWN, "ColorWrite.bits");
    }

    /// {@return the union of all of them}
    ///
    /// @param flags the sets to join
    public static ColorWrite of(ColorWrite... flags) {
        var bits = 0;
        for (var flag : Arguments.asList(flags, "flags")) {
            bits |= Arguments.notNull(flag, "flags").bits;
        }
        return new ColorWrite(bits);
    }

    /// {@return the set that is written as names with `|` between them, as in `"A|B"`}
    ///
    /// @param names what `toString` gives
    /// @throws IllegalArgumentException if a name is not one of the constants
    public static ColorWrite of(String names) {
        return new ColorWrite(Bits.parse(names, NAMES, KNOWN, "ColorWrite"));
    }

    /// {@return the union of this and the other}
    ///
    /// @param other the set to add
    public ColorWrite or(ColorWrite other) {
        return new ColorWrite(bits | Arguments.notNull(other, "other").bits);
    }

    /// {@return whether all bits of the other are in this}
    ///
    /// @param other the set to look for
    public boolean has(ColorWrite other) {
        var wanted = Arguments.notNull(other, "other").bits;
        return (bits & wanted) == wanted;
    }

    /// {@return the names of the bits with `|` between them, `NONE` without any}
    @Override
    public String toString() {
        return Bits.names(bits, NAMES);
    }
}
