package graphics.wgpu.internal;

import graphics.wgpu.GPUSupportedLimits;
import graphics.wgpu.ffi.WGPU;
import graphics.wgpu.ffi.WGPUChainedStruct;
import graphics.wgpu.ffi.WGPULimits;
import graphics.wgpu.ffi.WGPUNativeLimits;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Limits, which are reached by name: the struct's members are called as WebGPU's limits.
final class LimitStructs {
    private static final String STAGE = "PerShaderStage";
    private static final Map<String, Member> LIMITS = members(WGPULimits.layout());
    private static final Map<String, Member> EXTRAS = members(WGPUNativeLimits.layout());

    private LimitStructs() {}

    /// Where a limit is, and whether it has 64 bits.
    private record Member(long offset, boolean wide) {}

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
            set(limits, LIMITS.get(limit.getKey()), limit.getValue());
            set(extras, EXTRAS.get(limit.getKey()), limit.getValue());
        }
        return limits;
    }

    private static MemorySegment chain(Call call, MemorySegment limits) {
        var extras = WGPUNativeLimits.allocate(call);
        WGPUChainedStruct.sType(WGPUNativeLimits.chain(extras), WGPU.WGPUSType_NativeLimits);
        WGPULimits.nextInChain(limits, extras);
        return extras;
    }

    private static long get(MemorySegment limits, MemorySegment extras, String name) {
        if (LIMITS.containsKey(name)) {
            return get(limits, LIMITS.get(name));
        }
        if (EXTRAS.containsKey(name)) {
            return get(extras, EXTRAS.get(name));
        }
        // the limits for one stage alone belong to WebGPU's compatibility mode, which the native
        // library does not have; elsewhere they are the same as those for any stage
        var any = name.replace("InVertexStage", STAGE).replace("InFragmentStage", STAGE);
        return get(limits, LIMITS.get(any));
    }

    private static Map<String, Member> members(GroupLayout layout) {
        var members = new HashMap<String, Member>();
        long offset = 0;
        for (var member : layout.memberLayouts()) {
            if (member instanceof ValueLayout && member.name().isPresent()) {
                members.put(member.name().get(), new Member(offset, member.byteSize() == 8));
            }
            offset += member.byteSize();
        }
        return members;
    }

    private static long get(MemorySegment struct, @Nullable Member member) {
        if (member == null) {
            throw new AssertionError("the structs have every limit");
        }
        return member.wide
                ? struct.get(ValueLayout.JAVA_LONG, member.offset)
                : Integer.toUnsignedLong(struct.get(ValueLayout.JAVA_INT, member.offset));
    }

    private static void set(MemorySegment struct, @Nullable Member member, long value) {
        if (member == null) {
            return;
        }
        if (member.wide) {
            struct.set(ValueLayout.JAVA_LONG, member.offset, value);
        } else {
            struct.set(ValueLayout.JAVA_INT, member.offset, (int) value);
        }
    }
}
