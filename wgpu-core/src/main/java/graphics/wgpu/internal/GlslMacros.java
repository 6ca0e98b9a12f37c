package graphics.wgpu.internal;

import java.util.Map;
import java.util.regex.Pattern;

/// Checks the macros for a program in GLSL: the native library ends the process on one that it
/// can't read.
public final class GlslMacros {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /// Names, numbers, operators and the space between them; a comment is none of these.
    private static final Pattern VALUE =
            Pattern.compile(
                    "(?:[A-Za-z_]\\w*|0[xX]\\p{XDigit}{1,8}[uU]?(?![\\w.])|\\d{1,9}[uU]?(?![\\w.])"
                            + "|\\d{1,9}\\.\\d{1,9}(?:[eE][-+]?\\d{1,2})?[fF]?(?![\\w.])"
                            + "|\\.(?!\\d)|/(?![/*])|[-+*%<>()\\[\\]{}^|&~=!:;,?]|[ \\t])*+");

    private GlslMacros() {}

    /// Refuses what is no macro.
    public static void check(Map<String, String> macros, String name) {
        for (var macro : macros.entrySet()) {
            if (!NAME.matcher(macro.getKey()).matches()) {
                throw new IllegalArgumentException(
                        name
                                + " has the key \""
                                + macro.getKey()
                                + "\"; it must be a name of letters, digits and underscores");
            }
            if (!VALUE.matcher(macro.getValue()).matches()) {
                throw new IllegalArgumentException(
                        name
                                + "["
                                + macro.getKey()
                                + "] is \""
                                + macro.getValue()
                                + "\"; it must be of names, numbers and operators");
            }
        }
    }
}
