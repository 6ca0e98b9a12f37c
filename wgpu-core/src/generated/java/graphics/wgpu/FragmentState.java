// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fragment shader of a pipeline and what it writes.
///
/// Corresponds to WebGPU's `GPUFragmentState`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param module the module that has the entry point
/// @param entryPoint the name of the entry point; without it, the module must have just one for the
///     stage; none by default
/// @param constants values of the module's `override` constants by name or `@id`; true is 1, false
///     is 0; default: empty
/// @param targets the target of each output by its number, `@location` in WGSL; null for one that
///     is not used
public record FragmentState(
        GPUShaderModule module,
        @Nullable String entryPoint,
        Map<String, Double> constants,
        List<@Nullable ColorTargetState> targets) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null
    public FragmentState {
        Arguments.notNull(module, "FragmentState.module");
        constants = Arguments.map(constants, "FragmentState.constants");
        targets = Arguments.listWithHoles(targets, "FragmentState.targets");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param module the module that has the entry point
    /// @param targets the target of each output by its number, `@location` in WGSL; null for one
    ///     that is not used
    /// @return the record
    /// @throws IllegalArgumentException if one is null
    public static FragmentState of(
            GPUShaderModule module, List<@Nullable ColorTargetState> targets) {
        return new FragmentState(module, null, Map.of(), targets);
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param module the module that has the entry point
    /// @param targets the target of each output by its number, `@location` in WGSL; null for one
    ///     that is not used
    /// @return the record
    /// @throws IllegalArgumentException if one is null
    public static FragmentState of(GPUShaderModule module, @Nullable ColorTargetState... targets) {
        return new FragmentState(
                module, null, Map.of(), Arguments.asList(targets, "FragmentState.targets"));
    }

    /// {@return a copy with another `module`}
    ///
    /// @param module the module that has the entry point
    /// @throws IllegalArgumentException if it is null
    public FragmentState withModule(GPUShaderModule module) {
        return new FragmentState(module, entryPoint, constants, targets);
    }

    /// {@return a copy with another `entryPoint`}
    ///
    /// @param entryPoint the name of the entry point; without it, the module must have just one for
    ///     the stage
    public FragmentState withEntryPoint(@Nullable String entryPoint) {
        return new FragmentState(module, entryPoint, constants, targets);
    }

    /// {@return a copy with another `constants`}
    ///
    /// @param constants values of the module's `override` constants by name or `@id`; true is 1,
    ///     false is 0
    /// @throws IllegalArgumentException if it is null
    public FragmentState withConstants(Map<String, Double> constants) {
        return new FragmentState(module, entryPoint, constants, targets);
    }

    /// {@return a copy with another `targets`}
    ///
    /// @param targets the target of each output by its number, `@location` in WGSL; null for one
    ///     that is not used
    /// @throws IllegalArgumentException if it is null
    public FragmentState withTargets(List<@Nullable ColorTargetState> targets) {
        return new FragmentState(module, entryPoint, constants, targets);
    }

    /// {@return a copy with another `targets`}
    ///
    /// @param targets the target of each output by its number, `@location` in WGSL; null for one
    ///     that is not used
    /// @throws IllegalArgumentException if it is null
    public FragmentState withTargets(@Nullable ColorTargetState... targets) {
        return new FragmentState(
                module, entryPoint, constants, Arguments.asList(targets, "FragmentState.targets"));
    }
}
