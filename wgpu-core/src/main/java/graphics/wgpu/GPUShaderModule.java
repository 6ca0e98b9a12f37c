package graphics.wgpu;

import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.DeepStack;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Native;
import graphics.wgpu.internal.NativeError;
import graphics.wgpu.internal.ShaderMessages;
import graphics.wgpu.internal.ShaderNesting;
import graphics.wgpu.internal.ShaderStructs;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// A program for the GPU.
///
/// Corresponds to WebGPU's `GPUShaderModule`. All methods may be called from any thread.
public final class GPUShaderModule extends GPUObjectBase {
    /// What is compiled instead of a program that the compiler could not bear: it fails.
    private static final String NO_CODE = "!";

    final GPUDevice device;
    private final GPUCompilationInfo info;

    private GPUShaderModule(GPUDevice device, long address, String label, GPUCompilationInfo info) {
        super(Kind.SHADER_MODULE, address, label, device);
        this.device = device;
        this.info = info;
    }

    /// Compiles a program, or throws its error.
    static GPUShaderModule of(GPUDevice device, ShaderModuleDescriptor descriptor) {
        var code = descriptor.code();
        var label = descriptor.label();
        return of(device, label, code, call -> ShaderStructs.wgsl(call, label, code));
    }

    /// Compiles a program, or throws its error.
    ///
    /// @param code the program's text, empty if it has none
    /// @param description gives the address of the `WGPUShaderModuleDescriptor`
    static GPUShaderModule of(
            GPUDevice device, String label, String code, ToLongFunction<Call> description) {
        var depth = ShaderNesting.depth(code);
        var tooDeep = depth > DeepStack.DEEPEST;
        try (var call = Call.begin(device)) {
            var struct =
                    tooDeep
                            ? ShaderStructs.wgsl(call, label, NO_CODE)
                            : description.applyAsLong(call);
            var parent = call.pin(device);
            var made = DeepStack.make(() -> Native.deviceCreateShaderModule(parent, struct));
            var error = call.error();
            return of(
                    device,
                    tooDeep ? NativeError.validation(tooDeep(label, depth)) : error,
                    made,
                    label,
                    code);
        }
    }

    private static String tooDeep(String label, int depth) {
        return "Shader '%s' is nested %d levels deep; it must not be more than %d"
                .formatted(label, depth, DeepStack.DEEPEST);
    }

    private static GPUShaderModule of(
            GPUDevice device,
            @Nullable NativeError error,
            long address,
            String label,
            String code) {
        if (error == null) {
            return new GPUShaderModule(device, address, label, new GPUCompilationInfo(List.of()));
        }
        var exception = exception(error, code);
        if (!device.state.scopes.capture(exception)) {
            Kind.SHADER_MODULE.free(address);
            throw exception;
        }
        var info =
                exception instanceof GPUShaderError shaderError
                        ? shaderError.compilationInfo()
                        : new GPUCompilationInfo(List.of());
        return new GPUShaderModule(device, address, label, info);
    }

    private static GPUError exception(NativeError error, String code) {
        var exception = error.toException();
        return exception instanceof GPUValidationError
                ? new GPUShaderError(exception.message(), ShaderMessages.parse(error, code))
                : exception;
    }

    /// {@return the same module as an object of its own, which lives on when this one is closed}
    GPUShaderModule again() {
        try (var call = Call.begin()) {
            var address = call.pin(this);
            Native.shaderModuleAddRef(address);
            return new GPUShaderModule(device, address, label(), info);
        }
    }

    /// {@return what the compiler said; no messages for a program that is right}
    ///
    /// A wrong program has none of this, as its error is thrown, unless that went to an error
    /// scope. The messages are also in [GPUShaderError#compilationInfo()].
    public GPUCompilationInfo getCompilationInfo() {
        checkOpen();
        return info;
    }

    /// {@return a completed future of what [#getCompilationInfo()] gives}
    public CompletableFuture<GPUCompilationInfo> getCompilationInfoAsync() {
        return CompletableFuture.completedFuture(getCompilationInfo());
    }
}
