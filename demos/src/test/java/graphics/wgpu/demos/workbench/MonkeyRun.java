package graphics.wgpu.demos.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.testing.Footprint;
import graphics.wgpu.canvas.testing.Rounds;
import graphics.wgpu.demos.viewer.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// Lets a monkey play with a workbench, and looks at what is left over afterwards.
///
/// In each build that takes less than a minute; in the soak half an hour, and then the process must
/// not have grown by more than a hundredth in the last twenty minutes.
final class MonkeyRun {
    private static final Duration FIRST = Duration.ofSeconds(Rounds.of(12, 600));
    private static final Duration SECOND = Duration.ofSeconds(Rounds.of(20, 1200));
    private static final long STALL_NANOS = 1_000_000_000L;
    private static final long BEAT_NANOS = 50_000_000;
    private static final int SLACK = 3;
    private static final double GROWTH = 1.01;

    private final Monkey.Hand hand;
    private final AtomicLong worst = new AtomicLong();
    private volatile boolean ended;

    private MonkeyRun(Monkey.Hand hand) {
        this.hand = hand;
    }

    static void of(Monkey.Hand hand) throws Exception {
        new MonkeyRun(hand).run();
    }

    private void run() throws Exception {
        awaitPictures();
        var monkey = new Monkey(hand, 1);
        var heart = Thread.ofPlatform().daemon().start(this::beat);
        try (var complaints = Complaints.listen()) {
            monkey.play(FIRST);
            reset();
            var before = Footprint.measure();
            long heap = heap();
            long memory = memory();

            monkey.play(SECOND);
            reset();

            assertThat(complaints.texts()).isEmpty();
            awaitAgain(before);
            if (SECOND.toMinutes() > 10) {
                assertThat(heap()).isLessThan((long) (heap * GROWTH));
                assertThat(memory()).isLessThan((long) (memory * GROWTH));
            }
        } finally {
            ended = true;
            heart.join();
        }
        int actions = monkey.done().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(monkey.done()).containsOnlyKeys(Monkey.Action.values());
        assertThat(actions).isGreaterThan((int) FIRST.plus(SECOND).toSeconds() * 5);
        assertThat(Duration.ofNanos(worst.get()))
                .as("the longest time that the toolkit's thread stood still")
                .isLessThan(Duration.ofNanos(STALL_NANOS));
    }

    /// The GPU's objects are left out: a test before may have left some to the collector.
    private static void awaitAgain(Footprint before) throws Exception {
        assertThat(Waiting.until(() -> isWithin(Footprint.measure(), before)))
                .as("%s and %s before", Footprint.measure(), before)
                .isTrue();
    }

    private static boolean isWithin(Footprint now, Footprint before) {
        return now.files() <= before.files() + SLACK
                && now.threads() <= before.threads() + SLACK
                && now.windows() <= before.windows();
    }

    private void reset() throws Exception {
        var _ =
                hand.call(
                        () -> {
                            hand.workbench().showStatistics(false);
                            hand.workbench().resize(1000, 700);
                            hand.workbench().reset();
                            return true;
                        });
        awaitPictures();
    }

    private void awaitPictures() throws Exception {
        WorkbenchMoves.awaitFinished(hand);
        assertThat(hand.call(() -> hand.workbench().views()))
                .hasSize(4)
                .allSatisfy(view -> assertThat(view.work().failure()).isEmpty());
    }

    /// Notes how long the toolkit's thread takes to answer, less what the machine makes this thread
    /// wait.
    private void beat() {
        while (!ended) {
            long begin = System.nanoTime();
            LockSupport.parkNanos(BEAT_NANOS);
            long late = System.nanoTime() - begin - BEAT_NANOS;
            begin = System.nanoTime();
            var _ = hand.call(() -> true);
            long stall = System.nanoTime() - begin - Math.max(0, late);
            worst.accumulateAndGet(stall, Math::max);
        }
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// What the process has in memory, in kilobytes.
    private static long memory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
