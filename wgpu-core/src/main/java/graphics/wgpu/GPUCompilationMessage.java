package graphics.wgpu;

/// One message of the compiler.
///
/// Corresponds to WebGPU's `GPUCompilationMessage`. Positions are counted in UTF-16 units, as Java
/// counts in strings.
///
/// @param message the text
/// @param type how bad it is
/// @param lineNum the line, from 1; 0 if the message has no place
/// @param linePos the first unit in the line, from 1; 0 if the message has no place
/// @param offset the first unit in the program, from 0
/// @param length the number of units
public record GPUCompilationMessage(
        String message,
        CompilationMessageType type,
        long lineNum,
        long linePos,
        long offset,
        long length) {}
