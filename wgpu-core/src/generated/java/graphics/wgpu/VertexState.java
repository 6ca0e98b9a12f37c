// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// WebGPU's `VertexState`.
///
/// Corresponds to WebGPU's `GPUVertexState`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param module WebGPU's `module`
/// @param entryPoint WebGPU's `entryPoint`; none by default
/// @param constants WebGPU's `constants`; default: empty
/// @param buffers WebGPU's `buffers`; default: empty
public record VertexState(
        GPUShaderModule module,
        @Nullable String entryPoint,
        Map<String, Double> constants,
        List<@Nullable VertexBufferLayout> buffers) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public VertexState {
        Arguments.notNull(module, "VertexState.module");
        constants = Arguments.map(constants, "VertexState.constants");
        buffers = Arguments.listWithHoles(buffers, "VertexState.buffers");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param module WebGPU's `module`
    /// @return the record
    public static VertexState of(GPUShaderModule module) {
        return new VertexState(module, null, Map.of(), List.of());
    }

    /// {@return a copy with another `module`}
    ///
    /// @param module WebGPU's `module`
    public VertexState withModule(GPUShaderModule module) {
        return new VertexState(module, entryPoint, constants, buffers);
    }

    /// {@return a copy with another `entryPoint`}
    ///
    /// @param entryPoint WebGPU's `entryPoint`
    public VertexState withEntryPoint(@Nullable String entryPoint) {
        return new VertexState(module, entryPoint, constants, buffers);
    }

    /// {@return a copy with another `constants`}
    ///
    /// @param constants WebGPU's `constants`
    public VertexState withConstants(Map<String, Double> constants) {
        return new VertexState(module, entryPoint, constants, buffers);
    }

    /// {@return a copy with another `buffers`}
    ///
    /// @param buffers WebGPU's `buffers`
    public VertexState withBuffers(List<@Nullable VertexBufferLayout> buffers) {
        return new VertexState(module, entryPoint, constants, buffers);
    }

    /// {@return a copy with another `buffers`}
    ///
    /// @param buffers WebGPU's `buffers`
    public VertexState withBuffers(@Nullable VertexBufferLayout... buffers) {
        return new VertexState(
                module, entryPoint, constants, Arguments.asList(buffers, "VertexState.buffers"));
    }
}
