package graphics.wgpu.internal;

import graphics.wgpu.GPUSupportedLimits;
import graphics.wgpu.ffi.WGPU;
import graphics.wgpu.ffi.WGPUChainedStruct;
import graphics.wgpu.ffi.WGPULimits;
import graphics.wgpu.ffi.WGPUNativeLimits;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.util.function.LongConsumer;

/// Limits, which are reached by name: the struct's members are called as WebGPU's limits.
final class LimitStructs {
    private LimitStructs() {}

    static GPUSupportedLimits read(Call call, LongConsumer getter) {
        var limits = WGPULimits.allocate(call);
        var extras = chain(call, limits);
        getter.accept(limits.address());
        return GPUSupportedLimits.of(name -> get(limits, extras, name));
    }

    static MemorySegment write(Call call, GPUSupportedLimits values) {
        var limits = WGPULimits.allocate(call);
        var extras = chain(call, limits);
        for (var limit : values.asMap().entrySet()) {
            set(limits, (StructLayout) WGPULimits.layout(), limit.getKey(), limit.getValue());
            set(extras, (StructLayout) WGPUNativeLimits.layout(), limit.getKey(), limit.getValue());
        }
        return limits;
    }

    private static MemorySegment chain(Call call, MemorySegment limits) {
        var extras = WGPUNativeLimits.allocate(call);
        WGPUChainedStruct.sType(WGPUNativeLimits.chain(extras), WGPU.WGPUSType_NativeLimits());
        WGPULimits.nextInChain(limits, extras);
        return extras;
    }

    private static long get(MemorySegment limits, MemorySegment extras, String name) {
        var layout = (StructLayout) WGPULimits.layout();
        if (has(layout, name)) {
            return get(limits, layout, name);
        }
        var extra = (StructLayout) WGPUNativeLimits.layout();
        if (has(extra, name)) {
            return get(extras, extra, name);
        }
        // the limits for one stage alone belong to WebGPU's compatibility mode, which the native
        // library does not have; elsewhere they are the same as those for any stage
        return get(limits, layout, name.replaceAll("In(Vertex|Fragment)Stage", "PerShaderStage"));
    }

    private static boolean has(StructLayout layout, String name) {
        return layout.memberLayouts().stream().anyMatch(m -> m.name().orElse("").equals(name));
    }

    private static long get(MemorySegment struct, StructLayout layout, String name) {
        var path = PathElement.groupElement(name);
        var offset = layout.byteOffset(path);
        return layout.select(path).byteSize() == 8
                ? struct.get(ValueLayout.JAVA_LONG, offset)
                : Integer.toUnsignedLong(struct.get(ValueLayout.JAVA_INT, offset));
    }

    private static void set(MemorySegment struct, StructLayout layout, String name, long value) {
        if (!has(layout, name)) {
            return;
        }
        var path = PathElement.groupElement(name);
        var offset = layout.byteOffset(path);
        if (layout.select(path).byteSize() == 8) {
            struct.set(ValueLayout.JAVA_LONG, offset, value);
        } else {
            struct.set(ValueLayout.JAVA_INT, offset, (int) value);
        }
    }
}
