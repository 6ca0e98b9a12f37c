package graphics.wgpu.internal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Runs the native compilers where there is room for them.
///
/// They go through a program recursively. On a thread with a small stack, or one that has used most
/// of it, they would run into its end, which ends the process; so they get threads of their own.
public final class DeepStack {
    /// What [ShaderNesting] may say of a program at most. A level takes up to 4 KiB of the stack.
    public static final int DEEPEST = 4000;

    private static final long STACK = 64L << 20;
    private static final int IDLE_SECONDS = 5;
    private static final ExecutorService EXECUTOR =
            new ThreadPoolExecutor(
                    0,
                    Integer.MAX_VALUE,
                    IDLE_SECONDS,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    Thread.ofPlatform()
                            .daemon()
                            .stackSize(STACK)
                            .name("wgpu-compiler-", 1)
                            .factory());

    private DeepStack() {}

    /// What a native call gave, and the error that it raised.
    private record Made(long object, @Nullable NativeError error) {}

    /// Makes something on a thread with a deep stack, and waits for it, interrupted or not. An
    /// error that it raises is as if it was raised in the calling thread.
    public static long make(LongSupplier compilation) {
        var made = get(EXECUTOR.submit(() -> run(compilation)));
        if (made.error != null) {
            Errors.put(made.error, null);
        }
        return made.object;
    }

    private static Made run(LongSupplier compilation) {
        Errors.enter();
        try {
            var object = compilation.getAsLong();
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
