package graphics.wgpu.canvas.javafx;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/// JavaFX for tests: started once, and called from the test's thread.
final class Fx {
    private static final long PATIENCE_SECONDS = 30;

    static {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            if (!started.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("JavaFX doesn't start");
            }
        } catch (IllegalStateException e) {
            // Another test class has started it.
            started.countDown();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        Platform.setImplicitExit(false);
    }

    private Fx() {}

    /// Runs something on the JavaFX application thread, and waits for it.
    static void run(Runnable task) {
        call(
                () -> {
                    task.run();
                    return true;
                });
    }

    /// {@return what the call on the JavaFX application thread gives}
    static <T> T call(Callable<T> task) {
        if (Platform.isFxApplicationThread()) {
            try {
                return task.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        var done = new CompletableFuture<T>();
        Platform.runLater(
                () -> {
                    try {
                        done.complete(task.call());
                    } catch (Throwable e) {
                        done.completeExceptionally(e);
                    }
                });
        try {
            return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /// Waits until a condition holds on the JavaFX application thread.
    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!call(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what);
            }
            sleep(5);
        }
    }

    /// Waits for some pulses, with their painting.
    static void pulses(int count) {
        for (int i = 0; i < count; i++) {
            var pulse = new CountDownLatch(1);
            run(
                    () -> {
                        // A painting that ends is heard of by any scene.
                        Platform.requestNextPulse();
                        Platform.runLater(pulse::countDown);
                    });
            try {
                if (!pulse.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("JavaFX stands still");
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            sleep(20);
        }
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static boolean headless() {
        return "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
    }
}
