// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Bits;

/// How a buffer is mapped.
///
/// Corresponds to WebGPU's `GPUMapMode`, a set of bits. Sets are joined by `or`.
///
/// @param bits the bits, the same as WebGPU's
public record MapMode(int bits) {
    /// Not at all; no call takes this.
    public static final MapMode NONE = new MapMode(0x0);

    /// For reading; needs the usage `MAP_READ`.
    public static final MapMode READ = new MapMode(0x1);

    /// For writing; needs the usage `MAP_WRITE`.
    public static final MapMode WRITE = new MapMode(0x2);

    private static final int KNOWN = 0x3;

    private static final String[] NAMES = {"READ", "WRITE"};

    /// Checks the bits.
    ///
    /// @throws IllegalArgumentException if a bit is set that has no name here
    public MapMode {
        Bits.check(bits, KNOWN, "MapMode.bits");
    }

    /// {@return the union of all of them}
    ///
    /// @param flags the sets to join
    public static MapMode of(MapMode... flags) {
        var bits = 0;
        for (var flag : Arguments.asList(flags, "flags")) {
            bits |= Arguments.notNull(flag, "flags").bits;
        }
        return new MapMode(bits);
    }

    /// {@return the set that is written as names with `|` between them, as in `"A|B"`}
    ///
    /// @param names what `toString` gives
    /// @throws IllegalArgumentException if a name is not one of the constants
    public static MapMode of(String names) {
        return new MapMode(Bits.parse(names, NAMES, KNOWN, "MapMode"));
    }

    /// {@return the union of this and the other}
    ///
    /// @param other the set to add
    public MapMode or(MapMode other) {
        return new MapMode(bits | Arguments.notNull(other, "other").bits);
    }

    /// {@return whether all bits of the other are in this}
    ///
    /// @param other the set to look for
    public boolean has(MapMode other) {
        var wanted = Arguments.notNull(other, "other").bits;
        return (bits & wanted) == wanted;
    }

    /// {@return the names of the bits with `|` between them, `NONE` without any}
    @Override
    public String toString() {
        return Bits.names(bits, NAMES);
    }
}
