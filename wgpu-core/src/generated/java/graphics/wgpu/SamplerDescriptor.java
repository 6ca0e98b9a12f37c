// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

/// WebGPU's `SamplerDescriptor`.
///
/// Corresponds to WebGPU's `GPUSamplerDescriptor`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param label WebGPU's `label`; default: empty
/// @param addressModeU WebGPU's `addressModeU`; default: `AddressMode.CLAMP_TO_EDGE`
/// @param addressModeV WebGPU's `addressModeV`; default: `AddressMode.CLAMP_TO_EDGE`
/// @param addressModeW WebGPU's `addressModeW`; default: `AddressMode.CLAMP_TO_EDGE`
/// @param magFilter WebGPU's `magFilter`; default: `FilterMode.NEAREST`
/// @param minFilter WebGPU's `minFilter`; default: `FilterMode.NEAREST`
/// @param mipmapFilter WebGPU's `mipmapFilter`; default: `MipmapFilterMode.NEAREST`
/// @param lodMinClamp WebGPU's `lodMinClamp`; default: `0`
/// @param lodMaxClamp WebGPU's `lodMaxClamp`; default: `32`
/// @param compare WebGPU's `compare`; none by default
/// @param maxAnisotropy WebGPU's `maxAnisotropy`; default: `1`
public record SamplerDescriptor(
        String label,
        AddressMode addressModeU,
        AddressMode addressModeV,
        AddressMode addressModeW,
        FilterMode magFilter,
        FilterMode minFilter,
        MipmapFilterMode mipmapFilter,
        float lodMinClamp,
        float lodMaxClamp,
        @Nullable CompareFunction compare,
        int maxAnisotropy) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public SamplerDescriptor {
        Arguments.notNull(label, "SamplerDescriptor.label");
        Arguments.notNull(addressModeU, "SamplerDescriptor.addressModeU");
        Arguments.notNull(addressModeV, "SamplerDescriptor.addressModeV");
        Arguments.notNull(addressModeW, "SamplerDescriptor.addressModeW");
        Arguments.notNull(magFilter, "SamplerDescriptor.magFilter");
        Arguments.notNull(minFilter, "SamplerDescriptor.minFilter");
        Arguments.notNull(mipmapFilter, "SamplerDescriptor.mipmapFilter");
        Arguments.notNegative(maxAnisotropy, "SamplerDescriptor.maxAnisotropy");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static SamplerDescriptor of() {
        return new SamplerDescriptor(
                "",
                AddressMode.CLAMP_TO_EDGE,
                AddressMode.CLAMP_TO_EDGE,
                AddressMode.CLAMP_TO_EDGE,
                FilterMode.NEAREST,
                FilterMode.NEAREST,
                MipmapFilterMode.NEAREST,
                0f,
                32f,
                null,
                1);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label WebGPU's `label`
    public SamplerDescriptor withLabel(String label) {
        return new SamplerDescriptor(
                label,
                addressModeU,
                addressModeV,
                addressModeW,
                magFilter,
                minFilter,
                mipmapFilter,
                lodMinClamp,
                lodMaxClamp,
                compare,
                maxAnisotropy);
    }

    /// {@return a copy with another `addressModeU`}
    ///
    /// @param addressModeU WebGPU's `addressModeU`
    public SamplerDescriptor withAddressModeU(AddressMode addressModeU) {
        return new SamplerDescriptor(
                label,
                addressModeU,
                addressModeV,
                addressModeW,
                magFilter,
                minFilter,
                mipmapFilter,
                lodMinClamp,
                lodMaxClamp,
                compare,
                maxAnisotropy);
    }

    /// {@return a copy with another `addressModeV`}
    ///
    /// @param addressModeV WebGPU's `addressModeV`
    public SamplerDescriptor withAddressModeV(AddressMode addressModeV) {
        return new SamplerDescriptor(
                label,
                addressModeU,
                addressModeV,
                addressModeW,
                magFilter,
                minFilter,
                mipmapFilter,
                lodMinClamp,
                lodMaxClamp,
                compare,
                maxAnisotropy);
    }

    /// {@return a copy with another `addressModeW`}
    ///
    /// @param addressModeW WebGPU's `addressModeW`
    public SamplerDescriptor withAddressModeW(AddressMode addressModeW) {
        return new SamplerDescriptor(
                label,
                addressModeU,
                addressModeV,
                addressModeW,
                magFilter,
                minFilter,
                mipmapFilter,
                lodMinClamp,
                lodMaxClamp,
                compare,
                maxAnisotropy);
    }

    /// {@return a copy with another `magFilter`}
    ///
    /// @param magFilter WebGPU's `magFilter`
    public SamplerDescriptor withMagFilter(FilterMode magFilter) {
        return new SamplerDescriptor(
                label,
                addressModeU,
                addressModeV,
                addressModeW,
                magFilter,
                minFilter,
                mipmapFilter,
                lodMinClamp,
                lodMaxClamp,
                compare,
                maxAnisotropy);
    }

    /// {@return a copy with another `minFilter`}
    ///
    /// @param minFilter WebGPU's `minFilter`
    public SamplerDescriptor withMinFilter(FilterMode minFilter) {
        return new SamplerDescriptor(
                label,
                addressModeU,
                addressModeV,
                addressModeW,
                magFilter,
                minFilter,
                mipmapFilter,
                lodMinClamp,
                lodMaxClamp,
                compare,
                maxAnisotropy);
    }

    /// {@return a copy with another `mipmapFilter`}
    ///
    /// @param mipmapFilter WebGPU's `mipmapFilter`
    public SamplerDescriptor withMipmapFilter(MipmapFilterMode mipmapFilter) {
        return new SamplerDescriptor(
                label,
                addressModeU,
                addressModeV,
                addressModeW,
                magFilter,
                minFilter,
                mipmapFilter,
                lodMinClamp,
                lodMaxClamp,
                compare,
                maxAnisotropy);
    }

    /// {@return a copy with another `lodMinClamp`}
    ///
    /// @param lodMinClamp WebGPU's `lodMinClamp`
    public SamplerDescriptor withLodMinClamp(float lodMinClamp) {
        return new SamplerDescriptor(
                label,
                addressModeU,
                addressModeV,
                addressModeW,
                magFilter,
                minFilter,
                mipmapFilter,
                lodMinClamp,
                lodMaxClamp,
                compare,
                maxAnisotropy);
    }

    /// {@return a copy with another `lodMaxClamp`}
    ///
    /// @param lodMaxClamp WebGPU's `lodMaxClamp`
    public SamplerDescriptor withLodMaxClamp(float lodMaxClamp) {
        return new SamplerDescriptor(
                label,
                addressModeU,
                addressModeV,
                addressModeW,
                magFilter,
                minFilter,
                mipmapFilter,
                lodMinClamp,
                lodMaxClamp,
                compare,
                maxAnisotropy);
    }

    /// {@return a copy with another `compare`}
    ///
    /// @param compare WebGPU's `compare`
    public SamplerDescriptor withCompare(@Nullable CompareFunction compare) {
        return new SamplerDescriptor(
                label,
                addressModeU,
                addressModeV,
                addressModeW,
                magFilter,
                minFilter,
                mipmapFilter,
                lodMinClamp,
                lodMaxClamp,
                compare,
                maxAnisotropy);
    }

    /// {@return a copy with another `maxAnisotropy`}
    ///
    /// @param maxAnisotropy WebGPU's `maxAnisotropy`
    public SamplerDescriptor withMaxAnisotropy(int maxAnisotropy) {
        return new SamplerDescriptor(
                label,
                addressModeU,
                addressModeV,
                addressModeW,
                magFilter,
                minFilter,
                mipmapFilter,
                lodMinClamp,
                lodMaxClamp,
                compare,
                maxAnisotropy);
    }
}
