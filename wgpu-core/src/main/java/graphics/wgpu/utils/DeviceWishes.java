package graphics.wgpu.utils;

import graphics.wgpu.DeviceDescriptor;
import graphics.wgpu.RequestAdapterOptions;
import graphics.wgpu.internal.Log;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;

/// What several callers wish of one device, made into one wish.
final class DeviceWishes {
    private static final Object NONE = "none";

    private RequestAdapterOptions options = RequestAdapterOptions.of();
    private DeviceDescriptor descriptor = DeviceDescriptor.of();
    private final Map<String, String> callers = new HashMap<>();

    RequestAdapterOptions options() {
        return options;
    }

    DeviceDescriptor descriptor() {
        return descriptor;
    }

    void add(String caller, RequestAdapterOptions wish, DeviceDescriptor device) {
        var none = RequestAdapterOptions.of();
        choose(
                caller,
                "featureLevel",
                new Wish<>(none.featureLevel(), options.featureLevel(), wish.featureLevel()),
                value -> options = options.withFeatureLevel(value));
        choose(
                caller,
                "powerPreference",
                new Wish<>(
                        none.powerPreference(), options.powerPreference(), wish.powerPreference()),
                value -> options = options.withPowerPreference(value));
        var canvas = wish.canvas();
        if (canvas != null) {
            var before = options.canvas();
            choose(
                    caller,
                    "canvas",
                    new Wish<>(NONE, before == null ? NONE : before, canvas),
                    value -> options = options.withCanvas(canvas));
        }
        options =
                options.withForceFallbackAdapter(
                        options.forceFallbackAdapter() || wish.forceFallbackAdapter());
        choose(
                caller,
                "label",
                new Wish<>("", descriptor.label(), device.label()),
                value -> descriptor = descriptor.withLabel(value));
        choose(
                caller,
                "defaultQueue.label",
                new Wish<>("", descriptor.defaultQueue().label(), device.defaultQueue().label()),
                value ->
                        descriptor =
                                descriptor.withDefaultQueue(
                                        descriptor.defaultQueue().withLabel(value)));
        var features = new LinkedHashSet<>(descriptor.requiredFeatures());
        features.addAll(device.requiredFeatures());
        var limits = new LinkedHashMap<>(descriptor.requiredLimits());
        device.requiredLimits()
                .forEach((name, value) -> limits.merge(name, value, strictest(name)));
        descriptor = descriptor.withRequiredFeatures(features).withRequiredLimits(limits);
    }

    /// Of most limits, the larger number demands more; of alignments, the smaller.
    private static BinaryOperator<Long> strictest(String limit) {
        return limit.startsWith("min") ? Math::min : Math::max;
    }

    /// One wish: its value where there is none, the value so far, and the caller's.
    private record Wish<T>(T none, T before, T wanted) {}

    private <T> void choose(String caller, String name, Wish<T> wish, Consumer<T> setter) {
        if (Objects.equals(wish.wanted, wish.none) || Objects.equals(wish.wanted, wish.before)) {
            return;
        }
        if (Objects.equals(wish.before, wish.none)) {
            callers.put(name, caller);
            setter.accept(wish.wanted);
            return;
        }
        Log.LOGGER.log(
                Level.WARNING,
                "{0} wants the default device to have {1} \"{2}\", but {3} has chosen \"{4}\""
                        + " before",
                caller,
                name,
                wish.wanted,
                callers.get(name),
                wish.before);
    }
}
