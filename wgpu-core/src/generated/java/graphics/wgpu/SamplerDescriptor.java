// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// Describes how a shader reads a texture.
///
/// Corresponds to WebGPU's `GPUSamplerDescriptor`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param addressModeU what is read left and right of the texture; default:
///     `AddressMode.CLAMP_TO_EDGE`
/// @param addressModeV what is read above and below the texture; default:
///     `AddressMode.CLAMP_TO_EDGE`
/// @param addressModeW what is read in front of and behind a volume; default:
///     `AddressMode.CLAMP_TO_EDGE`
/// @param magFilter how texels are mixed where they are larger than pixels; default:
///     `FilterMode.NEAREST`
/// @param minFilter how texels are mixed where they are smaller than pixels; default:
///     `FilterMode.NEAREST`
/// @param mipmapFilter how levels are mixed; default: `MipmapFilterMode.NEAREST`
/// @param lodMinClamp the smallest level of detail that is read, at least 0; default: `0`
/// @param lodMaxClamp the largest level of detail that is read, at least `lodMinClamp`; default:
///     `32`
/// @param compare makes this a comparison sampler, which compares depths by this function; none by
///     default
/// @param maxAnisotropy how many samples are taken along a slanted surface, 1 to 16; over 1 all
///     three filters must be linear; default: `1`
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
    /// @throws IllegalArgumentException if a required one is null or negative
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
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
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
    /// @param addressModeU what is read left and right of the texture
    /// @throws IllegalArgumentException if it is null
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
    /// @param addressModeV what is read above and below the texture
    /// @throws IllegalArgumentException if it is null
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
    /// @param addressModeW what is read in front of and behind a volume
    /// @throws IllegalArgumentException if it is null
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
    /// @param magFilter how texels are mixed where they are larger than pixels
    /// @throws IllegalArgumentException if it is null
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
    /// @param minFilter how texels are mixed where they are smaller than pixels
    /// @throws IllegalArgumentException if it is null
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
    /// @param mipmapFilter how levels are mixed
    /// @throws IllegalArgumentException if it is null
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
    /// @param lodMinClamp the smallest level of detail that is read, at least 0
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
    /// @param lodMaxClamp the largest level of detail that is read, at least `lodMinClamp`
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
    /// @param compare makes this a comparison sampler, which compares depths by this function
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
    /// @param maxAnisotropy how many samples are taken along a slanted surface, 1 to 16; over 1 all
    ///     three filters must be linear
    /// @throws IllegalArgumentException if it is negative
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
