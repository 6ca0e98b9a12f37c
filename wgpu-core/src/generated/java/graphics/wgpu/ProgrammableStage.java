// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// WebGPU's `ProgrammableStage`.
///
/// Corresponds to WebGPU's `GPUProgrammableStage`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param module WebGPU's `module`
/// @param entryPoint WebGPU's `entryPoint`; none by default
/// @param constants WebGPU's `constants`; default: empty
public record ProgrammableStage(
        GPUShaderModule module, @Nullable String entryPoint, Map<String, Double> constants) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public ProgrammableStage {
        Arguments.notNull(module, "ProgrammableStage.module");
        constants = Arguments.map(constants, "ProgrammableStage.constants");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param module WebGPU's `module`
    /// @return the record
    public static ProgrammableStage of(GPUShaderModule module) {
        return new ProgrammableStage(module, null, Map.of());
    }

    /// {@return a copy with another `module`}
    ///
    /// @param module WebGPU's `module`
    public ProgrammableStage withModule(GPUShaderModule module) {
        return new ProgrammableStage(module, entryPoint, constants);
    }

    /// {@return a copy with another `entryPoint`}
    ///
    /// @param entryPoint WebGPU's `entryPoint`
    public ProgrammableStage withEntryPoint(@Nullable String entryPoint) {
        return new ProgrammableStage(module, entryPoint, constants);
    }

    /// {@return a copy with another `constants`}
    ///
    /// @param constants WebGPU's `constants`
    public ProgrammableStage withConstants(Map<String, Double> constants) {
        return new ProgrammableStage(module, entryPoint, constants);
    }
}
