package graphics.wgpu.natives.linux.aarch64;

import graphics.wgpu.natives.PackedLibrary;

/// wgpu-native for linux-aarch64, as carried in this jar.
public final class WgpuNative extends PackedLibrary {

    /// Called by `ServiceLoader`.
    public WgpuNative() {
        super("wgpu", "linux-aarch64");
    }
}
