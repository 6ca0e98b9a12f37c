package graphics.wgpu.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Where asynchronous calls run and futures complete: daemon threads of this library, as many as
/// are busy at once, never the poller's and never one that is inside the native library.
public final class Futures {
    private static final ExecutorService EXECUTOR =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("wgpu-async-", 1).factory());

    private Futures() {}

    /// {@return the executor}
    public static Executor executor() {
        return EXECUTOR;
    }

    /// Runs a blocking call elsewhere.
    public static <T> CompletableFuture<T> supply(Supplier<T> blocking) {
        return CompletableFuture.supplyAsync(blocking, EXECUTOR);
    }
}
