package graphics.wgpu.junit;

import org.opentest4j.TestAbortedException;

/// What a test ends with if the machine lacks what it needs.
final class Absence {
    static final String PROPERTY = "graphics.wgpu.test.gpu";

    private Absence() {}

    /// {@return the exception to throw: an error, unless GPUs are optional in this run}
    ///
    /// @param reason what is missing and what to do, the middle of a sentence
    /// @param cause where it was noticed
    static RuntimeException of(String reason, Throwable cause) {
        if (System.getProperty(PROPERTY, "").equals("optional")) {
            return new TestAbortedException(
                    reason
                            + " or leave it: such tests are aborted, since "
                            + PROPERTY
                            + " is \"optional\".",
                    cause);
        }
        throw new AssertionError(
                reason + " or set -D" + PROPERTY + "=optional to have such tests aborted.", cause);
    }
}
