// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Bits;

/// What a buffer may be used for.
///
/// Corresponds to WebGPU's `GPUBufferUsage`, a set of bits. Sets are joined by `or`.
///
/// @param bits the bits, the same as WebGPU's
public record BufferUsage(int bits) {
    /// Nothing.
    public static final BufferUsage NONE = new BufferUsage(0x0);

    /// Being mapped for reading; goes with `COPY_DST` only.
    public static final BufferUsage MAP_READ = new BufferUsage(0x1);

    /// Being mapped for writing; goes with `COPY_SRC` only.
    public static final BufferUsage MAP_WRITE = new BufferUsage(0x2);

    /// Being the source of a copy.
    public static final BufferUsage COPY_SRC = new BufferUsage(0x4);

    /// Being the destination of a copy or of a write through the queue.
    public static final BufferUsage COPY_DST = new BufferUsage(0x8);

    /// Holding the indices of an indexed draw.
    public static final BufferUsage INDEX = new BufferUsage(0x10);

    /// Holding vertices.
    public static final BufferUsage VERTEX = new BufferUsage(0x20);

    /// Being bound as a uniform buffer.
    public static final BufferUsage UNIFORM = new BufferUsage(0x40);

    /// Being bound as a storage buffer.
    public static final BufferUsage STORAGE = new BufferUsage(0x80);

    /// Holding the arguments of an indirect draw or dispatch.
    public static final BufferUsage INDIRECT = new BufferUsage(0x100);

    /// Taking the results of queries.
    public static final BufferUsage QUERY_RESOLVE = new BufferUsage(0x200);

    private static final int KNOWN = 0x3FF;

    private static final String[] NAMES = {
        "MAP_READ",
        "MAP_WRITE",
        "COPY_SRC",
        "COPY_DST",
        "INDEX",
        "VERTEX",
        "UNIFORM",
        "STORAGE",
        "INDIRECT",
        "QUERY_RESOLVE"
    };

    /// Checks the bits.
    ///
    /// @throws IllegalArgumentException if a bit is set that has no name here
    public BufferUsage {
        Bits.check(bits, KNOWN, "BufferUsage.bits");
    }

    /// {@return the union of all of them}
    ///
    /// @param flags the sets to join
    public static BufferUsage of(BufferUsage... flags) {
        var bits = 0;
        for (var flag : Arguments.asList(flags, "flags")) {
            bits |= Arguments.notNull(flag, "flags").bits;
        }
        return new BufferUsage(bits);
    }

    /// {@return the set that is written as names with `|` between them, as in `"A|B"`}
    ///
    /// @param names what `toString` gives
    /// @throws IllegalArgumentException if a name is not one of the constants
    public static BufferUsage of(String names) {
        return new BufferUsage(Bits.parse(names, NAMES, KNOWN, "BufferUsage"));
    }

    /// {@return the union of this and the other}
    ///
    /// @param other the set to add
    public BufferUsage or(BufferUsage other) {
        return new BufferUsage(bits | Arguments.notNull(other, "other").bits);
    }

    /// {@return whether all bits of the other are in this}
    ///
    /// @param other the set to look for
    public boolean has(BufferUsage other) {
        var wanted = Arguments.notNull(other, "other").bits;
        return (bits & wanted) == wanted;
    }

    /// {@return the names of the bits with `|` between them, `NONE` without any}
    @Override
    public String toString() {
        return Bits.names(bits, NAMES);
    }
}
