package graphics.wgpu.internal;

import java.util.ArrayDeque;

/// How deeply the parts of a program are nested.
///
/// The native library's compilers go through a program recursively, and end the process where it is
/// nested more deeply than the stack allows. So the depth is estimated before: as the number of
/// brackets that are open, and of operators in one expression, as `a + b + c` is nested, too. The
/// estimate is too high rather than too low.
public final class ShaderNesting {
    /// What lies between two brackets.
    private static final class Level {
        /// The depth of the deepest expression or statement so far.
        int deepest;

        /// The operators of the current one.
        int operators;

        /// The depth of the deepest bracket in the current one.
        int inside;

        /// The templates that are open in the current statement, now and at most.
        int templates;

        int mostTemplates;

        void endExpression() {
            deepest = Math.max(deepest, operators + inside + mostTemplates);
            operators = 0;
            inside = 0;
        }

        void endStatement() {
            endExpression();
            templates = 0;
            mostTemplates = 0;
        }
    }

    private final String code;
    private final ArrayDeque<Level> outer = new ArrayDeque<>();
    private Level level = new Level();
    private int at;

    private ShaderNesting(String code) {
        this.code = code;
    }

    /// {@return the estimated depth of a program in WGSL or GLSL}
    public static int depth(String code) {
        return new ShaderNesting(code).scan();
    }

    private int scan() {
        for (at = 0; at < code.length(); at++) {
            switch (code.charAt(at)) {
                case '(', '[', '{' -> open();
                case ')', ']' -> close();
                case '}' -> {
                    close();
                    if (!elseFollows()) {
                        level.endStatement();
                    }
                }
                case ',' -> level.endExpression();
                case ';' -> level.endStatement();
                case '/' -> slash();
                case '<' -> {
                    level.operators++;
                    level.mostTemplates = Math.max(level.mostTemplates, ++level.templates);
                }
                case '>' -> {
                    level.operators++;
                    level.templates = Math.max(0, level.templates - 1);
                }
                case '-', '+', '*', '%', '&', '|', '^', '!', '~', '=', '.', '@', '?' ->
                        level.operators++;
                case 'e' -> {
                    if (code.startsWith("else", at)) {
                        level.operators++;
                    }
                }
                default -> {}
            }
        }
        while (!outer.isEmpty()) {
            close();
        }
        level.endStatement();
        return level.deepest;
    }

    private void open() {
        outer.push(level);
        level = new Level();
    }

    private void close() {
        if (!outer.isEmpty()) {
            level.endStatement();
            var inside = level.deepest + 1;
            level = outer.pop();
            level.inside = Math.max(level.inside, inside);
        }
    }

    private void slash() {
        if (code.startsWith("//", at)) {
            while (at + 1 < code.length() && code.charAt(at + 1) != '\n') {
                at++;
            }
        } else if (code.startsWith("/*", at)) {
            skipComment();
        } else {
            level.operators++;
        }
    }

    /// Skips a comment, in which there may be others.
    private void skipComment() {
        var open = 0;
        for (; at < code.length(); at++) {
            if (code.startsWith("/*", at)) {
                open++;
                at++;
            } else if (code.startsWith("*/", at)) {
                at++;
                if (--open == 0) {
                    return;
                }
            }
        }
    }

    private boolean elseFollows() {
        var next = at + 1;
        while (next < code.length() && Character.isWhitespace(code.charAt(next))) {
            next++;
        }
        return code.startsWith("else", next);
    }
}
