package graphics.wgpu.software.linux.x86_64;

import graphics.wgpu.natives.PackedLibrary;

/// The Vulkan loader, for systems that have none, as carried in this jar.
public final class VulkanLoader extends PackedLibrary {

    /// Called by `ServiceLoader`.
    public VulkanLoader() {
        super("vulkan-loader", "linux-x86_64");
    }
}
