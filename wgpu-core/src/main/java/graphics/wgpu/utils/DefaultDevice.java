package graphics.wgpu.utils;

import graphics.wgpu.DeviceDescriptor;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.RequestAdapterOptions;
import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// One device that the parts of a program share: made when it is first asked for.
///
/// Not in WebGPU. All methods may be called from any thread.
public final class DefaultDevice {
    private static final DeviceWishes WISHES = new DeviceWishes();
    private static @Nullable GPUDevice device;

    private DefaultDevice() {}

    /// {@return the default device: always the same one, unless somebody has closed it}
    ///
    /// It is made of the best adapter, or as [#preconfigureDefaultDevice] has said.
    ///
    /// @throws graphics.wgpu.GPUError if there is no adapter, or it lacks what was wished for
    public static synchronized GPUDevice getDefaultDevice() {
        var known = device;
        if (known == null || known.closed()) {
            try (var adapter = GPU.requestAdapter(WISHES.options())) {
                known = adapter.requestDevice(WISHES.descriptor());
            }
            device = known;
        }
        return known;
    }

    /// Wishes for something that the default device shall have, before it is made.
    ///
    /// Several callers can wish, each what it needs. Features are united; of limits, the strictest
    /// wins, as they are in [DeviceDescriptor#requiredLimits()]. Where two want different labels,
    /// powers or feature levels, the first wins, and a warning is logged. What has its default is
    /// no wish.
    ///
    /// @param caller who wishes, for messages: a library or a part of the program
    /// @param options what the adapter shall be like
    /// @param descriptor what the device shall have
    /// @throws GPUValidationError if the default device is there already
    public static synchronized void preconfigureDefaultDevice(
            String caller, RequestAdapterOptions options, DeviceDescriptor descriptor) {
        Arguments.notNull(caller, "caller");
        Arguments.notNull(options, "options");
        Arguments.notNull(descriptor, "descriptor");
        if (device != null && !device.closed()) {
            throw new GPUValidationError(
                    "the default device is there already, so "
                            + caller
                            + " can't configure it any more: call preconfigureDefaultDevice before"
                            + " the first getDefaultDevice");
        }
        WISHES.add(caller, options, descriptor);
    }

    /// Wishes for something that the default device shall have, from any adapter.
    ///
    /// @param caller who wishes, for messages: a library or a part of the program
    /// @param descriptor what the device shall have
    /// @throws GPUValidationError if the default device is there already
    /// @see #preconfigureDefaultDevice(String, RequestAdapterOptions, DeviceDescriptor)
    public static void preconfigureDefaultDevice(String caller, DeviceDescriptor descriptor) {
        preconfigureDefaultDevice(caller, RequestAdapterOptions.of(), descriptor);
    }
}
