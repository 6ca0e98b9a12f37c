// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// A hint of how an entry point will be used.
///
/// Corresponds to WebGPU's `GPUShaderModuleCompilationHint`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param entryPoint the name of the entry point
/// @param layout the pipeline layout that it will be used with; none by default
public record ShaderModuleCompilationHint(
        String entryPoint, @Nullable PipelineLayoutSource layout) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null
    public ShaderModuleCompilationHint {
        Arguments.notNull(entryPoint, "ShaderModuleCompilationHint.entryPoint");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param entryPoint the name of the entry point
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static ShaderModuleCompilationHint of(String entryPoint) {
        return new ShaderModuleCompilationHint(entryPoint, null);
    }

    /// {@return a copy with another `entryPoint`}
    ///
    /// @param entryPoint the name of the entry point
    /// @throws IllegalArgumentException if it is null
    public ShaderModuleCompilationHint withEntryPoint(String entryPoint) {
        return new ShaderModuleCompilationHint(entryPoint, layout);
    }

    /// {@return a copy with another `layout`}
    ///
    /// @param layout the pipeline layout that it will be used with
    public ShaderModuleCompilationHint withLayout(@Nullable PipelineLayoutSource layout) {
        return new ShaderModuleCompilationHint(entryPoint, layout);
    }
}
