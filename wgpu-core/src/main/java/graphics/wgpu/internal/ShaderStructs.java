package graphics.wgpu.internal;

import graphics.wgpu.ShaderStage;
import graphics.wgpu.ffi.WGPU;
import graphics.wgpu.ffi.WGPUChainedStruct;
import graphics.wgpu.ffi.WGPUShaderDefine;
import graphics.wgpu.ffi.WGPUShaderModuleDescriptor;
import graphics.wgpu.ffi.WGPUShaderSourceGLSL;
import graphics.wgpu.ffi.WGPUShaderSourceSPIRV;
import graphics.wgpu.ffi.WGPUShaderSourceWGSL;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;

/// Shader modules.
public final class ShaderStructs {
    private ShaderStructs() {}

    /// {@return the address of a `WGPUShaderModuleDescriptor` for WGSL}
    public static long wgsl(Call call, String label, String code) {
        var source = WGPUShaderSourceWGSL.allocate(call);
        WGPUChainedStruct.sType(
                WGPUShaderSourceWGSL.chain(source), WGPU.WGPUSType_ShaderSourceWGSL);
        Strings.put(call, WGPUShaderSourceWGSL.code(source), code);
        return module(call, label, source);
    }

    /// {@return the address of a `WGPUShaderModuleDescriptor` of GLSL}
    public static long glsl(
            Call call, String label, ShaderStage stage, String code, Map<String, String> defines) {
        var source = WGPUShaderSourceGLSL.allocate(call);
        WGPUChainedStruct.sType(
                WGPUShaderSourceGLSL.chain(source), WGPU.WGPUSType_ShaderSourceGLSL);
        WGPUShaderSourceGLSL.stage(source, stage.bits());
        Strings.put(call, WGPUShaderSourceGLSL.code(source), code);
        if (!defines.isEmpty()) {
            var array = WGPUShaderDefine.allocateArray(defines.size(), call);
            int i = 0;
            for (var define : defines.entrySet()) {
                var entry = WGPUShaderDefine.asSlice(array, i++);
                Strings.put(call, WGPUShaderDefine.name(entry), define.getKey());
                Strings.put(call, WGPUShaderDefine.value(entry), define.getValue());
            }
            WGPUShaderSourceGLSL.defineCount(source, defines.size());
            WGPUShaderSourceGLSL.defines(source, array);
        }
        return module(call, label, source);
    }

    /// {@return the address of a `WGPUShaderModuleDescriptor` of SPIR-V}
    public static long spirv(Call call, String label, MemorySegment code) {
        var source = WGPUShaderSourceSPIRV.allocate(call);
        WGPUChainedStruct.sType(
                WGPUShaderSourceSPIRV.chain(source), WGPU.WGPUSType_ShaderSourceSPIRV);
        WGPUShaderSourceSPIRV.codeSize(source, (int) (code.byteSize() / 4));
        WGPUShaderSourceSPIRV.code(source, call.copyOf(code));
        return module(call, label, source);
    }

    /// {@return the first word of a program in SPIR-V}
    public static int firstWord(MemorySegment code) {
        return code.get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }

    private static long module(Call call, String label, MemorySegment source) {
        var struct = WGPUShaderModuleDescriptor.allocate(call);
        WGPUShaderModuleDescriptor.nextInChain(struct, source);
        Strings.put(call, WGPUShaderModuleDescriptor.label(struct), label);
        return struct.address();
    }
}
