// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import java.util.Map;
import java.util.Set;

/// WebGPU's `DeviceDescriptor`.
///
/// Corresponds to WebGPU's `GPUDeviceDescriptor`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param label WebGPU's `label`; default: empty
/// @param requiredFeatures WebGPU's `requiredFeatures`; default: empty
/// @param requiredLimits WebGPU's `requiredLimits`; default: empty
/// @param defaultQueue WebGPU's `defaultQueue`; default: one with all defaults
public record DeviceDescriptor(
        String label,
        Set<Feature> requiredFeatures,
        Map<String, Long> requiredLimits,
        QueueDescriptor defaultQueue) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public DeviceDescriptor {
        Arguments.notNull(label, "DeviceDescriptor.label");
        requiredFeatures = Arguments.set(requiredFeatures, "DeviceDescriptor.requiredFeatures");
        requiredLimits = Arguments.map(requiredLimits, "DeviceDescriptor.requiredLimits");
        GPUSupportedLimits.checkNames(requiredLimits, "DeviceDescriptor.requiredLimits");
        Arguments.notNull(defaultQueue, "DeviceDescriptor.defaultQueue");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static DeviceDescriptor of() {
        return new DeviceDescriptor("", Set.of(), Map.of(), QueueDescriptor.of());
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label WebGPU's `label`
    public DeviceDescriptor withLabel(String label) {
        return new DeviceDescriptor(label, requiredFeatures, requiredLimits, defaultQueue);
    }

    /// {@return a copy with another `requiredFeatures`}
    ///
    /// @param requiredFeatures WebGPU's `requiredFeatures`
    public DeviceDescriptor withRequiredFeatures(Set<? extends Feature> requiredFeatures) {
        return new DeviceDescriptor(
                label,
                Arguments.set(requiredFeatures, "DeviceDescriptor.requiredFeatures"),
                requiredLimits,
                defaultQueue);
    }

    /// {@return a copy with another `requiredFeatures`}
    ///
    /// @param requiredFeatures WebGPU's `requiredFeatures`
    public DeviceDescriptor withRequiredFeatures(Feature... requiredFeatures) {
        return new DeviceDescriptor(
                label,
                Arguments.asSet(requiredFeatures, "DeviceDescriptor.requiredFeatures"),
                requiredLimits,
                defaultQueue);
    }

    /// {@return a copy with another `requiredLimits`}
    ///
    /// @param requiredLimits WebGPU's `requiredLimits`
    public DeviceDescriptor withRequiredLimits(Map<String, Long> requiredLimits) {
        return new DeviceDescriptor(label, requiredFeatures, requiredLimits, defaultQueue);
    }

    /// {@return a copy with another `defaultQueue`}
    ///
    /// @param defaultQueue WebGPU's `defaultQueue`
    public DeviceDescriptor withDefaultQueue(QueueDescriptor defaultQueue) {
        return new DeviceDescriptor(label, requiredFeatures, requiredLimits, defaultQueue);
    }
}
