package graphics.wgpu.internal;

import graphics.wgpu.internal.Log.Wanted;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What the first use of the native library takes and can be made while that is opened: it loads
/// many classes, and links method handles. A thread of its own makes it.
final class Startup implements Runnable {
    /// A logger that waits for the thread that waits here must not stop it for ever.
    private static final long LONGEST_SECONDS = 5;

    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile @Nullable Wanted log;

    private Startup() {}

    /// Begins it.
    static Startup begin() {
        var startup = new Startup();
        var thread = new Thread(startup, "wgpu-start");
        thread.setDaemon(true);
        thread.start();
        return startup;
    }

    @Override
    public void run() {
        try {
            log = Log.wanted();
        } finally {
            asked.countDown();
        }
        try {
            var lookup = MethodHandles.lookup();
            lookup.ensureInitialized(Callbacks.Request.class);
            lookup.ensureInitialized(Shapes.JJ_SJIJJJ_to_J.class);
            lookup.ensureInitialized(Callbacks.Device.class);
            lookup.ensureInitialized(Shapes.SJJ_to_V.class);
        } catch (IllegalAccessException e) {
            throw new LinkageError("they are classes of this package", e);
        }
    }

    /// Connects the native library's log with the logger, once that has said what it wants.
    void connectLog() {
        boolean interrupted = Thread.interrupted();
        try {
            asked.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        var wanted = log;
        if (wanted != null) {
            Log.connect(wanted);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
