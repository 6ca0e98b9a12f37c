// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

/// WebGPU's `BindGroupLayoutEntry`.
///
/// Corresponds to WebGPU's `GPUBindGroupLayoutEntry`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param binding WebGPU's `binding`
/// @param visibility WebGPU's `visibility`
/// @param buffer WebGPU's `buffer`; none by default
/// @param sampler WebGPU's `sampler`; none by default
/// @param texture WebGPU's `texture`; none by default
/// @param storageTexture WebGPU's `storageTexture`; none by default
public record BindGroupLayoutEntry(
        int binding,
        ShaderStage visibility,
        @Nullable BufferBindingLayout buffer,
        @Nullable SamplerBindingLayout sampler,
        @Nullable TextureBindingLayout texture,
        @Nullable StorageTextureBindingLayout storageTexture) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public BindGroupLayoutEntry {
        Arguments.notNegative(binding, "BindGroupLayoutEntry.binding");
        Arguments.notNull(visibility, "BindGroupLayoutEntry.visibility");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param binding WebGPU's `binding`
    /// @param visibility WebGPU's `visibility`
    /// @return the record
    public static BindGroupLayoutEntry of(int binding, ShaderStage visibility) {
        return new BindGroupLayoutEntry(binding, visibility, null, null, null, null);
    }

    /// {@return a copy with another `binding`}
    ///
    /// @param binding WebGPU's `binding`
    public BindGroupLayoutEntry withBinding(int binding) {
        return new BindGroupLayoutEntry(
                binding, visibility, buffer, sampler, texture, storageTexture);
    }

    /// {@return a copy with another `visibility`}
    ///
    /// @param visibility WebGPU's `visibility`
    public BindGroupLayoutEntry withVisibility(ShaderStage visibility) {
        return new BindGroupLayoutEntry(
                binding, visibility, buffer, sampler, texture, storageTexture);
    }

    /// {@return a copy with another `buffer`}
    ///
    /// @param buffer WebGPU's `buffer`
    public BindGroupLayoutEntry withBuffer(@Nullable BufferBindingLayout buffer) {
        return new BindGroupLayoutEntry(
                binding, visibility, buffer, sampler, texture, storageTexture);
    }

    /// {@return a copy with another `sampler`}
    ///
    /// @param sampler WebGPU's `sampler`
    public BindGroupLayoutEntry withSampler(@Nullable SamplerBindingLayout sampler) {
        return new BindGroupLayoutEntry(
                binding, visibility, buffer, sampler, texture, storageTexture);
    }

    /// {@return a copy with another `texture`}
    ///
    /// @param texture WebGPU's `texture`
    public BindGroupLayoutEntry withTexture(@Nullable TextureBindingLayout texture) {
        return new BindGroupLayoutEntry(
                binding, visibility, buffer, sampler, texture, storageTexture);
    }

    /// {@return a copy with another `storageTexture`}
    ///
    /// @param storageTexture WebGPU's `storageTexture`
    public BindGroupLayoutEntry withStorageTexture(
            @Nullable StorageTextureBindingLayout storageTexture) {
        return new BindGroupLayoutEntry(
                binding, visibility, buffer, sampler, texture, storageTexture);
    }
}
