package graphics.wgpu.internal;

import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BindGroupLayoutDescriptor;
import graphics.wgpu.BindGroupLayoutEntry;
import graphics.wgpu.BufferBinding;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUSampler;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.GPUTextureView;
import graphics.wgpu.PipelineLayoutDescriptor;
import graphics.wgpu.ffi.WGPUBindGroupDescriptor;
import graphics.wgpu.ffi.WGPUBindGroupEntry;
import graphics.wgpu.ffi.WGPUBindGroupLayoutDescriptor;
import graphics.wgpu.ffi.WGPUBindGroupLayoutEntry;
import graphics.wgpu.ffi.WGPUBufferBindingLayout;
import graphics.wgpu.ffi.WGPUPipelineLayoutDescriptor;
import graphics.wgpu.ffi.WGPUSamplerBindingLayout;
import graphics.wgpu.ffi.WGPUStorageTextureBindingLayout;
import graphics.wgpu.ffi.WGPUTextureBindingLayout;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Bind groups and their layouts, and pipeline layouts.
public final class BindingStructs {
    /// `WGPU_WHOLE_SIZE`.
    private static final long WHOLE = -1;

    private BindingStructs() {}

    /// {@return the address of a `WGPUBindGroupLayoutDescriptor`}
    public static long groupLayout(Call call, BindGroupLayoutDescriptor descriptor) {
        var struct = WGPUBindGroupLayoutDescriptor.allocate(call);
        Strings.put(call, WGPUBindGroupLayoutDescriptor.label(struct), descriptor.label());
        var entries = descriptor.entries();
        var array = WGPUBindGroupLayoutEntry.allocateArray(entries.size(), call);
        for (int i = 0; i < entries.size(); i++) {
            layoutEntry(WGPUBindGroupLayoutEntry.asSlice(array, i), entries.get(i));
        }
        WGPUBindGroupLayoutDescriptor.entryCount(struct, entries.size());
        WGPUBindGroupLayoutDescriptor.entries(struct, array);
        return struct.address();
    }

    /// Refuses an entry of no kind or of several, on which the native library ends the process.
    private static void checkKind(BindGroupLayoutEntry entry) {
        var kinds =
                Stream.of(entry.buffer(), entry.sampler(), entry.texture(), entry.storageTexture())
                        .filter(Objects::nonNull)
                        .count();
        if (kinds != 1) {
            throw new IllegalArgumentException(
                    "BindGroupLayoutEntry.binding "
                            + entry.binding()
                            + " has "
                            + (kinds == 0 ? "no kind" : "several kinds")
                            + "; it must have one of buffer, sampler, texture, storageTexture");
        }
    }

    private static void layoutEntry(MemorySegment struct, BindGroupLayoutEntry entry) {
        checkKind(entry);
        WGPUBindGroupLayoutEntry.binding(struct, entry.binding());
        WGPUBindGroupLayoutEntry.visibility(struct, entry.visibility().bits());
        var buffer = entry.buffer();
        if (buffer != null) {
            var part = WGPUBindGroupLayoutEntry.buffer(struct);
            WGPUBufferBindingLayout.type(part, EnumValues.of(buffer.type()));
            WGPUBufferBindingLayout.hasDynamicOffset(part, buffer.hasDynamicOffset() ? 1 : 0);
            WGPUBufferBindingLayout.minBindingSize(part, buffer.minBindingSize());
        }
        var sampler = entry.sampler();
        if (sampler != null) {
            WGPUSamplerBindingLayout.type(
                    WGPUBindGroupLayoutEntry.sampler(struct), EnumValues.of(sampler.type()));
        }
        var texture = entry.texture();
        if (texture != null) {
            var part = WGPUBindGroupLayoutEntry.texture(struct);
            WGPUTextureBindingLayout.sampleType(part, EnumValues.of(texture.sampleType()));
            WGPUTextureBindingLayout.viewDimension(part, EnumValues.of(texture.viewDimension()));
            WGPUTextureBindingLayout.multisampled(part, texture.multisampled() ? 1 : 0);
        }
        var storage = entry.storageTexture();
        if (storage != null) {
            var part = WGPUBindGroupLayoutEntry.storageTexture(struct);
            WGPUStorageTextureBindingLayout.access(part, EnumValues.of(storage.access()));
            WGPUStorageTextureBindingLayout.format(part, EnumValues.of(storage.format()));
            WGPUStorageTextureBindingLayout.viewDimension(
                    part, EnumValues.of(storage.viewDimension()));
        }
    }

    /// {@return the address of a `WGPUBindGroupDescriptor`}
    ///
    /// @param entries the entries; textures are replaced by views before
    public static long group(Call call, String label, long layout, List<BindGroupEntry> entries) {
        var struct = WGPUBindGroupDescriptor.allocate(call);
        Strings.put(call, WGPUBindGroupDescriptor.label(struct), label);
        WGPUBindGroupDescriptor.layout(struct, MemorySegment.ofAddress(layout));
        var array = WGPUBindGroupEntry.allocateArray(entries.size(), call);
        for (int i = 0; i < entries.size(); i++) {
            groupEntry(call, WGPUBindGroupEntry.asSlice(array, i), entries.get(i));
        }
        WGPUBindGroupDescriptor.entryCount(struct, entries.size());
        WGPUBindGroupDescriptor.entries(struct, array);
        return struct.address();
    }

    private static void groupEntry(Call call, MemorySegment struct, BindGroupEntry entry) {
        WGPUBindGroupEntry.binding(struct, entry.binding());
        switch (entry.resource()) {
            case GPUBuffer buffer -> bufferRange(struct, call.pin(buffer), 0, WHOLE);
            case BufferBinding range -> {
                var size = range.size();
                if (size != null && size == 0) {
                    throw new IllegalArgumentException(
                            "BufferBinding.size is 0; it must be at least 1");
                }
                bufferRange(
                        struct,
                        call.pin(range.buffer()),
                        range.offset(),
                        size == null ? WHOLE : size);
            }
            case GPUSampler sampler ->
                    WGPUBindGroupEntry.sampler(struct, MemorySegment.ofAddress(call.pin(sampler)));
            case GPUTextureView view ->
                    WGPUBindGroupEntry.textureView(struct, MemorySegment.ofAddress(call.pin(view)));
            case GPUTexture texture ->
                    throw new AssertionError(
                            "a texture is replaced by its view before: " + texture);
        }
    }

    private static void bufferRange(MemorySegment struct, long buffer, long offset, long size) {
        WGPUBindGroupEntry.buffer(struct, MemorySegment.ofAddress(buffer));
        WGPUBindGroupEntry.offset(struct, offset);
        WGPUBindGroupEntry.size(struct, size);
    }

    /// {@return the address of a `WGPUPipelineLayoutDescriptor`}
    public static long pipelineLayout(Call call, PipelineLayoutDescriptor descriptor) {
        var struct = WGPUPipelineLayoutDescriptor.allocate(call);
        Strings.put(call, WGPUPipelineLayoutDescriptor.label(struct), descriptor.label());
        var layouts = descriptor.bindGroupLayouts();
        WGPUPipelineLayoutDescriptor.bindGroupLayoutCount(struct, layouts.size());
        WGPUPipelineLayoutDescriptor.bindGroupLayouts(struct, call.handles(layouts));
        WGPUPipelineLayoutDescriptor.immediateSize(struct, descriptor.immediateSize());
        return struct.address();
    }
}
