package graphics.wgpu.demos.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// Asks the toolkit's thread all the time whether it answers, and notes how long that takes, less
/// the time for which that thread was ready and other programs had the processors. Linux only.
final class Heartbeat implements AutoCloseable {
    private static final long BEAT_NANOS = 50_000_000;

    /// Of the thread that reads it: nanoseconds on a processor, nanoseconds of waiting for one.
    private static final Path TIMES = Path.of("/proc/thread-self/schedstat");

    private final Hand hand;
    private final AtomicLong worst = new AtomicLong();
    private volatile boolean ended;

    /// @param at when the toolkit's thread answered
    /// @param waited for how long it had waited for a processor in its life
    private record Answer(long at, long waited) {
        static Answer now() throws IOException {
            var times = Files.readString(TIMES).split(" ", -1);
            return new Answer(System.nanoTime(), Long.parseLong(times[1]));
        }
    }

    private Heartbeat(Hand hand) {
        this.hand = hand;
    }

    static Heartbeat of(Hand hand) {
        var heart = new Heartbeat(hand);
        Thread.ofPlatform().daemon().start(heart::beat);
        return heart;
    }

    /// The longest time since this was last asked, in milliseconds.
    double worstMillis() {
        return worst.getAndSet(0) / 1e6;
    }

    private void beat() {
        var last = hand.call(Answer::now);
        while (!ended) {
            LockSupport.parkNanos(BEAT_NANOS);
            long begin = System.nanoTime();
            var answer = hand.call(Answer::now);
            long waited = answer.waited() - last.waited();
            worst.accumulateAndGet(answer.at() - begin - waited, Math::max);
            last = answer;
        }
    }

    @Override
    public void close() {
        ended = true;
    }
}
