// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Says which texture views may be bound.
///
/// Corresponds to WebGPU's `GPUTextureBindingLayout`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param sampleType what a shader gets when it reads the texture; default:
///     `TextureSampleType.FLOAT`
/// @param viewDimension the dimension of the view; default: `TextureViewDimension.D2`
/// @param multisampled true for textures with more than one sample; default: `false`
public record TextureBindingLayout(
        TextureSampleType sampleType, TextureViewDimension viewDimension, boolean multisampled) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null
    public TextureBindingLayout {
        Arguments.notNull(sampleType, "TextureBindingLayout.sampleType");
        Arguments.notNull(viewDimension, "TextureBindingLayout.viewDimension");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static TextureBindingLayout of() {
        return new TextureBindingLayout(TextureSampleType.FLOAT, TextureViewDimension.D2, false);
    }

    /// {@return a copy with another `sampleType`}
    ///
    /// @param sampleType what a shader gets when it reads the texture
    /// @throws IllegalArgumentException if it is null
    public TextureBindingLayout withSampleType(TextureSampleType sampleType) {
        return new TextureBindingLayout(sampleType, viewDimension, multisampled);
    }

    /// {@return a copy with another `viewDimension`}
    ///
    /// @param viewDimension the dimension of the view
    /// @throws IllegalArgumentException if it is null
    public TextureBindingLayout withViewDimension(TextureViewDimension viewDimension) {
        return new TextureBindingLayout(sampleType, viewDimension, multisampled);
    }

    /// {@return a copy with another `multisampled`}
    ///
    /// @param multisampled true for textures with more than one sample
    public TextureBindingLayout withMultisampled(boolean multisampled) {
        return new TextureBindingLayout(sampleType, viewDimension, multisampled);
    }
}
