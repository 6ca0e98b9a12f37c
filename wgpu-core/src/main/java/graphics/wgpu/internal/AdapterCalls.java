package graphics.wgpu.internal;

import graphics.wgpu.Feature;
import graphics.wgpu.FeatureName;
import graphics.wgpu.GPUAdapterInfo;
import graphics.wgpu.GPUSupportedLimits;
import graphics.wgpu.RequestAdapterOptions;
import graphics.wgpu.extras.NativeFeature;
import graphics.wgpu.ffi.WGPU;
import graphics.wgpu.ffi.WGPUAdapterInfo;
import graphics.wgpu.ffi.WGPUInstanceEnumerateAdapterOptions;
import graphics.wgpu.ffi.WGPURequestAdapterCallbackInfo;
import graphics.wgpu.ffi.WGPURequestAdapterOptions;
import graphics.wgpu.ffi.WGPUSupportedFeatures;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Adapters: finding them, and what they say of themselves.
public final class AdapterCalls {
    private AdapterCalls() {}

    /// The graphics APIs by the names of `WGPU_BACKEND_TYPE`.
    public enum Backend {
        /// No restriction.
        ANY("", 0, 0),
        /// Vulkan.
        VULKAN("Vulkan", WGPU.WGPUBackendType_Vulkan, 1 << 0),
        /// OpenGL and OpenGL ES.
        OPENGL("OpenGL", WGPU.WGPUBackendType_OpenGL, 1 << 1),
        /// Metal.
        METAL("Metal", WGPU.WGPUBackendType_Metal, 1 << 2),
        /// Direct3D 12.
        D3D12("D3D12", WGPU.WGPUBackendType_D3D12, 1 << 3);

        private final String text;
        private final int type;
        private final long instanceBit;

        Backend(String text, int type, long instanceBit) {
            this.text = text;
            this.type = type;
            this.instanceBit = instanceBit;
        }

        /// {@return whether this is the backend of that name, whatever its case}
        public boolean named(String name) {
            return !text.isEmpty() && text.equalsIgnoreCase(name.strip());
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /// Finds an adapter.
    ///
    /// @param surface the surface that it must be able to draw to, 0 for none
    /// @param reasons receives the native library's reason where there is none
    /// @return its handle, or 0
    public static long request(
            RequestAdapterOptions options, Backend backend, long surface, List<String> reasons) {
        // first, as a thread that makes it looks for adapters too
        var instance = Instance.address();
        return Adapters.exclusively(() -> find(instance, options, backend, surface, reasons));
    }

    private static long find(
            long instance,
            RequestAdapterOptions options,
            Backend backend,
            long surface,
            List<String> reasons) {
        try (var call = Call.begin()) {
            var struct = WGPURequestAdapterOptions.allocate(call);
            WGPURequestAdapterOptions.featureLevel(struct, EnumValues.of(options.featureLevel()));
            WGPURequestAdapterOptions.powerPreference(
                    struct, EnumValues.of(options.powerPreference()));
            WGPURequestAdapterOptions.forceFallbackAdapter(
                    struct, options.forceFallbackAdapter() ? 1 : 0);
            WGPURequestAdapterOptions.backendType(struct, backend.type);
            WGPURequestAdapterOptions.compatibleSurface(struct, MemorySegment.ofAddress(surface));
            var answer = new Callbacks.Answer();
            var info = WGPURequestAdapterCallbackInfo.allocate(call);
            WGPURequestAdapterCallbackInfo.mode(info, WGPU.WGPUCallbackMode_AllowSpontaneous);
            WGPURequestAdapterCallbackInfo.callback(info, Callbacks.Request.STUB);
            WGPURequestAdapterCallbackInfo.userdata1(
                    info, MemorySegment.ofAddress(Callbacks.register(answer)));
            // the answer comes inside the call
            Native.instanceRequestAdapter(instance, struct.address(), info);
            if (answer.address == 0) {
                reasons.add(answer.message);
            }
            return answer.address;
        }
    }

    /// {@return the handles of all adapters of a backend}
    public static List<Long> enumerate(Backend backend) {
        return enumerate(Instance.address(), backend);
    }

    /// {@return whether an instance has an adapter}
    static boolean any(long instance) {
        try (var call = Call.begin()) {
            var options = WGPUInstanceEnumerateAdapterOptions.allocate(call);
            return Native.instanceEnumerateAdapters(instance, options.address(), 0) > 0;
        }
    }

    /// {@return whether an instance has an adapter that is worth using}
    ///
    /// OpenGL on the processor isn't: it lacks much of WebGPU.
    static boolean anyAnswers(long instance) {
        boolean any = false;
        for (var adapter : enumerate(instance, Backend.ANY)) {
            try (var call = Call.begin()) {
                var info = info(call, adapter);
                any |= !info.isFallbackAdapter() || !info.backend().startsWith(Backend.OPENGL.text);
            }
            Kind.ADAPTER.free(adapter);
        }
        return any;
    }

    private static List<Long> enumerate(long instance, Backend backend) {
        return Adapters.exclusively(() -> all(instance, backend));
    }

    private static List<Long> all(long instance, Backend backend) {
        try (var call = Call.begin()) {
            var options = WGPUInstanceEnumerateAdapterOptions.allocate(call);
            WGPUInstanceEnumerateAdapterOptions.backends(options, backend.instanceBit);
            var count = Native.instanceEnumerateAdapters(instance, options.address(), 0);
            if (count == 0) {
                return List.of();
            }
            // each call makes the adapters anew, so the second is the one that counts
            var array = call.allocate(8 * count, 8);
            var filled =
                    Native.instanceEnumerateAdapters(instance, options.address(), array.address());
            return LongStream.range(0, Math.min(count, filled))
                    .mapToObj(i -> array.getAtIndex(ValueLayout.JAVA_LONG, i))
                    .toList();
        }
    }

    /// {@return what an adapter says of itself}
    public static GPUAdapterInfo info(Call call, long adapter) {
        var struct = WGPUAdapterInfo.allocate(call);
        Native.adapterGetInfo(adapter, struct.address());
        var type = WGPUAdapterInfo.adapterType(struct);
        var info =
                new GPUAdapterInfo(
                        Strings.get(WGPUAdapterInfo.vendor(struct)),
                        Strings.get(WGPUAdapterInfo.architecture(struct)),
                        Strings.get(WGPUAdapterInfo.device(struct)),
                        Strings.get(WGPUAdapterInfo.description(struct)),
                        known(WGPUAdapterInfo.subgroupMinSize(struct), 4),
                        known(WGPUAdapterInfo.subgroupMaxSize(struct), 128),
                        type == WGPU.WGPUAdapterType_CPU,
                        typeName(type),
                        backendName(WGPUAdapterInfo.backendType(struct)),
                        WGPUAdapterInfo.vendorID(struct),
                        WGPUAdapterInfo.deviceID(struct));
        Native.adapterInfoFreeMembers(struct);
        return info;
    }

    private static int known(int size, int otherwise) {
        return size == 0 ? otherwise : size;
    }

    private static String typeName(int type) {
        if (type == WGPU.WGPUAdapterType_DiscreteGPU) {
            return "DiscreteGPU";
        }
        if (type == WGPU.WGPUAdapterType_IntegratedGPU) {
            return "IntegratedGPU";
        }
        return type == WGPU.WGPUAdapterType_CPU ? "CPU" : "unknown";
    }

    private static String backendName(int type) {
        for (var backend : Backend.values()) {
            if (backend.type == type && backend != Backend.ANY) {
                return backend.text;
            }
        }
        if (type == WGPU.WGPUBackendType_D3D11) {
            return "D3D11";
        }
        return type == WGPU.WGPUBackendType_OpenGLES
                ? "OpenGLES"
                : String.format(Locale.ROOT, "backend %d", type);
    }

    /// {@return the limits of an adapter}
    public static GPUSupportedLimits limits(Call call, long adapter) {
        return LimitStructs.read(call, limits -> Native.adapterGetLimits(adapter, limits));
    }

    /// {@return the features of an adapter}
    public static Set<Feature> features(Call call, long adapter) {
        var struct = WGPUSupportedFeatures.allocate(call);
        Native.adapterGetFeatures(adapter, struct.address());
        return features(struct);
    }

    /// Reads features, and gives the native array back.
    static Set<Feature> features(MemorySegment struct) {
        var count = WGPUSupportedFeatures.featureCount(struct);
        var values = WGPUSupportedFeatures.features(struct).reinterpret(4 * count);
        var features = new LinkedHashSet<Feature>();
        for (long i = 0; i < count; i++) {
            var feature = feature(values.getAtIndex(ValueLayout.JAVA_INT, i));
            // what a newer library has beyond the names of this one can't be named
            if (feature != null && !isExperimental(feature)) {
                features.add(feature);
            }
        }
        Native.supportedFeaturesFreeMembers(struct);
        return Collections.unmodifiableSet(features);
    }

    /// Whether wgpu takes a feature for unfinished: it has to be told that this is known, and
    /// wgpu-native has no call to tell it, so no device can be made with it.
    private static boolean isExperimental(Feature feature) {
        return feature == NativeFeature.RAY_QUERY || feature == NativeFeature.COOPERATIVE_MATRIX;
    }

    private static @Nullable Feature feature(int value) {
        FeatureName name = EnumValues.featureName(value);
        return name != null ? name : EnumValues.nativeFeature(value);
    }

    /// {@return the native number of a feature}
    static int featureValue(Feature feature) {
        return switch (feature) {
            case FeatureName name -> EnumValues.of(name);
            case graphics.wgpu.extras.NativeFeature extra -> EnumValues.of(extra);
        };
    }
}
