package graphics.wgpu.junit;

import graphics.wgpu.DeviceDescriptor;
import graphics.wgpu.Feature;
import graphics.wgpu.GPUAdapter;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUError;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The device that an annotation asks for.
///
/// @param features its features
/// @param limits its limits; without any, it has the adapter's
record DeviceWish(Set<Feature> features, Map<String, Long> limits) {
    static DeviceWish of(GpuTest annotation) {
        var features = new HashSet<Feature>(List.of(annotation.features()));
        features.addAll(List.of(annotation.nativeFeatures()));
        var limits = new HashMap<String, Long>();
        for (var limit : annotation.limits()) {
            limits.put(limit.name(), limit.value());
        }
        return new DeviceWish(Set.copyOf(features), Map.copyOf(limits));
    }

    /// {@return a device; aborts or fails the test if the adapter can't give it}
    GPUDevice request(GPUAdapter adapter) {
        try {
            return adapter.requestDevice(
                    DeviceDescriptor.of()
                            .withRequiredFeatures(features)
                            .withRequiredLimits(limits));
        } catch (GPUError e) {
            throw Absence.of(
                    "The adapter can't give the device that the test asks for: "
                            + e.getMessage()
                            + ". Test with another adapter (graphics.wgpu.adapter picks one), ask"
                            + " for less in @GpuTest,",
                    e);
        }
    }
}
