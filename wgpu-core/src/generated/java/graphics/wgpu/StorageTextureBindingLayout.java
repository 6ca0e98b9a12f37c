// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Says which views may be bound as storage textures.
///
/// Corresponds to WebGPU's `GPUStorageTextureBindingLayout`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param access whether shaders read, write or both; default: `StorageTextureAccess.WRITE_ONLY`
/// @param format the format of the view
/// @param viewDimension the dimension of the view; not a cube; default: `TextureViewDimension.D2`
public record StorageTextureBindingLayout(
        StorageTextureAccess access, TextureFormat format, TextureViewDimension viewDimension) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null
    public StorageTextureBindingLayout {
        Arguments.notNull(access, "StorageTextureBindingLayout.access");
        Arguments.notNull(format, "StorageTextureBindingLayout.format");
        Arguments.notNull(viewDimension, "StorageTextureBindingLayout.viewDimension");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param format the format of the view
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static StorageTextureBindingLayout of(TextureFormat format) {
        return new StorageTextureBindingLayout(
                StorageTextureAccess.WRITE_ONLY, format, TextureViewDimension.D2);
    }

    /// {@return a copy with another `access`}
    ///
    /// @param access whether shaders read, write or both
    /// @throws IllegalArgumentException if it is null
    public StorageTextureBindingLayout withAccess(StorageTextureAccess access) {
        return new StorageTextureBindingLayout(access, format, viewDimension);
    }

    /// {@return a copy with another `format`}
    ///
    /// @param format the format of the view
    /// @throws IllegalArgumentException if it is null
    public StorageTextureBindingLayout withFormat(TextureFormat format) {
        return new StorageTextureBindingLayout(access, format, viewDimension);
    }

    /// {@return a copy with another `viewDimension`}
    ///
    /// @param viewDimension the dimension of the view; not a cube
    /// @throws IllegalArgumentException if it is null
    public StorageTextureBindingLayout withViewDimension(TextureViewDimension viewDimension) {
        return new StorageTextureBindingLayout(access, format, viewDimension);
    }
}
