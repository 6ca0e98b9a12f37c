/// wgpu-native for windows-x86_64.
@SuppressWarnings("module") // the platform's name ends in a digit
module graphics.wgpu.natives.windows.x86_64 {
    requires graphics.wgpu.natives;
}
