package graphics.wgpu.demos.viewer;

import java.util.concurrent.Callable;

/// Waits for what comes in its own time.
public final class Waiting {
    private static final long LONGEST = 60_000;

    private Waiting() {}

    /// Waits until something is so, or a minute has passed.
    ///
    /// @return whether it is so
    public static boolean until(Callable<Boolean> condition) throws Exception {
        var end = System.currentTimeMillis() + LONGEST;
        while (!condition.call()) {
            if (System.currentTimeMillis() > end) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }
}
