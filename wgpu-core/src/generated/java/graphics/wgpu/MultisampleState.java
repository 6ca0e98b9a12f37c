// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Says how many samples a pixel has.
///
/// Corresponds to WebGPU's `GPUMultisampleState`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param count samples per pixel, 1 or 4; that of the attachments; default: `1`
/// @param mask which samples are written, a bit for each; all 32 bits may be used; default: all
///     bits
/// @param alphaToCoverageEnabled true to derive the written samples from alpha; needs more than one
///     sample; default: `false`
public record MultisampleState(int count, int mask, boolean alphaToCoverageEnabled) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is negative
    public MultisampleState {
        Arguments.notNegative(count, "MultisampleState.count");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static MultisampleState of() {
        return new MultisampleState(1, -1, false);
    }

    /// {@return a copy with another `count`}
    ///
    /// @param count samples per pixel, 1 or 4; that of the attachments
    /// @throws IllegalArgumentException if it is negative
    public MultisampleState withCount(int count) {
        return new MultisampleState(count, mask, alphaToCoverageEnabled);
    }

    /// {@return a copy with another `mask`}
    ///
    /// @param mask which samples are written, a bit for each; all 32 bits may be used
    public MultisampleState withMask(int mask) {
        return new MultisampleState(count, mask, alphaToCoverageEnabled);
    }

    /// {@return a copy with another `alphaToCoverageEnabled`}
    ///
    /// @param alphaToCoverageEnabled true to derive the written samples from alpha; needs more than
    ///     one sample
    public MultisampleState withAlphaToCoverageEnabled(boolean alphaToCoverageEnabled) {
        return new MultisampleState(count, mask, alphaToCoverageEnabled);
    }
}
