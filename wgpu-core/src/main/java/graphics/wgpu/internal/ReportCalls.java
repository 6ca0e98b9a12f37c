package graphics.wgpu.internal;

import graphics.wgpu.ffi.WGPUGlobalReport;
import graphics.wgpu.ffi.WGPUHubReport;
import graphics.wgpu.ffi.WGPURegistryReport;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.util.LinkedHashMap;
import java.util.Map;

/// The native library's own counts of objects.
public final class ReportCalls {
    private ReportCalls() {}

    /// Counts of one kind.
    ///
    /// @param allocated how many there are
    /// @param kept how many of them the application holds
    /// @param released how many it has given up, that the GPU still uses
    /// @param elementSize the bytes of one in the library's own tables
    public record Counts(long allocated, long kept, long released, long elementSize) {}

    /// {@return the counts by kind, as `buffers`; none if the library is not in use yet}
    public static Map<String, Counts> counts() {
        var all = new LinkedHashMap<String, Counts>();
        if (!Instance.made()) {
            return all;
        }
        try (var call = Call.begin()) {
            var report = WGPUGlobalReport.allocate(call);
            Native.generateReport(Instance.address(), report.address());
            all.put("surfaces", read(WGPUGlobalReport.surfaces(report)));
            var hub = WGPUGlobalReport.hub(report);
            var layout = (StructLayout) WGPUHubReport.layout();
            for (var member : layout.memberLayouts()) {
                var name = member.name().orElseThrow();
                var offset = layout.byteOffset(PathElement.groupElement(name));
                all.put(name, read(hub.asSlice(offset, member.byteSize())));
            }
        }
        return all;
    }

    private static Counts read(MemorySegment report) {
        return new Counts(
                WGPURegistryReport.numAllocated(report),
                WGPURegistryReport.numKeptFromUser(report),
                WGPURegistryReport.numReleasedFromUser(report),
                WGPURegistryReport.elementSize(report));
    }
}
