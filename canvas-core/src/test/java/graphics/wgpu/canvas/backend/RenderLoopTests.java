package graphics.wgpu.canvas.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RenderLoopTests {
    private static final long LONG = TimeUnit.SECONDS.toNanos(60);

    @Test
    void starts_no_thread_while_there_is_nothing_to_do() {
        var loop = new RenderLoop("idle", () -> Schedule.NEVER, () -> {}, LONG);

        loop.signal();

        assertThat(loop.thread()).isNull();
    }

    @Test
    void parks_and_asks_nothing_while_nothing_is_due() throws Exception {
        var asked = new AtomicInteger();
        var loop =
                new RenderLoop(
                        "parked",
                        () -> {
                            asked.incrementAndGet();
                            return Schedule.NEVER;
                        },
                        () -> {},
                        LONG);
        loop.change(() -> {}, LONG);
        var thread = Objects.requireNonNull(loop.thread());

        Thread.sleep(200);
        int before = asked.get();
        Thread.sleep(500);

        assertThat(asked).hasValue(before);
        assertThat(thread.getState()).isEqualTo(Thread.State.TIMED_WAITING);
        loop.finish(() -> {});
        thread.join();
    }

    @Test
    void ends_its_thread_after_a_time_with_nothing_to_do_and_starts_another() throws Exception {
        var loop = new RenderLoop("short", () -> Schedule.NEVER, () -> {}, 20_000_000);
        loop.change(() -> {}, LONG);
        var first = loop.thread();
        if (first != null) {
            first.join();
        }

        var ran = new CountDownLatch(1);
        loop.execute(ran::countDown);

        assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void runs_tasks_in_order_and_after_a_failing_one() {
        var loop = new RenderLoop("tasks", () -> Schedule.NEVER, () -> {}, LONG);
        List<Integer> seen = new CopyOnWriteArrayList<>();
        var expected = new ArrayList<Integer>();

        for (int i = 0; i < 100; i++) {
            int number = i;
            expected.add(i);
            loop.execute(() -> seen.add(number));
        }
        loop.execute(
                () -> {
                    throw new IllegalStateException("thrown on purpose by a test");
                });
        loop.change(() -> seen.add(100), LONG);
        expected.add(100);

        assertThat(seen).isEqualTo(expected);
        loop.finish(() -> {});
    }

    @Test
    void runs_what_comes_after_its_end_at_once() throws Exception {
        var loop = new RenderLoop("ended", () -> Schedule.NEVER, () -> {}, LONG);
        var ended = new CountDownLatch(1);
        loop.finish(ended::countDown);
        FakeCanvas.await(ended);
        List<String> seen = new CopyOnWriteArrayList<>();

        loop.execute(() -> seen.add("late"));
        while (seen.isEmpty()) {
            Thread.sleep(1);
        }

        assertThat(seen).containsExactly("late");
    }
}
