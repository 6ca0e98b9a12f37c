/// wgpu-native for macos-aarch64.
@SuppressWarnings("module") // the platform's name ends in a digit
module graphics.wgpu.natives.macos.aarch64 {
    requires graphics.wgpu.natives;
}
