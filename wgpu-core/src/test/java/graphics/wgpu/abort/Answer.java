package graphics.wgpu.abort;

/// The lines in which a child JVM tells how a program ended.
final class Answer {
    static final String PASSED = "#passed";
    private static final String FAILED = "#failed ";

    private Answer() {}

    /// The line for a failure: its text with the ends of lines hidden.
    static String failed(String text) {
        return FAILED + text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    /// Whether a line is an answer; all else is what the program wrote.
    static boolean is(String line) {
        return line.equals(PASSED) || line.startsWith(FAILED);
    }

    /// The text of a failure.
    static String text(String line) {
        return line.substring(FAILED.length()).replace("\\n", "\n").replace("\\\\", "\\");
    }
}
