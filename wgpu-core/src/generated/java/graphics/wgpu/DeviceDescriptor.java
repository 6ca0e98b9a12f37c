// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.util.Map;
import java.util.Set;

/// Describes a device to be requested.
///
/// Corresponds to WebGPU's `GPUDeviceDescriptor`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param requiredFeatures what the device must be able to do beyond the basics; the request fails
///     when the adapter lacks one, and the device has none but these; default: empty
/// @param requiredLimits limits that must be at least as good as said, by WebGPU's name such as
///     `maxBufferSize`; without any, the device gets the adapter's limits; default: empty
/// @param defaultQueue describes the device's queue; default: one with all defaults
public record DeviceDescriptor(
        String label,
        Set<Feature> requiredFeatures,
        Map<String, Long> requiredLimits,
        QueueDescriptor defaultQueue) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null
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
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public DeviceDescriptor withLabel(String label) {
        return new DeviceDescriptor(label, requiredFeatures, requiredLimits, defaultQueue);
    }

    /// {@return a copy with another `requiredFeatures`}
    ///
    /// @param requiredFeatures what the device must be able to do beyond the basics; the request
    ///     fails when the adapter lacks one, and the device has none but these
    /// @throws IllegalArgumentException if it is null
    public DeviceDescriptor withRequiredFeatures(Set<? extends Feature> requiredFeatures) {
        return new DeviceDescriptor(
                label,
                Arguments.set(requiredFeatures, "DeviceDescriptor.requiredFeatures"),
                requiredLimits,
                defaultQueue);
    }

    /// {@return a copy with another `requiredFeatures`}
    ///
    /// @param requiredFeatures what the device must be able to do beyond the basics; the request
    ///     fails when the adapter lacks one, and the device has none but these
    /// @throws IllegalArgumentException if it is null
    public DeviceDescriptor withRequiredFeatures(Feature... requiredFeatures) {
        return new DeviceDescriptor(
                label,
                Arguments.asSet(requiredFeatures, "DeviceDescriptor.requiredFeatures"),
                requiredLimits,
                defaultQueue);
    }

    /// {@return a copy with another `requiredLimits`}
    ///
    /// @param requiredLimits limits that must be at least as good as said, by WebGPU's name such as
    ///     `maxBufferSize`; without any, the device gets the adapter's limits
    /// @throws IllegalArgumentException if it is null, names no limit or has a negative one
    public DeviceDescriptor withRequiredLimits(Map<String, Long> requiredLimits) {
        return new DeviceDescriptor(label, requiredFeatures, requiredLimits, defaultQueue);
    }

    /// {@return a copy with another `defaultQueue`}
    ///
    /// @param defaultQueue describes the device's queue
    /// @throws IllegalArgumentException if it is null
    public DeviceDescriptor withDefaultQueue(QueueDescriptor defaultQueue) {
        return new DeviceDescriptor(label, requiredFeatures, requiredLimits, defaultQueue);
    }
}
