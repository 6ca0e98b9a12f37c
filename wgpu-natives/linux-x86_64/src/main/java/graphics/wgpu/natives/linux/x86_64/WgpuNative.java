package graphics.wgpu.natives.linux.x86_64;

import graphics.wgpu.natives.PackedLibrary;

/// wgpu-native for linux-x86_64, as carried in this jar.
public final class WgpuNative extends PackedLibrary {

    /// Called by `ServiceLoader`.
    public WgpuNative() {
        super("wgpu", "linux-x86_64");
    }
}
