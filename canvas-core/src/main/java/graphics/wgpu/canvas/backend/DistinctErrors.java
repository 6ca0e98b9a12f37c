package graphics.wgpu.canvas.backend;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Set;

/// Logs each different exception once: a draw function that fails, fails in every frame.
final class DistinctErrors {
    private static final int LIMIT = 64;

    private final Logger logger;
    private final Set<Integer> seen = new HashSet<>();

    DistinctErrors(Logger logger) {
        this.logger = logger;
    }

    /// {@return whether it was logged, as one that is new}
    synchronized boolean log(String message, Throwable error) {
        var trace = error.getStackTrace();
        int key = error.getClass().hashCode();
        key = 31 * key + String.valueOf(error.getMessage()).hashCode();
        key = 31 * key + (trace.length == 0 ? 0 : trace[0].hashCode());
        if (seen.size() >= LIMIT || !seen.add(key)) {
            return false;
        }
        String last = seen.size() == LIMIT ? " (no further ones are logged)" : "";
        logger.log(Level.ERROR, message + last, error);
        return true;
    }
}
