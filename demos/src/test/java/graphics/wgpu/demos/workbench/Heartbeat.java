package graphics.wgpu.demos.workbench;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// Asks the toolkit's thread all the time whether it answers, and notes how long that takes, less
/// the time for which the machine did not let it.
final class Heartbeat implements AutoCloseable {
    private static final long BEAT_NANOS = 50_000_000;

    /// What takes longer is printed, with what the toolkit's thread did meanwhile.
    private static final long LONG_NANOS = 400_000_000;

    private static final int FRAMES = 12;

    private final Hand hand;
    private final Thread toolkit;
    private final Withheld withheld;
    private final AtomicLong worst = new AtomicLong();
    private volatile boolean ended;

    private Heartbeat(Hand hand) throws IOException {
        this.hand = hand;
        toolkit = hand.call(Thread::currentThread);
        withheld = new Withheld();
    }

    static Heartbeat of(Hand hand) throws IOException {
        var heart = new Heartbeat(hand);
        Thread.ofPlatform().daemon().start(heart::beat);
        return heart;
    }

    /// The longest time since this was last asked, in milliseconds.
    double worstMillis() {
        return worst.getAndSet(0) / 1e6;
    }

    private void beat() {
        while (!ended) {
            LockSupport.parkNanos(BEAT_NANOS);
            long before = withheld.nanos();
            long begin = System.nanoTime();
            var answer = new FutureTask<>(System::nanoTime);
            hand.post(answer);
            var doing = doingMeanwhile(answer);
            long took = answer.resultNow() - begin;
            long lost = withheld.nanos() - before;
            worst.accumulateAndGet(took - lost, Math::max);
            if (took > LONG_NANOS) {
                System.out.printf(
                        "| answered after %d ms, of which the machine took %d%n%s",
                        took / 1_000_000, lost / 1_000_000, doing);
            }
        }
    }

    /// Waits for the answer; what the toolkit's thread does when that has taken long.
    private String doingMeanwhile(FutureTask<Long> answer) {
        var doing = new StringBuilder();
        try {
            try {
                answer.get(LONG_NANOS, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                Arrays.stream(toolkit.getStackTrace())
                        .limit(FRAMES)
                        .forEach(frame -> doing.append("|     ").append(frame).append('\n'));
                answer.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new CompletionException(e);
        }
        return doing.toString();
    }

    @Override
    public void close() {
        ended = true;
    }
}
