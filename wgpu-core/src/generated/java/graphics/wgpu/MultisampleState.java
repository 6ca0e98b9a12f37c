// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `MultisampleState`.
///
/// Corresponds to WebGPU's `GPUMultisampleState`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param count WebGPU's `count`; default: `1`
/// @param mask WebGPU's `mask`; default: all bits
/// @param alphaToCoverageEnabled WebGPU's `alphaToCoverageEnabled`; default: `false`
public record MultisampleState(int count, int mask, boolean alphaToCoverageEnabled) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
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
    /// @param count WebGPU's `count`
    public MultisampleState withCount(int count) {
        return new MultisampleState(count, mask, alphaToCoverageEnabled);
    }

    /// {@return a copy with another `mask`}
    ///
    /// @param mask WebGPU's `mask`
    public MultisampleState withMask(int mask) {
        return new MultisampleState(count, mask, alphaToCoverageEnabled);
    }

    /// {@return a copy with another `alphaToCoverageEnabled`}
    ///
    /// @param alphaToCoverageEnabled WebGPU's `alphaToCoverageEnabled`
    public MultisampleState withAlphaToCoverageEnabled(boolean alphaToCoverageEnabled) {
        return new MultisampleState(count, mask, alphaToCoverageEnabled);
    }
}
