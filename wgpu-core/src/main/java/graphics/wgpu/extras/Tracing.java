package graphics.wgpu.extras;

import graphics.wgpu.DeviceDescriptor;
import graphics.wgpu.GPUAdapter;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.internal.Access;
import graphics.wgpu.internal.Arguments;
import java.nio.file.Path;

/// Devices whose calls are recorded, to be played back later. An addition of wgpu-native.
public final class Tracing {
    private Tracing() {}

    /// Makes a device that records all calls.
    ///
    /// The native library must be built with its feature `trace`; one that is not, as those in this
    /// project's jars, makes a device like any other. May be called from any thread.
    ///
    /// @param adapter the adapter
    /// @param tracePath an existing folder, for the recording
    /// @param descriptor features, limits, labels
    /// @return a device
    /// @throws graphics.wgpu.GPUValidationError if the adapter lacks a feature or a limit that is
    ///     asked for
    /// @throws graphics.wgpu.GPUError if the adapter can't make one
    public static GPUDevice requestDevice(
            GPUAdapter adapter, Path tracePath, DeviceDescriptor descriptor) {
        Arguments.notNull(adapter, "adapter");
        Arguments.notNull(tracePath, "tracePath");
        Arguments.notNull(descriptor, "descriptor");
        return Access.get().traced(adapter, descriptor, tracePath.toString());
    }
}
