/// wgpu-native for linux-aarch64.
@SuppressWarnings("module") // the platform's name ends in a digit
module graphics.wgpu.natives.linux.aarch64 {
    requires graphics.wgpu.natives;
}
