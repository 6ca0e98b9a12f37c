package graphics.wgpu;

import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Natives;
import graphics.wgpu.internal.ReportCalls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The topics that every report has.
final class DiagnosticsTopics {
    private static final String UNKNOWN = "unknown";

    private DiagnosticsTopics() {}

    private record Topic(String name, Supplier<Map<String, ?>> supplier)
            implements DiagnosticsTopic {
        @Override
        public Map<String, ?> values() {
            return supplier.get();
        }
    }

    static List<DiagnosticsTopic> all() {
        return List.of(
                new Topic("system", DiagnosticsTopics::system),
                new Topic("versions", DiagnosticsTopics::versions),
                new Topic("wgpu_native_info", DiagnosticsTopics::nativeInfo),
                new Topic("object_counts", DiagnosticsTopics::objectCounts),
                new Topic("wgpu_native_counts", DiagnosticsTopics::nativeCounts));
    }

    private static String property(String name) {
        return System.getProperty(name, UNKNOWN);
    }

    private static Map<String, ?> system() {
        var values = new LinkedHashMap<String, Object>();
        values.put(
                "platform",
                property("os.name") + " " + property("os.version") + " " + property("os.arch"));
        values.put("java", property("java.vendor") + " " + property("java.runtime.version"));
        values.put("vm", property("java.vm.name"));
        values.put("processors", Runtime.getRuntime().availableProcessors());
        values.put("max_heap", Runtime.getRuntime().maxMemory());
        return values;
    }

    /// The libraries that belong to it or are often used with it, as far as they are here.
    private static Map<String, ?> versions() {
        var values = new LinkedHashMap<String, Object>();
        values.put("java", property("java.version"));
        values.put("wgpu", version(Diagnostics.class));
        for (var module : ModuleLayer.boot().modules()) {
            var name = module.getName();
            if (name.startsWith("graphics.wgpu.")
                    || name.startsWith("org.lwjgl")
                    || name.startsWith("javafx.")
                    || name.equals("org.joml")) {
                values.put(name, version(module));
            }
        }
        return values;
    }

    private static String version(Class<?> type) {
        if (type.getModule().isNamed()) {
            return version(type.getModule());
        }
        var version = type.getPackage().getImplementationVersion();
        return version == null ? UNKNOWN : version;
    }

    private static String version(Module module) {
        return module.getDescriptor().rawVersion().orElse(UNKNOWN);
    }

    private static Map<String, ?> nativeInfo() {
        var values = new LinkedHashMap<String, Object>();
        values.put("expected_version", Natives.expectedVersion());
        try {
            values.put("lib_version", Natives.version());
            values.put("lib_path", Natives.origin());
        } catch (NativeLibraryError e) {
            values.put("lib_version", "none: " + e.message());
        }
        return values;
    }

    private static Map<String, ?> objectCounts() {
        var values = new LinkedHashMap<String, Object>();
        long count = 0;
        long memory = 0;
        for (var kind : Kind.values()) {
            values.put(kind.className(), counts(kind.live(), kind.memory()));
            count += kind.live();
            memory += kind.memory();
        }
        values.put("total", counts(count, memory));
        return values;
    }

    private static Map<String, Object> counts(long count, long memory) {
        var row = new LinkedHashMap<String, Object>();
        row.put("count", count);
        row.put("resource_mem", memory);
        return row;
    }

    private static Map<String, ?> nativeCounts() {
        var values = new LinkedHashMap<String, Object>();
        ReportCalls.counts()
                .forEach(
                        (name, counts) -> {
                            var row = new LinkedHashMap<String, Object>();
                            row.put("allocated", counts.allocated());
                            row.put("kept", counts.kept());
                            row.put("released", counts.released());
                            row.put("element_size", counts.elementSize());
                            values.put(name, row);
                        });
        return values;
    }
}
