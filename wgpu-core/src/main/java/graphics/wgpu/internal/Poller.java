package graphics.wgpu.internal;

import graphics.wgpu.GPUValidationError;
import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Brings the results of a device's asynchronous calls, and does what may block.
///
/// The native library completes nothing by itself, somebody must poll. A *waiting* native poll
/// holds locks for whole frames, on which a destroy in another thread would hang, so nobody here
/// ever makes one: polls don't wait, and the pauses between them grow with the time waited, to at
/// most [#LONGEST_PAUSE].
///
/// One daemon thread for each device, made when first needed, gone after some seconds of idleness.
public final class Poller {
    private static final long SHORTEST_PAUSE = 5_000;
    private static final long LONGEST_PAUSE = 400_000;
    /// The shortest sleep of most systems is longer than what a small job takes.
    private static final long NO_PAUSE = 200_000;

    private static final long IDLE = 5_000_000_000L;

    private final Handle device;
    private final DeviceListener listener;
    private final AtomicInteger pending = new AtomicInteger();
    private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile @Nullable Thread thread;

    /// Makes the poller of a device.
    public Poller(Handle device, DeviceListener listener) {
        this.device = device;
        this.listener = listener;
    }

    /// Has the poller bring one result more. The device is kept until then.
    ///
    /// @throws GPUValidationError if the device is closed
    public void expect() {
        retain();
        pending.incrementAndGet();
        wake();
    }

    /// Says that a result that was expected has come.
    public void received() {
        pending.decrementAndGet();
        // this may be inside the native library, which must not lose its device there
        execute(device::release);
    }

    private void retain() {
        if (device.closed()) {
            throw closed();
        }
        hold();
    }

    /// Keeps the device; one that is closed is there as long as results are expected.
    private void hold() {
        if (!device.retain()) {
            throw closed();
        }
    }

    private static GPUValidationError closed() {
        return new GPUValidationError("the device is closed: it can't be used any more");
    }

    /// Runs something that may block on the poller's thread, soon.
    public void execute(Runnable task) {
        tasks.add(task);
        wake();
    }

    /// Waits until something is done, polling in the calling thread, unless that is a virtual one:
    /// a poll may wait for a submit of another thread, and would keep the carrier meanwhile.
    ///
    /// @throws CancellationException if the thread is interrupted meanwhile; it stays interrupted
    /// @throws GPUValidationError if the device is closed
    @SuppressWarnings("ThreadPriorityCheck") // a driver that draws on the processor goes first
    public void await(Completion completion, String what) {
        if (Thread.currentThread().isVirtual()) {
            park(completion, what);
            return;
        }
        hold();
        completion.waiter(Thread.currentThread());
        try {
            var start = System.nanoTime();
            while (!completion.done()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw interrupted(what);
                }
                poll();
                if (!completion.done()) {
                    var waited = System.nanoTime() - start;
                    if (waited < NO_PAUSE) {
                        Thread.yield();
                    } else {
                        pause(completion, waited);
                    }
                }
            }
        } finally {
            completion.waiter(null);
            device.release();
        }
    }

    private void park(Completion completion, String what) {
        hold();
        pending.incrementAndGet();
        wake();
        completion.waiter(Thread.currentThread());
        try {
            while (!completion.done()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw interrupted(what);
                }
                LockSupport.park(completion);
            }
        } finally {
            completion.waiter(null);
            received();
        }
    }

    private static CancellationException interrupted(String what) {
        return new CancellationException("interrupted while waiting for " + what);
    }

    private static void pause(Object blocker, long waited) {
        var pause = Math.clamp(waited / 8, SHORTEST_PAUSE, LONGEST_PAUSE);
        LockSupport.parkNanos(blocker, pause);
    }

    private void poll() {
        if (!device.retain()) {
            return;
        }
        try (var call = Call.begin()) {
            Native.devicePoll(device.address(), 0, 0);
            var error = call.error();
            if (error != null) {
                listener.uncaptured(error);
            }
        } finally {
            device.release();
        }
    }

    private void wake() {
        if (running.compareAndSet(false, true)) {
            var fresh = new Thread(this::run, "wgpu-poller");
            fresh.setDaemon(true);
            thread = fresh;
            fresh.start();
        } else {
            LockSupport.unpark(thread);
        }
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            // all others wait for this thread
            Log.LOGGER.log(Level.ERROR, "A task of the poller failed", e);
        }
    }

    private void run() {
        var busySince = System.nanoTime();
        var idleSince = busySince;
        while (true) {
            Thread.interrupted(); // nobody's business here
            var task = tasks.poll();
            if (task != null) {
                run(task);
                busySince = idleSince = System.nanoTime();
            } else if (pending.get() > 0) {
                poll();
                idleSince = System.nanoTime();
                if (pending.get() > 0) {
                    pause(this, idleSince - busySince);
                }
            } else if (System.nanoTime() - idleSince < IDLE) {
                LockSupport.parkNanos(this, IDLE);
                busySince = System.nanoTime();
            } else {
                running.set(false);
                // what came between the last look and the line above has woken nobody
                if ((tasks.isEmpty() && pending.get() == 0)
                        || !running.compareAndSet(false, true)) {
                    return;
                }
            }
        }
    }
}
