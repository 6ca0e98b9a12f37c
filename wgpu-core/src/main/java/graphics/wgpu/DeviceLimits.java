package graphics.wgpu;

/// The limits of a new device: the adapter's, and the stricter ones that are asked for.
final class DeviceLimits {
    private DeviceLimits() {}

    static GPUSupportedLimits merge(GPUSupportedLimits adapter, DeviceDescriptor descriptor) {
        var wanted = descriptor.requiredLimits();
        if (wanted.isEmpty()) {
            return adapter;
        }
        return GPUSupportedLimits.of(
                name -> {
                    var most = adapter.get(name);
                    var value = wanted.get(name);
                    if (value == null) {
                        return most;
                    }
                    // a limit that begins with min is better when it is smaller
                    if (name.startsWith("min") ? value < most : value > most) {
                        throw new GPUValidationError(
                                "the required limit "
                                        + name
                                        + " is "
                                        + value
                                        + ", the adapter offers "
                                        + most);
                    }
                    return value;
                });
    }
}
