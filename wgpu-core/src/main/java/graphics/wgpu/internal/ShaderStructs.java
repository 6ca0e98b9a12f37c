package graphics.wgpu.internal;

import graphics.wgpu.ffi.WGPU;
import graphics.wgpu.ffi.WGPUChainedStruct;
import graphics.wgpu.ffi.WGPUShaderModuleDescriptor;
import graphics.wgpu.ffi.WGPUShaderSourceWGSL;

/// Shader modules.
public final class ShaderStructs {
    private ShaderStructs() {}

    /// {@return the address of a `WGPUShaderModuleDescriptor` for WGSL}
    public static long wgsl(Call call, String label, String code) {
        var source = WGPUShaderSourceWGSL.allocate(call);
        WGPUChainedStruct.sType(
                WGPUShaderSourceWGSL.chain(source), WGPU.WGPUSType_ShaderSourceWGSL());
        Strings.put(call, WGPUShaderSourceWGSL.code(source), code);
        var struct = WGPUShaderModuleDescriptor.allocate(call);
        WGPUShaderModuleDescriptor.nextInChain(struct, source);
        Strings.put(call, WGPUShaderModuleDescriptor.label(struct), label);
        return struct.address();
    }
}
