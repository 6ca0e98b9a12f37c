package graphics.wgpu.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

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

    /// A place in GLSL, in bytes, as `Error { kind: …, meta: Span { start: 27, end: 34 } }`.
    private static final Pattern SPAN =
            Pattern.compile(
                    "kind: ([^\\n]*?), meta: Span \\{ start: (\\d{1,9}), end: (\\d{1,9}) \\}");

    private ShaderMessages() {}

    /// {@return the messages in an error}
    ///
    /// @param code the program that it speaks of
    public static GPUCompilationInfo parse(NativeError error, String code) {
        var text = error.message();
        var span = SPAN.matcher(text);
        if (span.find()) {
            return ofBytes(span.group(1), code, span.group(2), span.group(3));
        }
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

    private static GPUCompilationInfo ofBytes(
            String message, String code, String startByte, String endByte) {
        var bytes = code.getBytes(UTF_8);
        var before = text(bytes, Integer.parseInt(startByte));
        var upTo = text(bytes, Integer.parseInt(endByte));
        var line = before.chars().filter(c -> c == '\n').count() + 1;
        var column = before.length() - before.lastIndexOf('\n');
        var length = Math.max(0, upTo.length() - before.length());
        return info(message, line, column, before.length(), length);
    }

    private static String text(byte[] bytes, int end) {
        return new String(bytes, 0, Math.min(end, bytes.length), UTF_8);
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
