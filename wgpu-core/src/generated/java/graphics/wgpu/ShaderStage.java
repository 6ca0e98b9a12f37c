// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Bits;

/// The stages of a pipeline.
///
/// Corresponds to WebGPU's `GPUShaderStage`, a set of bits. Sets are joined by `or`.
///
/// @param bits the bits, the same as WebGPU's
public record ShaderStage(int bits) {
    /// None; in a layout, a binding that no shader sees.
    public static final ShaderStage NONE = new ShaderStage(0x0);

    /// The vertex shader.
    public static final ShaderStage VERTEX = new ShaderStage(0x1);

    /// The fragment shader.
    public static final ShaderStage FRAGMENT = new ShaderStage(0x2);

    /// The compute shader.
    public static final ShaderStage COMPUTE = new ShaderStage(0x4);

    private static final int KNOWN = 0x7;

    private static final String[] NAMES = {"VERTEX", "FRAGMENT", "COMPUTE"};

    /// Checks the bits.
    ///
    /// @throws IllegalArgumentException if a bit is set that has no name here
    public ShaderStage {
        Bits.check(bits, KNOWN, "ShaderStage.bits");
    }

    /// {@return the union of all of them}
    ///
    /// @param flags the sets to join
    public static ShaderStage of(ShaderStage... flags) {
        var bits = 0;
        for (var flag : Arguments.asList(flags, "flags")) {
            bits |= Arguments.notNull(flag, "flags").bits;
        }
        return new ShaderStage(bits);
    }

    /// {@return the set that is written as names with `|` between them, as in `"A|B"`}
    ///
    /// @param names what `toString` gives
    /// @throws IllegalArgumentException if a name is not one of the constants
    public static ShaderStage of(String names) {
        return new ShaderStage(Bits.parse(names, NAMES, KNOWN, "ShaderStage"));
    }

    /// {@return the union of this and the other}
    ///
    /// @param other the set to add
    public ShaderStage or(ShaderStage other) {
        return new ShaderStage(bits | Arguments.notNull(other, "other").bits);
    }

    /// {@return whether all bits of the other are in this}
    ///
    /// @param other the set to look for
    public boolean has(ShaderStage other) {
        var wanted = Arguments.notNull(other, "other").bits;
        return (bits & wanted) == wanted;
    }

    /// {@return the names of the bits with `|` between them, `NONE` without any}
    @Override
    public String toString() {
        return Bits.names(bits, NAMES);
    }
}
