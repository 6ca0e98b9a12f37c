// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Says what becomes of colours brighter than the screen's white.
///
/// Corresponds to WebGPU's `GPUCanvasToneMapping`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param mode how they are treated; default: `CanvasToneMappingMode.STANDARD`
public record CanvasToneMapping(CanvasToneMappingMode mode) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if it is null
    public CanvasToneMapping {
        Arguments.notNull(mode, "CanvasToneMapping.mode");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static CanvasToneMapping of() {
        return new CanvasToneMapping(CanvasToneMappingMode.STANDARD);
    }

    /// {@return a copy with another `mode`}
    ///
    /// @param mode how they are treated
    /// @throws IllegalArgumentException if it is null
    public CanvasToneMapping withMode(CanvasToneMappingMode mode) {
        return new CanvasToneMapping(mode);
    }
}
