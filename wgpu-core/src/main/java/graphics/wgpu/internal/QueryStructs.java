package graphics.wgpu.internal;

import graphics.wgpu.QueryType;
import graphics.wgpu.extras.PipelineStatisticName;
import graphics.wgpu.ffi.WGPU;
import graphics.wgpu.ffi.WGPUChainedStruct;
import graphics.wgpu.ffi.WGPUQuerySetDescriptor;
import graphics.wgpu.ffi.WGPUQuerySetDescriptorExtras;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Query sets.
public final class QueryStructs {
    private QueryStructs() {}

    /// {@return the address of a `WGPUQuerySetDescriptor`}
    ///
    /// @param type what is queried, null for statistics
    /// @param statistics what a set for statistics counts
    public static long descriptor(
            Call call,
            String label,
            @Nullable QueryType type,
            int count,
            List<PipelineStatisticName> statistics) {
        var struct = WGPUQuerySetDescriptor.allocate(call);
        Strings.put(call, WGPUQuerySetDescriptor.label(struct), label);
        WGPUQuerySetDescriptor.count(struct, count);
        if (type != null) {
            WGPUQuerySetDescriptor.type(struct, EnumValues.of(type));
        } else {
            WGPUQuerySetDescriptor.type(struct, WGPU.WGPUNativeQueryType_PipelineStatistics);
            WGPUQuerySetDescriptor.nextInChain(struct, statistics(call, statistics));
        }
        return struct.address();
    }

    private static MemorySegment statistics(Call call, List<PipelineStatisticName> names) {
        var array = call.allocate(4L * names.size(), 4);
        for (int i = 0; i < names.size(); i++) {
            array.setAtIndex(ValueLayout.JAVA_INT, i, EnumValues.of(names.get(i)));
        }
        var extras = WGPUQuerySetDescriptorExtras.allocate(call);
        WGPUChainedStruct.sType(
                WGPUQuerySetDescriptorExtras.chain(extras),
                WGPU.WGPUSType_QuerySetDescriptorExtras);
        WGPUQuerySetDescriptorExtras.pipelineStatistics(extras, array);
        WGPUQuerySetDescriptorExtras.pipelineStatisticCount(extras, names.size());
        return extras;
    }
}
