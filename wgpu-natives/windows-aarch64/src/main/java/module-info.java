/// wgpu-native for windows-aarch64.
@SuppressWarnings("module") // the platform's name ends in a digit
module graphics.wgpu.natives.windows.aarch64 {
    requires graphics.wgpu.natives;
}
