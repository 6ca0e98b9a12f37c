package graphics.wgpu;

import graphics.wgpu.internal.AdapterCalls;
import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Futures;
import graphics.wgpu.internal.Kind;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// One GPU, or software that acts as one, seen through one graphics API.
///
/// Corresponds to WebGPU's `GPUAdapter`. All methods may be called from any thread.
public final class GPUAdapter extends GPUObjectBase {
    private @Nullable GPUAdapterInfo info;
    private final GPUSupportedLimits limits;
    private final Set<Feature> features;

    GPUAdapter(long address) {
        super(Kind.ADAPTER, address, "", null);
        try (var call = Call.begin()) {
            limits = AdapterCalls.limits(call, address);
            features = AdapterCalls.features(call, address);
        }
    }

    /// {@return what devices of this adapter can be asked to do; unmodifiable} Not among it are
    /// `ray-query` and `cooperative-matrix`, which wgpu-native doesn't let a device have.
    public Set<Feature> features() {
        return features;
    }

    /// {@return the largest limits that a device of this adapter can have}
    public GPUSupportedLimits limits() {
        return limits;
    }

    /// {@return what the adapter says of itself}
    public synchronized GPUAdapterInfo info() {
        var known = info;
        if (known == null) {
            try (var call = Call.begin()) {
                known = AdapterCalls.info(call, call.pin(this));
                info = known;
            }
        }
        return known;
    }

    @Override
    public void close() {
        synchronized (this) {
            if (!closed()) {
                info(); // it can be asked for later
            }
        }
        super.close();
    }

    /// {@return one line for people: `"{device} ({type}) via {backend}"`} An addition to WebGPU.
    public String summary() {
        var known = info();
        return known.device() + " (" + known.adapterType() + ") via " + known.backend();
    }

    /// Makes a device with the adapter's own limits and no optional features.
    ///
    /// @return a device
    /// @throws GPUError if the adapter can't make one
    public GPUDevice requestDevice() {
        return requestDevice(DeviceDescriptor.of());
    }

    /// Makes a device.
    ///
    /// Where no limits are asked for, the device has the **adapter's** limits, not WebGPU's
    /// defaults. Unlike WebGPU's, an adapter may make several devices.
    ///
    /// @param descriptor features, limits, labels
    /// @return a device
    /// @throws IllegalArgumentException if a limit has an unknown name, or is negative
    /// @throws GPUValidationError if the adapter lacks a feature or a limit that is asked for
    /// @throws GPUError if the adapter can't make one
    public GPUDevice requestDevice(DeviceDescriptor descriptor) {
        return requestDevice(descriptor, "");
    }

    /// Makes a device that records all calls in a folder, where one is given.
    GPUDevice requestDevice(DeviceDescriptor descriptor, String tracePath) {
        Arguments.notNull(descriptor, "descriptor");
        for (var feature : descriptor.requiredFeatures()) {
            if (!features.contains(feature)) {
                throw new GPUValidationError(
                        "the adapter "
                                + summary()
                                + " lacks the required feature \""
                                + feature
                                + "\"; it has "
                                + features);
            }
        }
        return GPUDevice.request(
                this, descriptor, DeviceLimits.merge(limits, descriptor), tracePath);
    }

    /// Makes a device with the adapter's own limits, without blocking the caller.
    ///
    /// @return a future of what [#requestDevice()] gives, or of its exception
    public CompletableFuture<GPUDevice> requestDeviceAsync() {
        return requestDeviceAsync(DeviceDescriptor.of());
    }

    /// Makes a device without blocking the caller.
    ///
    /// @param descriptor features, limits, labels
    /// @return a future of what [#requestDevice(DeviceDescriptor)] gives, or of its exception
    public CompletableFuture<GPUDevice> requestDeviceAsync(DeviceDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        return Futures.supply(() -> requestDevice(descriptor));
    }
}
