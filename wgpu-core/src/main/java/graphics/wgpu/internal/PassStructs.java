package graphics.wgpu.internal;

import graphics.wgpu.Color;
import graphics.wgpu.GPUQuerySet;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPassDepthStencilAttachment;
import graphics.wgpu.RenderPassDescriptor;
import graphics.wgpu.TextureBinding;
import graphics.wgpu.ffi.WGPU;
import graphics.wgpu.ffi.WGPUChainedStruct;
import graphics.wgpu.ffi.WGPUColor;
import graphics.wgpu.ffi.WGPUCommandBufferDescriptor;
import graphics.wgpu.ffi.WGPUCommandEncoderDescriptor;
import graphics.wgpu.ffi.WGPUComputePassDescriptor;
import graphics.wgpu.ffi.WGPUPassTimestampWrites;
import graphics.wgpu.ffi.WGPURenderPassColorAttachment;
import graphics.wgpu.ffi.WGPURenderPassDepthStencilAttachment;
import graphics.wgpu.ffi.WGPURenderPassDescriptor;
import graphics.wgpu.ffi.WGPURenderPassMaxDrawCount;
import java.lang.foreign.MemorySegment;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Encoders and passes.
public final class PassStructs {
    /// `WGPU_DEPTH_SLICE_UNDEFINED` and `WGPU_QUERY_SET_INDEX_UNDEFINED`.
    private static final int UNDEFINED = -1;

    /// WebGPU's default for `maxDrawCount`.
    private static final long DEFAULT_MAX_DRAWS = 50_000_000;

    private PassStructs() {}

    /// {@return the address of a `WGPUCommandEncoderDescriptor`, 0 where nothing is to be said}
    public static long encoder(Call call, String label) {
        if (label.isEmpty()) {
            return 0;
        }
        var struct = WGPUCommandEncoderDescriptor.allocate(call);
        Strings.put(call, WGPUCommandEncoderDescriptor.label(struct), label);
        return struct.address();
    }

    /// {@return the address of a `WGPUCommandBufferDescriptor`, 0 where nothing is to be said}
    public static long commandBuffer(Call call, String label) {
        if (label.isEmpty()) {
            return 0;
        }
        var struct = WGPUCommandBufferDescriptor.allocate(call);
        Strings.put(call, WGPUCommandBufferDescriptor.label(struct), label);
        return struct.address();
    }

    /// {@return the address of a `WGPUComputePassDescriptor`, 0 where nothing is to be said}
    public static long compute(
            Call call,
            String label,
            @Nullable GPUQuerySet querySet,
            @Nullable Integer begin,
            @Nullable Integer end) {
        if (label.isEmpty() && querySet == null) {
            return 0;
        }
        var struct = WGPUComputePassDescriptor.allocate(call);
        Strings.put(call, WGPUComputePassDescriptor.label(struct), label);
        if (querySet != null) {
            WGPUComputePassDescriptor.timestampWrites(
                    struct, timestamps(call, querySet, begin, end));
        }
        return struct.address();
    }

    private static MemorySegment timestamps(
            Call call, GPUQuerySet querySet, @Nullable Integer begin, @Nullable Integer end) {
        var struct = WGPUPassTimestampWrites.allocate(call);
        WGPUPassTimestampWrites.querySet(struct, MemorySegment.ofAddress(call.pin(querySet)));
        WGPUPassTimestampWrites.beginningOfPassWriteIndex(struct, orUndefined(begin));
        WGPUPassTimestampWrites.endOfPassWriteIndex(struct, orUndefined(end));
        return struct;
    }

    private static int orUndefined(@Nullable Integer index) {
        return index == null ? UNDEFINED : index;
    }

    /// {@return the address of a `WGPURenderPassDescriptor`}
    ///
    /// @param views gives the native view of an attachment, and keeps it for the call
    public static long render(
            Call call, RenderPassDescriptor descriptor, ToLongFunction<TextureBinding> views) {
        var struct = WGPURenderPassDescriptor.allocate(call);
        // what is empty is zeroes, which are there already
        if (!descriptor.label().isEmpty()) {
            Strings.put(call, WGPURenderPassDescriptor.label(struct), descriptor.label());
        }
        var colors = descriptor.colorAttachments();
        if (!colors.isEmpty()) {
            // without the layout that allocateArray makes each time
            var array =
                    call.allocate(
                            WGPURenderPassColorAttachment.sizeof() * colors.size(), Long.BYTES);
            for (int i = 0; i < colors.size(); i++) {
                var entry = WGPURenderPassColorAttachment.asSlice(array, i);
                WGPURenderPassColorAttachment.depthSlice(entry, UNDEFINED);
                var color = colors.get(i);
                // a hole has no view
                if (color != null) {
                    color(entry, color, views);
                }
            }
            WGPURenderPassDescriptor.colorAttachmentCount(struct, colors.size());
            WGPURenderPassDescriptor.colorAttachments(struct, array);
        }
        var depth = descriptor.depthStencilAttachment();
        if (depth != null) {
            WGPURenderPassDescriptor.depthStencilAttachment(struct, depth(call, depth, views));
        }
        var queries = descriptor.occlusionQuerySet();
        if (queries != null) {
            WGPURenderPassDescriptor.occlusionQuerySet(
                    struct, MemorySegment.ofAddress(call.pin(queries)));
        }
        var timestamps = descriptor.timestampWrites();
        if (timestamps != null) {
            WGPURenderPassDescriptor.timestampWrites(
                    struct,
                    timestamps(
                            call,
                            timestamps.querySet(),
                            timestamps.beginningOfPassWriteIndex(),
                            timestamps.endOfPassWriteIndex()));
        }
        if (descriptor.maxDrawCount() != DEFAULT_MAX_DRAWS) {
            var limit = WGPURenderPassMaxDrawCount.allocate(call);
            WGPUChainedStruct.sType(
                    WGPURenderPassMaxDrawCount.chain(limit), WGPU.WGPUSType_RenderPassMaxDrawCount);
            WGPURenderPassMaxDrawCount.maxDrawCount(limit, descriptor.maxDrawCount());
            WGPURenderPassDescriptor.nextInChain(struct, limit);
        }
        return struct.address();
    }

    private static void color(
            MemorySegment struct,
            RenderPassColorAttachment attachment,
            ToLongFunction<TextureBinding> views) {
        WGPURenderPassColorAttachment.view(
                struct, MemorySegment.ofAddress(views.applyAsLong(attachment.view())));
        var slice = attachment.depthSlice();
        if (slice != null) {
            WGPURenderPassColorAttachment.depthSlice(struct, slice);
        }
        var resolve = attachment.resolveTarget();
        if (resolve != null) {
            WGPURenderPassColorAttachment.resolveTarget(
                    struct, MemorySegment.ofAddress(views.applyAsLong(resolve)));
        }
        WGPURenderPassColorAttachment.loadOp(struct, EnumValues.of(attachment.loadOp()));
        WGPURenderPassColorAttachment.storeOp(struct, EnumValues.of(attachment.storeOp()));
        var clear = attachment.clearValue();
        if (clear != null) {
            color(WGPURenderPassColorAttachment.clearValue(struct), clear);
        }
    }

    /// {@return the address of a `WGPUColor`}
    public static long color(Call call, Color color) {
        var struct = WGPUColor.allocate(call);
        color(struct, color);
        return struct.address();
    }

    private static void color(MemorySegment struct, Color color) {
        WGPUColor.r(struct, Arguments.finite(color.r(), "Color.r"));
        WGPUColor.g(struct, Arguments.finite(color.g(), "Color.g"));
        WGPUColor.b(struct, Arguments.finite(color.b(), "Color.b"));
        WGPUColor.a(struct, Arguments.finite(color.a(), "Color.a"));
    }

    private static MemorySegment depth(
            Call call,
            RenderPassDepthStencilAttachment attachment,
            ToLongFunction<TextureBinding> views) {
        var struct = WGPURenderPassDepthStencilAttachment.allocate(call);
        WGPURenderPassDepthStencilAttachment.view(
                struct, MemorySegment.ofAddress(views.applyAsLong(attachment.view())));
        var clear = attachment.depthClearValue();
        WGPURenderPassDepthStencilAttachment.depthClearValue(
                struct, clear == null ? Float.NaN : Arguments.finite(clear, "depthClearValue"));
        WGPURenderPassDepthStencilAttachment.depthLoadOp(
                struct, EnumValues.of(attachment.depthLoadOp()));
        WGPURenderPassDepthStencilAttachment.depthStoreOp(
                struct, EnumValues.of(attachment.depthStoreOp()));
        WGPURenderPassDepthStencilAttachment.depthReadOnly(
                struct, attachment.depthReadOnly() ? 1 : 0);
        WGPURenderPassDepthStencilAttachment.stencilClearValue(
                struct, attachment.stencilClearValue());
        WGPURenderPassDepthStencilAttachment.stencilLoadOp(
                struct, EnumValues.of(attachment.stencilLoadOp()));
        WGPURenderPassDepthStencilAttachment.stencilStoreOp(
                struct, EnumValues.of(attachment.stencilStoreOp()));
        WGPURenderPassDepthStencilAttachment.stencilReadOnly(
                struct, attachment.stencilReadOnly() ? 1 : 0);
        return struct;
    }
}
