// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Says which samplers may be bound.
///
/// Corresponds to WebGPU's `GPUSamplerBindingLayout`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param type the kind of sampler; default: `SamplerBindingType.FILTERING`
public record SamplerBindingLayout(SamplerBindingType type) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if it is null
    public SamplerBindingLayout {
        Arguments.notNull(type, "SamplerBindingLayout.type");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static SamplerBindingLayout of() {
        return new SamplerBindingLayout(SamplerBindingType.FILTERING);
    }

    /// {@return a copy with another `type`}
    ///
    /// @param type the kind of sampler
    /// @throws IllegalArgumentException if it is null
    public SamplerBindingLayout withType(SamplerBindingType type) {
        return new SamplerBindingLayout(type);
    }
}
