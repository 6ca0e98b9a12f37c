package graphics.wgpu;

/// A pipeline could not be made: how the asynchronous methods for pipelines fail.
///
/// Corresponds to WebGPU's `GPUPipelineError`. Its cause is the error that the synchronous method
/// would have thrown.
public final class GPUPipelineError extends GPUError {
    private static final long serialVersionUID = 1L;

    private final PipelineErrorReason reason;

    /// Makes an error.
    ///
    /// @param cause why the pipeline could not be made
    public GPUPipelineError(GPUError cause) {
        super(cause.message(), cause);
        this.reason =
                cause instanceof GPUValidationError
                        ? PipelineErrorReason.VALIDATION
                        : PipelineErrorReason.INTERNAL;
    }

    /// {@return whether the descriptor was wrong, or the implementation failed}
    public PipelineErrorReason reason() {
        return reason;
    }
}
