// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Bits;

/// What a texture may be used for.
///
/// Corresponds to WebGPU's `GPUTextureUsage`, a set of bits. Sets are joined by `or`.
///
/// @param bits the bits, the same as WebGPU's
public record TextureUsage(int bits) {
    /// Nothing; in a view, all that the texture may be used for.
    public static final TextureUsage NONE = new TextureUsage(0x0);

    /// Being the source of a copy.
    public static final TextureUsage COPY_SRC = new TextureUsage(0x1);

    /// Being the destination of a copy or of a write through the queue.
    public static final TextureUsage COPY_DST = new TextureUsage(0x2);

    /// Being bound to be sampled or loaded in a shader.
    public static final TextureUsage TEXTURE_BINDING = new TextureUsage(0x4);

    /// Being bound as a storage texture.
    public static final TextureUsage STORAGE_BINDING = new TextureUsage(0x8);

    /// Being drawn to by a render pass.
    public static final TextureUsage RENDER_ATTACHMENT = new TextureUsage(0x10);

    /// Being drawn to in one pass without its content being kept in memory; goes with
    /// `RENDER_ATTACHMENT` only.
    public static final TextureUsage TRANSIENT_ATTACHMENT = new TextureUsage(0x20);

    private static final int KNOWN = 0x3F;

    private static final String[] NAMES = {
        "COPY_SRC",
        "COPY_DST",
        "TEXTURE_BINDING",
        "STORAGE_BINDING",
        "RENDER_ATTACHMENT",
        "TRANSIENT_ATTACHMENT"
    };

    /// Checks the bits.
    ///
    /// @throws IllegalArgumentException if a bit is set that has no name here
    public TextureUsage {
        Bits.check(bits, KNOWN, "TextureUsage.bits");
    }

    /// {@return the union of all of them}
    ///
    /// @param flags the sets to join
    public static TextureUsage of(TextureUsage... flags) {
        var bits = 0;
        for (var flag : Arguments.asList(flags, "flags")) {
            bits |= Arguments.notNull(flag, "flags").bits;
        }
        return new TextureUsage(bits);
    }

    /// {@return the set that is written as names with `|` between them, as in `"A|B"`}
    ///
    /// @param names what `toString` gives
    /// @throws IllegalArgumentException if a name is not one of the constants
    public static TextureUsage of(String names) {
        return new TextureUsage(Bits.parse(names, NAMES, KNOWN, "TextureUsage"));
    }

    /// {@return the union of this and the other}
    ///
    /// @param other the set to add
    public TextureUsage or(TextureUsage other) {
        return new TextureUsage(bits | Arguments.notNull(other, "other").bits);
    }

    /// {@return whether all bits of the other are in this}
    ///
    /// @param other the set to look for
    public boolean has(TextureUsage other) {
        var wanted = Arguments.notNull(other, "other").bits;
        return (bits & wanted) == wanted;
    }

    /// {@return the names of the bits with `|` between them, `NONE` without any}
    @Override
    public String toString() {
        return Bits.names(bits, NAMES);
    }
}
