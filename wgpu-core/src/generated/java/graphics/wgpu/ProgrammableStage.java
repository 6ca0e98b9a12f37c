// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One shader of a pipeline.
///
/// Corresponds to WebGPU's `GPUProgrammableStage`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param module the module that has the entry point
/// @param entryPoint the name of the entry point; without it, the module must have just one for the
///     stage; none by default
/// @param constants values of the module's `override` constants by name or `@id`; true is 1, false
///     is 0; default: empty
public record ProgrammableStage(
        GPUShaderModule module, @Nullable String entryPoint, Map<String, Double> constants) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null
    public ProgrammableStage {
        Arguments.notNull(module, "ProgrammableStage.module");
        constants = Arguments.map(constants, "ProgrammableStage.constants");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param module the module that has the entry point
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static ProgrammableStage of(GPUShaderModule module) {
        return new ProgrammableStage(module, null, Map.of());
    }

    /// {@return a copy with another `module`}
    ///
    /// @param module the module that has the entry point
    /// @throws IllegalArgumentException if it is null
    public ProgrammableStage withModule(GPUShaderModule module) {
        return new ProgrammableStage(module, entryPoint, constants);
    }

    /// {@return a copy with another `entryPoint`}
    ///
    /// @param entryPoint the name of the entry point; without it, the module must have just one for
    ///     the stage
    public ProgrammableStage withEntryPoint(@Nullable String entryPoint) {
        return new ProgrammableStage(module, entryPoint, constants);
    }

    /// {@return a copy with another `constants`}
    ///
    /// @param constants values of the module's `override` constants by name or `@id`; true is 1,
    ///     false is 0
    /// @throws IllegalArgumentException if it is null
    public ProgrammableStage withConstants(Map<String, Double> constants) {
        return new ProgrammableStage(module, entryPoint, constants);
    }
}
