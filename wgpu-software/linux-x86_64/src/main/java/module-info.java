import graphics.wgpu.natives.NativeLibrary;
import graphics.wgpu.software.linux.x86_64.SwiftShader;
import graphics.wgpu.software.linux.x86_64.VulkanLoader;
import org.jspecify.annotations.NullMarked;

/// A software GPU for linux-x86_64.
@NullMarked
@SuppressWarnings("module") // the platform's name ends in a digit
module graphics.wgpu.software.linux.x86_64 {
    requires graphics.wgpu.natives;
    requires static org.jspecify;

    provides NativeLibrary with
            SwiftShader,
            VulkanLoader;
}
