package graphics.wgpu;

import java.util.List;

/// What the compiler said of a shader module.
///
/// Corresponds to WebGPU's `GPUCompilationInfo`.
///
/// @param messages the messages in the order of the compiler
public record GPUCompilationInfo(List<GPUCompilationMessage> messages) {
    /// Copies the messages.
    public GPUCompilationInfo {
        messages = List.copyOf(messages);
    }
}
