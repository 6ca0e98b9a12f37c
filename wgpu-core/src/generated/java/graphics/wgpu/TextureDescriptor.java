// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// WebGPU's `TextureDescriptor`.
///
/// Corresponds to WebGPU's `GPUTextureDescriptor`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param label WebGPU's `label`; default: empty
/// @param size WebGPU's `size`
/// @param mipLevelCount WebGPU's `mipLevelCount`; default: `1`
/// @param sampleCount WebGPU's `sampleCount`; default: `1`
/// @param dimension WebGPU's `dimension`; default: `TextureDimension.D2`
/// @param format WebGPU's `format`
/// @param usage WebGPU's `usage`
/// @param viewFormats WebGPU's `viewFormats`; default: empty
/// @param textureBindingViewDimension WebGPU's `textureBindingViewDimension`; none by default
public record TextureDescriptor(
        String label,
        Extent3D size,
        int mipLevelCount,
        int sampleCount,
        TextureDimension dimension,
        TextureFormat format,
        TextureUsage usage,
        List<TextureFormat> viewFormats,
        @Nullable TextureViewDimension textureBindingViewDimension) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public TextureDescriptor {
        Arguments.notNull(label, "TextureDescriptor.label");
        Arguments.notNull(size, "TextureDescriptor.size");
        Arguments.notNegative(mipLevelCount, "TextureDescriptor.mipLevelCount");
        Arguments.notNegative(sampleCount, "TextureDescriptor.sampleCount");
        Arguments.notNull(dimension, "TextureDescriptor.dimension");
        Arguments.notNull(format, "TextureDescriptor.format");
        Arguments.notNull(usage, "TextureDescriptor.usage");
        viewFormats = Arguments.list(viewFormats, "TextureDescriptor.viewFormats");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param size WebGPU's `size`
    /// @param format WebGPU's `format`
    /// @param usage WebGPU's `usage`
    /// @return the record
    public static TextureDescriptor of(Extent3D size, TextureFormat format, TextureUsage usage) {
        return new TextureDescriptor(
                "", size, 1, 1, TextureDimension.D2, format, usage, List.of(), null);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label WebGPU's `label`
    public TextureDescriptor withLabel(String label) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `size`}
    ///
    /// @param size WebGPU's `size`
    public TextureDescriptor withSize(Extent3D size) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `mipLevelCount`}
    ///
    /// @param mipLevelCount WebGPU's `mipLevelCount`
    public TextureDescriptor withMipLevelCount(int mipLevelCount) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `sampleCount`}
    ///
    /// @param sampleCount WebGPU's `sampleCount`
    public TextureDescriptor withSampleCount(int sampleCount) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `dimension`}
    ///
    /// @param dimension WebGPU's `dimension`
    public TextureDescriptor withDimension(TextureDimension dimension) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `format`}
    ///
    /// @param format WebGPU's `format`
    public TextureDescriptor withFormat(TextureFormat format) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `usage`}
    ///
    /// @param usage WebGPU's `usage`
    public TextureDescriptor withUsage(TextureUsage usage) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `viewFormats`}
    ///
    /// @param viewFormats WebGPU's `viewFormats`
    public TextureDescriptor withViewFormats(List<TextureFormat> viewFormats) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }

    /// {@return a copy with another `viewFormats`}
    ///
    /// @param viewFormats WebGPU's `viewFormats`
    public TextureDescriptor withViewFormats(TextureFormat... viewFormats) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                Arguments.asList(viewFormats, "TextureDescriptor.viewFormats"),
                textureBindingViewDimension);
    }

    /// {@return a copy with another `textureBindingViewDimension`}
    ///
    /// @param textureBindingViewDimension WebGPU's `textureBindingViewDimension`
    public TextureDescriptor withTextureBindingViewDimension(
            @Nullable TextureViewDimension textureBindingViewDimension) {
        return new TextureDescriptor(
                label,
                size,
                mipLevelCount,
                sampleCount,
                dimension,
                format,
                usage,
                viewFormats,
                textureBindingViewDimension);
    }
}
