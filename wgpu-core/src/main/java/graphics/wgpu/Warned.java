package graphics.wgpu;

import graphics.wgpu.internal.Log;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/// What was warned of, so that it is once.
final class Warned {
    static final AtomicBoolean READ = new AtomicBoolean();
    static final AtomicBoolean WRITE = new AtomicBoolean();
    static final AtomicBoolean UNSUBMITTED = new AtomicBoolean();

    private Warned() {}

    static void once(AtomicBoolean done, String message) {
        if (done.compareAndSet(false, true)) {
            Log.LOGGER.log(Level.WARNING, message);
        }
    }
}
