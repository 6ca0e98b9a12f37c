package graphics.wgpu.natives.macos.x86_64;

import graphics.wgpu.natives.PackedLibrary;

/// wgpu-native for macos-x86_64, as carried in this jar.
public final class WgpuNative extends PackedLibrary {

    /// Called by `ServiceLoader`.
    public WgpuNative() {
        super("wgpu", "macos-x86_64");
    }
}
