// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// One binding of a layout; exactly one of `buffer`, `sampler`, `texture` and `storageTexture` must
/// be set.
///
/// Corresponds to WebGPU's `GPUBindGroupLayoutEntry`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param binding the number of the binding, `@binding` in WGSL
/// @param visibility which shader stages may use it
/// @param buffer says that a buffer is bound here; none by default
/// @param sampler says that a sampler is bound here; none by default
/// @param texture says that a texture to be read is bound here; none by default
/// @param storageTexture says that a storage texture is bound here; none by default
public record BindGroupLayoutEntry(
        int binding,
        ShaderStage visibility,
        @Nullable BufferBindingLayout buffer,
        @Nullable SamplerBindingLayout sampler,
        @Nullable TextureBindingLayout texture,
        @Nullable StorageTextureBindingLayout storageTexture) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null or negative
    public BindGroupLayoutEntry {
        Arguments.notNegative(binding, "BindGroupLayoutEntry.binding");
        Arguments.notNull(visibility, "BindGroupLayoutEntry.visibility");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param binding the number of the binding, `@binding` in WGSL
    /// @param visibility which shader stages may use it
    /// @return the record
    /// @throws IllegalArgumentException if one is null or negative
    public static BindGroupLayoutEntry of(int binding, ShaderStage visibility) {
        return new BindGroupLayoutEntry(binding, visibility, null, null, null, null);
    }

    /// {@return a copy with another `binding`}
    ///
    /// @param binding the number of the binding, `@binding` in WGSL
    /// @throws IllegalArgumentException if it is negative
    public BindGroupLayoutEntry withBinding(int binding) {
        return new BindGroupLayoutEntry(
                binding, visibility, buffer, sampler, texture, storageTexture);
    }

    /// {@return a copy with another `visibility`}
    ///
    /// @param visibility which shader stages may use it
    /// @throws IllegalArgumentException if it is null
    public BindGroupLayoutEntry withVisibility(ShaderStage visibility) {
        return new BindGroupLayoutEntry(
                binding, visibility, buffer, sampler, texture, storageTexture);
    }

    /// {@return a copy with another `buffer`}
    ///
    /// @param buffer says that a buffer is bound here
    public BindGroupLayoutEntry withBuffer(@Nullable BufferBindingLayout buffer) {
        return new BindGroupLayoutEntry(
                binding, visibility, buffer, sampler, texture, storageTexture);
    }

    /// {@return a copy with another `sampler`}
    ///
    /// @param sampler says that a sampler is bound here
    public BindGroupLayoutEntry withSampler(@Nullable SamplerBindingLayout sampler) {
        return new BindGroupLayoutEntry(
                binding, visibility, buffer, sampler, texture, storageTexture);
    }

    /// {@return a copy with another `texture`}
    ///
    /// @param texture says that a texture to be read is bound here
    public BindGroupLayoutEntry withTexture(@Nullable TextureBindingLayout texture) {
        return new BindGroupLayoutEntry(
                binding, visibility, buffer, sampler, texture, storageTexture);
    }

    /// {@return a copy with another `storageTexture`}
    ///
    /// @param storageTexture says that a storage texture is bound here
    public BindGroupLayoutEntry withStorageTexture(
            @Nullable StorageTextureBindingLayout storageTexture) {
        return new BindGroupLayoutEntry(
                binding, visibility, buffer, sampler, texture, storageTexture);
    }
}
