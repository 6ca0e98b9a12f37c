// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

/// WebGPU's `TextureViewDescriptor`.
///
/// Corresponds to WebGPU's `GPUTextureViewDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label WebGPU's `label`; default: empty
/// @param format WebGPU's `format`; none by default
/// @param dimension WebGPU's `dimension`; none by default
/// @param usage WebGPU's `usage`; default: `TextureUsage.NONE`
/// @param aspect WebGPU's `aspect`; default: `TextureAspect.A`
/// @param baseMipLevel WebGPU's `baseMipLevel`; default: `0`
/// @param mipLevelCount WebGPU's `mipLevelCount`; none by default
/// @param baseArrayLayer WebGPU's `baseArrayLayer`; default: `0`
/// @param arrayLayerCount WebGPU's `arrayLayerCount`; none by default
/// @param swizzle WebGPU's `swizzle`; default: `"rgba"`
public record TextureViewDescriptor(
        String label,
        @Nullable TextureFormat format,
        @Nullable TextureViewDimension dimension,
        TextureUsage usage,
        TextureAspect aspect,
        int baseMipLevel,
        @Nullable Integer mipLevelCount,
        int baseArrayLayer,
        @Nullable Integer arrayLayerCount,
        String swizzle) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public TextureViewDescriptor {
        Arguments.notNull(label, "TextureViewDescriptor.label");
        Arguments.notNull(usage, "TextureViewDescriptor.usage");
        Arguments.notNull(aspect, "TextureViewDescriptor.aspect");
        Arguments.notNegative(baseMipLevel, "TextureViewDescriptor.baseMipLevel");
        Arguments.notNegative(mipLevelCount, "TextureViewDescriptor.mipLevelCount");
        Arguments.notNegative(baseArrayLayer, "TextureViewDescriptor.baseArrayLayer");
        Arguments.notNegative(arrayLayerCount, "TextureViewDescriptor.arrayLayerCount");
        Arguments.notNull(swizzle, "TextureViewDescriptor.swizzle");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static TextureViewDescriptor of() {
        return new TextureViewDescriptor(
                "", null, null, TextureUsage.NONE, TextureAspect.ALL, 0, null, 0, null, "rgba");
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label WebGPU's `label`
    public TextureViewDescriptor withLabel(String label) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `format`}
    ///
    /// @param format WebGPU's `format`
    public TextureViewDescriptor withFormat(@Nullable TextureFormat format) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `dimension`}
    ///
    /// @param dimension WebGPU's `dimension`
    public TextureViewDescriptor withDimension(@Nullable TextureViewDimension dimension) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `usage`}
    ///
    /// @param usage WebGPU's `usage`
    public TextureViewDescriptor withUsage(TextureUsage usage) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `aspect`}
    ///
    /// @param aspect WebGPU's `aspect`
    public TextureViewDescriptor withAspect(TextureAspect aspect) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `baseMipLevel`}
    ///
    /// @param baseMipLevel WebGPU's `baseMipLevel`
    public TextureViewDescriptor withBaseMipLevel(int baseMipLevel) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `mipLevelCount`}
    ///
    /// @param mipLevelCount WebGPU's `mipLevelCount`
    public TextureViewDescriptor withMipLevelCount(int mipLevelCount) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `baseArrayLayer`}
    ///
    /// @param baseArrayLayer WebGPU's `baseArrayLayer`
    public TextureViewDescriptor withBaseArrayLayer(int baseArrayLayer) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `arrayLayerCount`}
    ///
    /// @param arrayLayerCount WebGPU's `arrayLayerCount`
    public TextureViewDescriptor withArrayLayerCount(int arrayLayerCount) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }

    /// {@return a copy with another `swizzle`}
    ///
    /// @param swizzle WebGPU's `swizzle`
    public TextureViewDescriptor withSwizzle(String swizzle) {
        return new TextureViewDescriptor(
                label,
                format,
                dimension,
                usage,
                aspect,
                baseMipLevel,
                mipLevelCount,
                baseArrayLayer,
                arrayLayerCount,
                swizzle);
    }
}
