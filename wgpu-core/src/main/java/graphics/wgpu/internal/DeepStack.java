package graphics.wgpu.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

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

    /// Makes something on a thread with a deep stack, and waits for it, interrupted or not. An
    /// error that it raises is as if it was raised in the calling thread.
    public static long make(LongSupplier compilation) {
        return Elsewhere.make(EXECUTOR, compilation);
    }
}
