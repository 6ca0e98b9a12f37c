package graphics.wgpu.natives.windows.aarch64;

import graphics.wgpu.natives.PackedLibrary;

/// wgpu-native for windows-aarch64, as carried in this jar.
public final class WgpuNative extends PackedLibrary {

    /// Called by `ServiceLoader`.
    public WgpuNative() {
        super("wgpu", "windows-aarch64");
    }
}
