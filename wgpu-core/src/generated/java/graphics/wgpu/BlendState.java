// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Says how new colours mix with those that are there.
///
/// Corresponds to WebGPU's `GPUBlendState`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param color the mixing of red, green and blue
/// @param alpha the mixing of alpha
public record BlendState(BlendComponent color, BlendComponent alpha) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null
    public BlendState {
        Arguments.notNull(color, "BlendState.color");
        Arguments.notNull(alpha, "BlendState.alpha");
    }

    /// Makes one of all components.
    ///
    /// @param color the mixing of red, green and blue
    /// @param alpha the mixing of alpha
    /// @return the record
    /// @throws IllegalArgumentException if one is null
    public static BlendState of(BlendComponent color, BlendComponent alpha) {
        return new BlendState(color, alpha);
    }

    /// {@return a copy with another `color`}
    ///
    /// @param color the mixing of red, green and blue
    /// @throws IllegalArgumentException if it is null
    public BlendState withColor(BlendComponent color) {
        return new BlendState(color, alpha);
    }

    /// {@return a copy with another `alpha`}
    ///
    /// @param alpha the mixing of alpha
    /// @throws IllegalArgumentException if it is null
    public BlendState withAlpha(BlendComponent alpha) {
        return new BlendState(color, alpha);
    }
}
