package graphics.wgpu.natives.macos.aarch64;

import graphics.wgpu.natives.PackedLibrary;

/// wgpu-native for macos-aarch64, as carried in this jar.
public final class WgpuNative extends PackedLibrary {

    /// Called by `ServiceLoader`.
    public WgpuNative() {
        super("wgpu", "macos-aarch64");
    }
}
