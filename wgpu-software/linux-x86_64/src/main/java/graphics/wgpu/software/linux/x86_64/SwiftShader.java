package graphics.wgpu.software.linux.x86_64;

import graphics.wgpu.natives.PackedLibrary;

/// SwiftShader, a Vulkan driver that renders on the processor, as carried in this jar.
public final class SwiftShader extends PackedLibrary {

    /// Called by `ServiceLoader`.
    public SwiftShader() {
        super("swiftshader", "linux-x86_64");
    }
}
