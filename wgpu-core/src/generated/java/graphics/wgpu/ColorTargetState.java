// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// A colour target of a pipeline.
///
/// Corresponds to WebGPU's `GPUColorTargetState`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param format the format of the attachment
/// @param blend how new colours mix with those that are there; without it, they replace them; none
///     by default
/// @param writeMask which channels are written; default: `ColorWrite.ALL`
public record ColorTargetState(
        TextureFormat format, @Nullable BlendState blend, ColorWrite writeMask) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null
    public ColorTargetState {
        Arguments.notNull(format, "ColorTargetState.format");
        Arguments.notNull(writeMask, "ColorTargetState.writeMask");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param format the format of the attachment
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static ColorTargetState of(TextureFormat format) {
        return new ColorTargetState(format, null, ColorWrite.ALL);
    }

    /// {@return a copy with another `format`}
    ///
    /// @param format the format of the attachment
    /// @throws IllegalArgumentException if it is null
    public ColorTargetState withFormat(TextureFormat format) {
        return new ColorTargetState(format, blend, writeMask);
    }

    /// {@return a copy with another `blend`}
    ///
    /// @param blend how new colours mix with those that are there; without it, they replace them
    public ColorTargetState withBlend(@Nullable BlendState blend) {
        return new ColorTargetState(format, blend, writeMask);
    }

    /// {@return a copy with another `writeMask`}
    ///
    /// @param writeMask which channels are written
    /// @throws IllegalArgumentException if it is null
    public ColorTargetState withWriteMask(ColorWrite writeMask) {
        return new ColorTargetState(format, blend, writeMask);
    }
}
