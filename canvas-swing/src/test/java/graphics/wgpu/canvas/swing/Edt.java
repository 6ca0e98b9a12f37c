package graphics.wgpu.canvas.swing;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Runs things on the event thread, and waits for things that happen by themselves.
final class Edt {
    private static final long TIMEOUT_NANOS = 20_000_000_000L;

    private Edt() {}

    static void run(Runnable task) {
        try {
            EventQueue.invokeAndWait(task);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } catch (InvocationTargetException e) {
            throw new AssertionError("on the event thread", e.getCause());
        }
    }

    static <T> T get(Supplier<T> task) {
        var result = new AtomicReference<T>();
        run(() -> result.set(task.get()));
        return Objects.requireNonNull(result.get());
    }

    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TIMEOUT_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what);
            }
            sleep(5);
        }
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
