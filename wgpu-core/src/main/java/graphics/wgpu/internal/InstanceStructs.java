package graphics.wgpu.internal;

import graphics.wgpu.extras.Dx12Compiler;
import graphics.wgpu.extras.InstanceBackend;
import graphics.wgpu.extras.InstanceExtras;
import graphics.wgpu.extras.InstanceFlag;
import graphics.wgpu.ffi.WGPU;
import graphics.wgpu.ffi.WGPUChainedStruct;
import graphics.wgpu.ffi.WGPUInstanceDescriptor;
import graphics.wgpu.ffi.WGPUInstanceExtras;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/// The descriptor of the instance.
final class InstanceStructs {
    private InstanceStructs() {}

    static MemorySegment descriptor(Call call, InstanceExtras extras) {
        var descriptor = WGPUInstanceDescriptor.allocate(call);
        if (!isPlain(extras)) {
            WGPUInstanceDescriptor.nextInChain(descriptor, extras(call, extras));
        }
        return descriptor;
    }

    /// A record's own `equals` is linked at its first use, which takes milliseconds of the start.
    private static boolean isPlain(InstanceExtras extras) {
        return extras.backends().isEmpty()
                && extras.flags().isEmpty()
                && extras.dx12ShaderCompiler() == null
                && extras.dxcPath().isEmpty()
                && extras.gles3MinorVersion() == null
                && extras.budgetForDeviceCreation() == null
                && extras.budgetForDeviceLoss() == null;
    }

    private static MemorySegment extras(Call call, InstanceExtras extras) {
        var struct = WGPUInstanceExtras.allocate(call);
        WGPUChainedStruct.sType(WGPUInstanceExtras.chain(struct), WGPU.WGPUSType_InstanceExtras);
        WGPUInstanceExtras.backends(struct, backends(extras));
        WGPUInstanceExtras.flags(
                struct, extras.flags().isEmpty() ? WGPU.WGPUInstanceFlag_Default : flags(extras));
        var compiler = extras.dx12ShaderCompiler();
        WGPUInstanceExtras.dx12ShaderCompiler(
                struct, compiler == null ? WGPU.WGPUDx12Compiler_Undefined : compiler(compiler));
        Strings.put(call, WGPUInstanceExtras.dxcPath(struct), extras.dxcPath());
        WGPUInstanceExtras.dxcMaxShaderModel(struct, WGPU.WGPUDxcMaxShaderModel_V6_7);
        var minor = extras.gles3MinorVersion();
        if (minor != null) {
            WGPUInstanceExtras.gles3MinorVersion(
                    struct, WGPU.WGPUGles3MinorVersion_Version0 + minor);
        }
        WGPUInstanceExtras.budgetForDeviceCreation(
                struct, percent(call, extras.budgetForDeviceCreation()));
        WGPUInstanceExtras.budgetForDeviceLoss(struct, percent(call, extras.budgetForDeviceLoss()));
        return struct;
    }

    private static MemorySegment percent(Call call, @Nullable Integer value) {
        return value == null
                ? MemorySegment.NULL
                : call.allocateFrom(ValueLayout.JAVA_BYTE, value.byteValue());
    }

    private static long backends(InstanceExtras extras) {
        long bits = 0;
        for (var backend : extras.backends()) {
            bits |= bit(backend);
        }
        return bits;
    }

    private static long flags(InstanceExtras extras) {
        long bits = 0;
        for (var flag : extras.flags()) {
            bits |= bit(flag);
        }
        return bits;
    }

    private static int compiler(Dx12Compiler compiler) {
        return switch (compiler) {
            case FXC -> WGPU.WGPUDx12Compiler_Fxc;
            case DXC -> WGPU.WGPUDx12Compiler_Dxc;
        };
    }

    private static long bit(InstanceBackend backend) {
        return switch (backend) {
            case VULKAN -> WGPU.WGPUInstanceBackend_Vulkan;
            case GL -> WGPU.WGPUInstanceBackend_GL;
            case METAL -> WGPU.WGPUInstanceBackend_Metal;
            case DX12 -> WGPU.WGPUInstanceBackend_DX12;
        };
    }

    private static long bit(InstanceFlag flag) {
        return switch (flag) {
            case DEBUG -> WGPU.WGPUInstanceFlag_Debug;
            case VALIDATION -> WGPU.WGPUInstanceFlag_Validation;
            case DISCARD_HAL_LABELS -> WGPU.WGPUInstanceFlag_DiscardHalLabels;
            case ALLOW_UNDERLYING_NONCOMPLIANT_ADAPTER ->
                    WGPU.WGPUInstanceFlag_AllowUnderlyingNoncompliantAdapter;
            case GPU_BASED_VALIDATION -> WGPU.WGPUInstanceFlag_GPUBasedValidation;
            case VALIDATION_INDIRECT_CALL -> WGPU.WGPUInstanceFlag_ValidationIndirectCall;
            case AUTOMATIC_TIMESTAMP_NORMALIZATION ->
                    WGPU.WGPUInstanceFlag_AutomaticTimestampNormalization;
        };
    }
}
