package graphics.wgpu.extras;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Native;

/// Captures for a graphics debugger, such as RenderDoc or Xcode's. An addition of wgpu-native.
///
/// All methods may be called from any thread.
public final class GraphicsDebugger {
    private GraphicsDebugger() {}

    /// Begins a capture.
    ///
    /// @param device whose work is captured
    /// @return whether the native library took it; with no debugger attached, it may say so in its
    ///     log only
    public static boolean startCapture(GPUDevice device) {
        Arguments.notNull(device, "device");
        try (var call = Call.begin(device)) {
            return Native.deviceStartGraphicsDebuggerCapture(call.pin(device)) != 0;
        }
    }

    /// Ends a capture.
    ///
    /// @param device whose work was captured
    public static void stopCapture(GPUDevice device) {
        Arguments.notNull(device, "device");
        try (var call = Call.begin(device)) {
            Native.deviceStopGraphicsDebuggerCapture(call.pin(device));
        }
    }
}
