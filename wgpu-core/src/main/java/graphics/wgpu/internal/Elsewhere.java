package graphics.wgpu.internal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Makes native calls on other threads, as if the calling thread made them.
public final class Elsewhere {
    private Elsewhere() {}

    /// What a native call gave, and the error that it raised.
    private record Made(long object, @Nullable NativeError error) {}

    /// Makes a native call that may last for whole frames. In a virtual thread it is made by
    /// another one, as it would keep the carrier from all others.
    public static void unpinned(Runnable call) {
        if (Thread.currentThread().isVirtual()) {
            make(
                    Futures.executor(),
                    () -> {
                        call.run();
                        return 0;
                    });
        } else {
            call.run();
        }
    }

    /// Makes a native call on a thread of an executor, and waits for it, interrupted or not. An
    /// error that it raises is as if it was raised in the calling thread.
    ///
    /// @return what the call gave
    static long make(Executor executor, LongSupplier call) {
        var task = new FutureTask<>(() -> run(call));
        executor.execute(task);
        var made = get(task);
        if (made.error != null) {
            Errors.put(made.error, null);
        }
        return made.object;
    }

    private static Made run(LongSupplier call) {
        Errors.enter();
        try {
            var object = call.getAsLong();
            return new Made(object, Errors.take());
        } finally {
            Errors.leave();
        }
    }

    private static Made get(Future<Made> task) {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new AssertionError("a native call can't fail in Java", e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
