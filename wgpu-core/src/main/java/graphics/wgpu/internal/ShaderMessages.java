package graphics.wgpu.internal;

import graphics.wgpu.CompilationMessageType;
import graphics.wgpu.GPUCompilationInfo;
import graphics.wgpu.GPUCompilationMessage;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the place out of the text of a shader error: the native library tells it nowhere else.
public final class ShaderMessages {
    /// The line under the message, as `┌─ wgsl:1:9`.
    private static final Pattern PLACE = Pattern.compile("\\u250c\\u2500 [^\\n]*?:(\\d+):(\\d+)");

    /// The carets under the program's line, as `│     ^^^^ expected identifier`.
    private static final Pattern CARETS = Pattern.compile("\\u2502\\s+(\\^+)");

    private static final Pattern HEADLINE =
            Pattern.compile("(?:parsing error: |Shader validation error: |error: )([^\\n]+)");

    private ShaderMessages() {}

    /// {@return the messages in an error}
    ///
    /// @param code the program that it speaks of
    public static GPUCompilationInfo parse(NativeError error, String code) {
        var text = error.message();
        var headline = HEADLINE.matcher(text);
        var message = headline.find() ? headline.group(1).strip() : text.strip();
        var place = PLACE.matcher(text);
        if (!place.find()) {
            return info(message, 0, 0, 0, 0);
        }
        var line = Integer.parseInt(place.group(1));
        var column = Integer.parseInt(place.group(2));
        var carets = CARETS.matcher(text);
        var length = carets.find(place.end()) ? carets.group(1).length() : 1;
        return info(message, line, column, offset(code, line, column), length);
    }

    private static GPUCompilationInfo info(
            String message, long line, long column, long offset, long length) {
        return new GPUCompilationInfo(
                List.of(
                        new GPUCompilationMessage(
                                message,
                                CompilationMessageType.ERROR,
                                line,
                                column,
                                offset,
                                length)));
    }

    private static long offset(String code, int line, int column) {
        var start = 0;
        for (int i = 1; i < line; i++) {
            var end = code.indexOf('\n', start);
            if (end < 0) {
                break;
            }
            start = end + 1;
        }
        return Math.min((long) code.length(), start + column - 1L);
    }
}
