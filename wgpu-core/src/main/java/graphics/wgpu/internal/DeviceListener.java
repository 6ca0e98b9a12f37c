package graphics.wgpu.internal;

/// What a device hears from the native library outside of any call; it may come on any thread, and
/// must be quick.
public interface DeviceListener {
    /// An error that no call of ours caused.
    void uncaptured(NativeError error);

    /// The device is gone.
    ///
    /// @param reason a `WGPUDeviceLostReason`
    /// @param message why
    void lost(int reason, String message);
}
