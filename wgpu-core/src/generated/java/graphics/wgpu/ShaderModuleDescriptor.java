// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import java.util.List;

/// WebGPU's `ShaderModuleDescriptor`.
///
/// Corresponds to WebGPU's `GPUShaderModuleDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label WebGPU's `label`; default: empty
/// @param code WebGPU's `code`
/// @param compilationHints WebGPU's `compilationHints`; default: empty
public record ShaderModuleDescriptor(
        String label, String code, List<ShaderModuleCompilationHint> compilationHints) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public ShaderModuleDescriptor {
        Arguments.notNull(label, "ShaderModuleDescriptor.label");
        Arguments.notNull(code, "ShaderModuleDescriptor.code");
        compilationHints =
                Arguments.list(compilationHints, "ShaderModuleDescriptor.compilationHints");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param code WebGPU's `code`
    /// @return the record
    public static ShaderModuleDescriptor of(String code) {
        return new ShaderModuleDescriptor("", code, List.of());
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label WebGPU's `label`
    public ShaderModuleDescriptor withLabel(String label) {
        return new ShaderModuleDescriptor(label, code, compilationHints);
    }

    /// {@return a copy with another `code`}
    ///
    /// @param code WebGPU's `code`
    public ShaderModuleDescriptor withCode(String code) {
        return new ShaderModuleDescriptor(label, code, compilationHints);
    }

    /// {@return a copy with another `compilationHints`}
    ///
    /// @param compilationHints WebGPU's `compilationHints`
    public ShaderModuleDescriptor withCompilationHints(
            List<ShaderModuleCompilationHint> compilationHints) {
        return new ShaderModuleDescriptor(label, code, compilationHints);
    }

    /// {@return a copy with another `compilationHints`}
    ///
    /// @param compilationHints WebGPU's `compilationHints`
    public ShaderModuleDescriptor withCompilationHints(
            ShaderModuleCompilationHint... compilationHints) {
        return new ShaderModuleDescriptor(
                label,
                code,
                Arguments.asList(compilationHints, "ShaderModuleDescriptor.compilationHints"));
    }
}
