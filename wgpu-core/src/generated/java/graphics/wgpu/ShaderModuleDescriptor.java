// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.util.List;

/// Describes a shader module in WGSL.
///
/// Corresponds to WebGPU's `GPUShaderModuleDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param code the program in WGSL
/// @param compilationHints hints of how entry points will be used; wgpu-native takes no notice of
///     them; default: empty
public record ShaderModuleDescriptor(
        String label, String code, List<ShaderModuleCompilationHint> compilationHints) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null
    public ShaderModuleDescriptor {
        Arguments.notNull(label, "ShaderModuleDescriptor.label");
        Arguments.notNull(code, "ShaderModuleDescriptor.code");
        compilationHints =
                Arguments.list(compilationHints, "ShaderModuleDescriptor.compilationHints");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param code the program in WGSL
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static ShaderModuleDescriptor of(String code) {
        return new ShaderModuleDescriptor("", code, List.of());
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public ShaderModuleDescriptor withLabel(String label) {
        return new ShaderModuleDescriptor(label, code, compilationHints);
    }

    /// {@return a copy with another `code`}
    ///
    /// @param code the program in WGSL
    /// @throws IllegalArgumentException if it is null
    public ShaderModuleDescriptor withCode(String code) {
        return new ShaderModuleDescriptor(label, code, compilationHints);
    }

    /// {@return a copy with another `compilationHints`}
    ///
    /// @param compilationHints hints of how entry points will be used; wgpu-native takes no notice
    ///     of them
    /// @throws IllegalArgumentException if it is null
    public ShaderModuleDescriptor withCompilationHints(
            List<ShaderModuleCompilationHint> compilationHints) {
        return new ShaderModuleDescriptor(label, code, compilationHints);
    }

    /// {@return a copy with another `compilationHints`}
    ///
    /// @param compilationHints hints of how entry points will be used; wgpu-native takes no notice
    ///     of them
    /// @throws IllegalArgumentException if it is null
    public ShaderModuleDescriptor withCompilationHints(
            ShaderModuleCompilationHint... compilationHints) {
        return new ShaderModuleDescriptor(
                label,
                code,
                Arguments.asList(compilationHints, "ShaderModuleDescriptor.compilationHints"));
    }
}
