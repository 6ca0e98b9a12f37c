// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The vertex shader of a pipeline and the buffers that it reads.
///
/// Corresponds to WebGPU's `GPUVertexState`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param module the module that has the entry point
/// @param entryPoint the name of the entry point; without it, the module must have just one for the
///     stage; none by default
/// @param constants values of the module's `override` constants by name or `@id`; true is 1, false
///     is 0; default: empty
/// @param buffers the layout of each vertex buffer by its slot; null for a slot that is not used;
///     default: empty
public record VertexState(
        GPUShaderModule module,
        @Nullable String entryPoint,
        Map<String, Double> constants,
        List<@Nullable VertexBufferLayout> buffers) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null
    public VertexState {
        Arguments.notNull(module, "VertexState.module");
        constants = Arguments.map(constants, "VertexState.constants");
        buffers = Arguments.listWithHoles(buffers, "VertexState.buffers");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param module the module that has the entry point
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static VertexState of(GPUShaderModule module) {
        return new VertexState(module, null, Map.of(), List.of());
    }

    /// {@return a copy with another `module`}
    ///
    /// @param module the module that has the entry point
    /// @throws IllegalArgumentException if it is null
    public VertexState withModule(GPUShaderModule module) {
        return new VertexState(module, entryPoint, constants, buffers);
    }

    /// {@return a copy with another `entryPoint`}
    ///
    /// @param entryPoint the name of the entry point; without it, the module must have just one for
    ///     the stage
    public VertexState withEntryPoint(@Nullable String entryPoint) {
        return new VertexState(module, entryPoint, constants, buffers);
    }

    /// {@return a copy with another `constants`}
    ///
    /// @param constants values of the module's `override` constants by name or `@id`; true is 1,
    ///     false is 0
    /// @throws IllegalArgumentException if it is null
    public VertexState withConstants(Map<String, Double> constants) {
        return new VertexState(module, entryPoint, constants, buffers);
    }

    /// {@return a copy with another `buffers`}
    ///
    /// @param buffers the layout of each vertex buffer by its slot; null for a slot that is not
    ///     used
    /// @throws IllegalArgumentException if it is null
    public VertexState withBuffers(List<@Nullable VertexBufferLayout> buffers) {
        return new VertexState(module, entryPoint, constants, buffers);
    }

    /// {@return a copy with another `buffers`}
    ///
    /// @param buffers the layout of each vertex buffer by its slot; null for a slot that is not
    ///     used
    /// @throws IllegalArgumentException if it is null
    public VertexState withBuffers(@Nullable VertexBufferLayout... buffers) {
        return new VertexState(
                module, entryPoint, constants, Arguments.asList(buffers, "VertexState.buffers"));
    }
}
