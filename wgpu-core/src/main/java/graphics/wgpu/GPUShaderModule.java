package graphics.wgpu;

import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.NativeError;
import graphics.wgpu.internal.ShaderMessages;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A program for the GPU.
///
/// Corresponds to WebGPU's `GPUShaderModule`. All methods may be called from any thread.
public final class GPUShaderModule extends GPUObjectBase {
    final GPUDevice device;
    private final GPUCompilationInfo info;

    private GPUShaderModule(GPUDevice device, long address, String label, GPUCompilationInfo info) {
        super(Kind.SHADER_MODULE, address, label);
        this.device = device;
        this.info = info;
    }

    /// Takes over what the native call made, or throws its error.
    static GPUShaderModule of(
            GPUDevice device, Call call, long address, String label, String code) {
        var error = call.error();
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

    /// {@return what the compiler said; no messages for a program that is right}
    ///
    /// A wrong program has none of this, as its error is thrown, unless that went to an error
    /// scope.
    /// The messages are also in [GPUShaderError#compilationInfo()].
    public GPUCompilationInfo getCompilationInfo() {
        checkOpen();
        return info;
    }

    /// {@return a completed future of what [#getCompilationInfo()] gives}
    public CompletableFuture<GPUCompilationInfo> getCompilationInfoAsync() {
        return CompletableFuture.completedFuture(getCompilationInfo());
    }
}
