import graphics.wgpu.natives.NativeLibrary;
import graphics.wgpu.natives.windows.x86_64.WgpuNative;
import org.jspecify.annotations.NullMarked;

/// wgpu-native for windows-x86_64.
@NullMarked
@SuppressWarnings("module") // the platform's name ends in a digit
module graphics.wgpu.natives.windows.x86_64 {
    requires graphics.wgpu.natives;
    requires static org.jspecify;

    provides NativeLibrary with
            WgpuNative;
}
