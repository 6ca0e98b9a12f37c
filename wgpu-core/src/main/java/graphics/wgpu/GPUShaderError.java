package graphics.wgpu;

/// A program in a shading language is wrong.
///
/// The message is wgpu's whole text, with the line and a caret. An addition to WebGPU, which has a
/// `GPUValidationError` without the place.
public final class GPUShaderError extends GPUValidationError {
    private static final long serialVersionUID = 1L;

    private final transient GPUCompilationInfo info;

    GPUShaderError(String message, GPUCompilationInfo info) {
        super(message);
        this.info = info;
    }

    /// {@return what the compiler said, with line, column and length}
    public GPUCompilationInfo compilationInfo() {
        return info;
    }

    /// {@return the line of the first mistake, from 1; 0 if it is not known}
    public int line() {
        return info.messages().isEmpty() ? 0 : (int) info.messages().getFirst().lineNum();
    }

    /// {@return the column of the first mistake in UTF-16 units, from 1; 0 if it is not known}
    public int column() {
        return info.messages().isEmpty() ? 0 : (int) info.messages().getFirst().linePos();
    }
}
