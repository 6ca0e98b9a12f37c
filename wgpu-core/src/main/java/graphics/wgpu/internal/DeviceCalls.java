package graphics.wgpu.internal;

import graphics.wgpu.DeviceDescriptor;
import graphics.wgpu.Feature;
import graphics.wgpu.GPUError;
import graphics.wgpu.GPUSupportedLimits;
import graphics.wgpu.ffi.WGPU;
import graphics.wgpu.ffi.WGPUChainedStruct;
import graphics.wgpu.ffi.WGPUDeviceDescriptor;
import graphics.wgpu.ffi.WGPUDeviceExtras;
import graphics.wgpu.ffi.WGPUDeviceLostCallbackInfo;
import graphics.wgpu.ffi.WGPUQueueDescriptor;
import graphics.wgpu.ffi.WGPURequestDeviceCallbackInfo;
import graphics.wgpu.ffi.WGPUSupportedFeatures;
import graphics.wgpu.ffi.WGPUUncapturedErrorCallbackInfo;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Set;

/// Devices: making them, and what they have.
public final class DeviceCalls {
    private DeviceCalls() {}

    /// Makes a device.
    ///
    /// @param tracePath where all calls are recorded, empty for nowhere
    /// @param listener hears the errors that no call causes, and the loss; held until then
    /// @return its handle
    /// @throws GPUError if there is none
    public static long request(
            long adapter,
            DeviceDescriptor descriptor,
            GPUSupportedLimits limits,
            String tracePath,
            DeviceListener listener) {
        try (var call = Call.begin()) {
            var id = Callbacks.register(listener);
            var struct = WGPUDeviceDescriptor.allocate(call);
            Strings.put(call, WGPUDeviceDescriptor.label(struct), descriptor.label());
            if (!tracePath.isEmpty()) {
                WGPUDeviceDescriptor.nextInChain(struct, trace(call, tracePath));
            }
            var features = descriptor.requiredFeatures();
            if (!features.isEmpty()) {
                WGPUDeviceDescriptor.requiredFeatureCount(struct, features.size());
                WGPUDeviceDescriptor.requiredFeatures(struct, features(call, features));
            }
            WGPUDeviceDescriptor.requiredLimits(struct, LimitStructs.write(call, limits));
            Strings.put(
                    call,
                    WGPUQueueDescriptor.label(WGPUDeviceDescriptor.defaultQueue(struct)),
                    descriptor.defaultQueue().label());
            var lost = WGPUDeviceDescriptor.deviceLostCallbackInfo(struct);
            WGPUDeviceLostCallbackInfo.mode(lost, WGPU.WGPUCallbackMode_AllowSpontaneous);
            WGPUDeviceLostCallbackInfo.callback(lost, Callbacks.Device.LOST);
            WGPUDeviceLostCallbackInfo.userdata1(lost, MemorySegment.ofAddress(id));
            var uncaptured = WGPUDeviceDescriptor.uncapturedErrorCallbackInfo(struct);
            WGPUUncapturedErrorCallbackInfo.callback(uncaptured, Callbacks.Device.ERROR);
            WGPUUncapturedErrorCallbackInfo.userdata1(uncaptured, MemorySegment.ofAddress(id));

            var answer = new Callbacks.Answer();
            var info = WGPURequestDeviceCallbackInfo.allocate(call);
            WGPURequestDeviceCallbackInfo.mode(info, WGPU.WGPUCallbackMode_AllowSpontaneous);
            WGPURequestDeviceCallbackInfo.callback(info, Callbacks.Request.STUB);
            WGPURequestDeviceCallbackInfo.userdata1(
                    info, MemorySegment.ofAddress(Callbacks.register(answer)));
            // the answer comes inside the call
            Adapters.exclusively(
                    () -> {
                        Native.adapterRequestDevice(adapter, struct.address(), info);
                        return answer;
                    });
            if (answer.address == 0) {
                Callbacks.unregister(id);
                throw new GPUError("the adapter made no device: " + answer.message);
            }
            return answer.address;
        }
    }

    private static MemorySegment trace(Call call, String path) {
        var extras = WGPUDeviceExtras.allocate(call);
        WGPUChainedStruct.sType(WGPUDeviceExtras.chain(extras), WGPU.WGPUSType_DeviceExtras);
        Strings.put(call, WGPUDeviceExtras.tracePath(extras), path);
        return extras;
    }

    private static MemorySegment features(Call call, Set<Feature> features) {
        var array = call.allocate(4L * features.size(), 4);
        int i = 0;
        for (var feature : features) {
            array.setAtIndex(ValueLayout.JAVA_INT, i++, AdapterCalls.featureValue(feature));
        }
        return array;
    }

    /// {@return the limits of a device}
    public static GPUSupportedLimits limits(Call call, long device) {
        return LimitStructs.read(call, limits -> Native.deviceGetLimits(device, limits));
    }

    /// {@return the features of a device}
    public static Set<Feature> features(Call call, long device) {
        var struct = WGPUSupportedFeatures.allocate(call);
        Native.deviceGetFeatures(device, struct.address());
        return AdapterCalls.features(struct);
    }
}
