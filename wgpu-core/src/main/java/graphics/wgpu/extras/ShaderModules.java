package graphics.wgpu.extras;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUShaderModule;
import graphics.wgpu.ShaderStage;
import graphics.wgpu.internal.Access;
import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.GlslMacros;
import graphics.wgpu.internal.ShaderStructs;
import java.lang.foreign.MemorySegment;
import java.util.Map;

/// Shader modules of other languages than WGSL. An addition of wgpu-native, which translates them.
///
/// All methods may be called from any thread.
public final class ShaderModules {
    private static final int SPIRV_MAGIC = 0x07230203;
    private static final int SPIRV_HEADER_BYTES = 20;

    private ShaderModules() {}

    /// Makes a module of GLSL, version 440 or later.
    ///
    /// @param device the device
    /// @param label the label of the module
    /// @param stage the one stage that the program is for; its entry point is `main`
    /// @param code the program
    /// @return a module
    /// @throws IllegalArgumentException if the stage is not exactly one
    /// @throws graphics.wgpu.GPUShaderError if the program is wrong
    public static GPUShaderModule createShaderModuleGlsl(
            GPUDevice device, String label, ShaderStage stage, String code) {
        return createShaderModuleGlsl(device, label, stage, code, Map.of());
    }

    /// Makes a module of GLSL, version 440 or later.
    ///
    /// @param device the device
    /// @param label the label of the module
    /// @param stage the one stage that the program is for; its entry point is `main`
    /// @param code the program
    /// @param defines macros of the preprocessor and their values, of names, numbers and operators
    /// @return a module
    /// @throws IllegalArgumentException if the stage is not exactly one, or a macro can't be one
    /// @throws graphics.wgpu.GPUShaderError if the program is wrong
    public static GPUShaderModule createShaderModuleGlsl(
            GPUDevice device,
            String label,
            ShaderStage stage,
            String code,
            Map<String, String> defines) {
        Arguments.notNull(device, "device");
        Arguments.notNull(label, "label");
        Arguments.notNull(code, "code");
        Arguments.notNull(stage, "stage");
        var macros = Arguments.map(defines, "defines");
        GlslMacros.check(macros, "defines");
        if (Integer.bitCount(stage.bits()) != 1) {
            throw new IllegalArgumentException(
                    "stage is " + stage + "; it must be one of VERTEX, FRAGMENT and COMPUTE");
        }
        return Access.get()
                .module(
                        device,
                        label,
                        code,
                        call -> ShaderStructs.glsl(call, label, stage, code, macros));
    }

    /// Makes a module of SPIR-V.
    ///
    /// @param device the device
    /// @param label the label of the module
    /// @param code the program's words
    /// @return a module
    /// @throws IllegalArgumentException if it doesn't begin as SPIR-V does
    /// @throws graphics.wgpu.GPUShaderError if the program is wrong
    public static GPUShaderModule createShaderModuleSpirv(
            GPUDevice device, String label, int[] code) {
        Arguments.notNull(code, "code");
        return createShaderModuleSpirv(device, label, MemorySegment.ofArray(code));
    }

    /// Makes a module of SPIR-V.
    ///
    /// @param device the device
    /// @param label the label of the module
    /// @param code the program as bytes, in the byte order of this machine
    /// @return a module
    /// @throws IllegalArgumentException if it doesn't begin as SPIR-V does
    /// @throws graphics.wgpu.GPUShaderError if the program is wrong
    public static GPUShaderModule createShaderModuleSpirv(
            GPUDevice device, String label, byte[] code) {
        Arguments.notNull(code, "code");
        return createShaderModuleSpirv(device, label, MemorySegment.ofArray(code));
    }

    private static GPUShaderModule createShaderModuleSpirv(
            GPUDevice device, String label, MemorySegment code) {
        Arguments.notNull(device, "device");
        Arguments.notNull(label, "label");
        Arguments.multipleOf(code.byteSize(), 4, "the size of code");
        var magic = code.byteSize() < SPIRV_HEADER_BYTES ? 0 : ShaderStructs.firstWord(code);
        if (magic != SPIRV_MAGIC) {
            throw new IllegalArgumentException(
                    "code has %d bytes and begins with 0x%08X; it must have at least %d and begin with 0x%08X"
                            .formatted(code.byteSize(), magic, SPIRV_HEADER_BYTES, SPIRV_MAGIC));
        }
        return Access.get()
                .module(device, label, "", call -> ShaderStructs.spirv(call, label, code));
    }
}
