package graphics.wgpu.internal;

import graphics.wgpu.Extent3D;
import graphics.wgpu.SamplerDescriptor;
import graphics.wgpu.TexelCopyTextureInfo;
import graphics.wgpu.TextureDescriptor;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureViewDescriptor;
import graphics.wgpu.extras.ImageSubresourceRange;
import graphics.wgpu.ffi.WGPUExtent3D;
import graphics.wgpu.ffi.WGPUImageSubresourceRange;
import graphics.wgpu.ffi.WGPUOrigin3D;
import graphics.wgpu.ffi.WGPUSamplerDescriptor;
import graphics.wgpu.ffi.WGPUTexelCopyBufferInfo;
import graphics.wgpu.ffi.WGPUTexelCopyBufferLayout;
import graphics.wgpu.ffi.WGPUTexelCopyTextureInfo;
import graphics.wgpu.ffi.WGPUTextureDescriptor;
import graphics.wgpu.ffi.WGPUTextureViewDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Textures, views, samplers, and the sides of a copy.
public final class TextureStructs {
    /// `WGPU_MIP_LEVEL_COUNT_UNDEFINED` and its like: all that there are.
    private static final int ALL = -1;

    /// `WGPU_COPY_STRIDE_UNDEFINED`.
    private static final int NO_STRIDE = -1;

    private static final int MOST_ANISOTROPY = 16;

    private TextureStructs() {}

    /// {@return the address of a `WGPUTextureDescriptor`}
    public static long descriptor(Call call, TextureDescriptor descriptor) {
        var struct = WGPUTextureDescriptor.allocate(call);
        Strings.put(call, WGPUTextureDescriptor.label(struct), descriptor.label());
        WGPUTextureDescriptor.usage(struct, descriptor.usage().bits());
        WGPUTextureDescriptor.dimension(struct, EnumValues.of(descriptor.dimension()));
        extent(WGPUTextureDescriptor.size(struct), descriptor.size());
        WGPUTextureDescriptor.format(struct, EnumValues.of(descriptor.format()));
        WGPUTextureDescriptor.mipLevelCount(struct, descriptor.mipLevelCount());
        WGPUTextureDescriptor.sampleCount(struct, descriptor.sampleCount());
        WGPUTextureDescriptor.viewFormatCount(struct, descriptor.viewFormats().size());
        WGPUTextureDescriptor.viewFormats(struct, formats(call, descriptor.viewFormats()));
        return struct.address();
    }

    /// {@return an array of native formats; 0 where there is a hole}
    static MemorySegment formats(Call call, List<? extends @Nullable TextureFormat> formats) {
        if (formats.isEmpty()) {
            return MemorySegment.NULL;
        }
        var array = call.allocate(4L * formats.size(), 4);
        for (int i = 0; i < formats.size(); i++) {
            array.setAtIndex(ValueLayout.JAVA_INT, i, EnumValues.of(formats.get(i)));
        }
        return array;
    }

    /// {@return the address of a `WGPUTextureViewDescriptor`}
    public static long view(Call call, TextureViewDescriptor descriptor) {
        var struct = WGPUTextureViewDescriptor.allocate(call);
        // what is empty is zeroes, which are there already
        if (!descriptor.label().isEmpty()) {
            Strings.put(call, WGPUTextureViewDescriptor.label(struct), descriptor.label());
        }
        WGPUTextureViewDescriptor.format(struct, EnumValues.of(descriptor.format()));
        WGPUTextureViewDescriptor.dimension(struct, EnumValues.of(descriptor.dimension()));
        WGPUTextureViewDescriptor.usage(struct, descriptor.usage().bits());
        WGPUTextureViewDescriptor.aspect(struct, EnumValues.of(descriptor.aspect()));
        WGPUTextureViewDescriptor.baseMipLevel(struct, descriptor.baseMipLevel());
        WGPUTextureViewDescriptor.mipLevelCount(struct, orAll(descriptor.mipLevelCount()));
        WGPUTextureViewDescriptor.baseArrayLayer(struct, descriptor.baseArrayLayer());
        WGPUTextureViewDescriptor.arrayLayerCount(struct, orAll(descriptor.arrayLayerCount()));
        return struct.address();
    }

    private static int orAll(@Nullable Integer count) {
        return count == null ? ALL : count;
    }

    /// {@return the address of a `WGPUSamplerDescriptor`}
    public static long sampler(Call call, SamplerDescriptor descriptor) {
        var struct = WGPUSamplerDescriptor.allocate(call);
        Strings.put(call, WGPUSamplerDescriptor.label(struct), descriptor.label());
        WGPUSamplerDescriptor.addressModeU(struct, EnumValues.of(descriptor.addressModeU()));
        WGPUSamplerDescriptor.addressModeV(struct, EnumValues.of(descriptor.addressModeV()));
        WGPUSamplerDescriptor.addressModeW(struct, EnumValues.of(descriptor.addressModeW()));
        WGPUSamplerDescriptor.magFilter(struct, EnumValues.of(descriptor.magFilter()));
        WGPUSamplerDescriptor.minFilter(struct, EnumValues.of(descriptor.minFilter()));
        WGPUSamplerDescriptor.mipmapFilter(struct, EnumValues.of(descriptor.mipmapFilter()));
        WGPUSamplerDescriptor.lodMinClamp(struct, descriptor.lodMinClamp());
        WGPUSamplerDescriptor.lodMaxClamp(struct, descriptor.lodMaxClamp());
        WGPUSamplerDescriptor.compare(struct, EnumValues.of(descriptor.compare()));
        // larger ones are allowed and mean as much as there is, which is nowhere more
        WGPUSamplerDescriptor.maxAnisotropy(
                struct, (short) Math.min(descriptor.maxAnisotropy(), MOST_ANISOTROPY));
        return struct.address();
    }

    /// {@return the address of a `WGPUTexelCopyTextureInfo`}
    public static long copyTexture(Call call, TexelCopyTextureInfo info) {
        var struct = WGPUTexelCopyTextureInfo.allocate(call);
        WGPUTexelCopyTextureInfo.texture(struct, MemorySegment.ofAddress(call.pin(info.texture())));
        WGPUTexelCopyTextureInfo.mipLevel(struct, info.mipLevel());
        var origin = WGPUTexelCopyTextureInfo.origin(struct);
        WGPUOrigin3D.x(origin, info.origin().x());
        WGPUOrigin3D.y(origin, info.origin().y());
        WGPUOrigin3D.z(origin, info.origin().z());
        WGPUTexelCopyTextureInfo.aspect(struct, EnumValues.of(info.aspect()));
        return struct.address();
    }

    /// {@return the address of a `WGPUTexelCopyBufferInfo`}
    public static long copyBuffer(
            Call call,
            long buffer,
            long offset,
            @Nullable Integer bytesPerRow,
            @Nullable Integer rowsPerImage) {
        var struct = WGPUTexelCopyBufferInfo.allocate(call);
        layout(WGPUTexelCopyBufferInfo.layout(struct), offset, bytesPerRow, rowsPerImage);
        WGPUTexelCopyBufferInfo.buffer(struct, MemorySegment.ofAddress(buffer));
        return struct.address();
    }

    /// {@return the address of a `WGPUTexelCopyBufferLayout`}
    public static long layout(
            Call call, long offset, @Nullable Integer bytesPerRow, @Nullable Integer rowsPerImage) {
        var struct = WGPUTexelCopyBufferLayout.allocate(call);
        layout(struct, offset, bytesPerRow, rowsPerImage);
        return struct.address();
    }

    private static void layout(
            MemorySegment struct,
            long offset,
            @Nullable Integer bytesPerRow,
            @Nullable Integer rowsPerImage) {
        WGPUTexelCopyBufferLayout.offset(struct, offset);
        WGPUTexelCopyBufferLayout.bytesPerRow(struct, stride(bytesPerRow));
        WGPUTexelCopyBufferLayout.rowsPerImage(struct, stride(rowsPerImage));
    }

    /// {@return the native number for a distance; 0, which is right where nothing is copied, ends
    /// the process}
    private static int stride(@Nullable Integer value) {
        return value == null || value == 0 ? NO_STRIDE : value;
    }

    /// {@return the address of a `WGPUImageSubresourceRange`}
    public static long range(Call call, ImageSubresourceRange range) {
        var struct = WGPUImageSubresourceRange.allocate(call);
        WGPUImageSubresourceRange.aspect(struct, EnumValues.of(range.aspect()));
        WGPUImageSubresourceRange.baseMipLevel(struct, range.baseMipLevel());
        WGPUImageSubresourceRange.mipLevelCount(struct, orAll(range.mipLevelCount()));
        WGPUImageSubresourceRange.baseArrayLayer(struct, range.baseArrayLayer());
        WGPUImageSubresourceRange.arrayLayerCount(struct, orAll(range.arrayLayerCount()));
        return struct.address();
    }

    /// {@return the address of a `WGPUExtent3D`}
    public static long extent(Call call, Extent3D size) {
        var struct = WGPUExtent3D.allocate(call);
        extent(struct, size);
        return struct.address();
    }

    private static void extent(MemorySegment struct, Extent3D size) {
        WGPUExtent3D.width(struct, size.width());
        WGPUExtent3D.height(struct, size.height());
        WGPUExtent3D.depthOrArrayLayers(struct, size.depthOrArrayLayers());
    }
}
