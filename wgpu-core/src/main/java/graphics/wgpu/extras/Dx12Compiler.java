package graphics.wgpu.extras;

/// The compiler for shaders on Direct3D 12.
///
/// Corresponds to wgpu-native's `WGPUDx12Compiler`.
public enum Dx12Compiler {
    /// The old one, which is part of Windows.
    FXC,
    /// The new one; needs `dxcompiler.dll`.
    DXC
}
