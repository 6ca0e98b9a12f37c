import org.jspecify.annotations.NullMarked;

/// WebGPU for Java, on wgpu-native through the foreign-function API.
@NullMarked
module graphics.wgpu {
    requires graphics.wgpu.natives;
    requires static org.joml;
    requires static transitive org.jspecify;

    exports graphics.wgpu;
    exports graphics.wgpu.extras;
    exports graphics.wgpu.utils;

    uses graphics.wgpu.natives.NativeLibrary;
}
