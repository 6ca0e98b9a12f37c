package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Asynchronous calls complete by themselves, on threads on which anything may be done.
@GpuTest
class FuturesTests {
    private static final int SECONDS = 60;
    private static final int GROUPS = 500;
    private static final int MANY = 5;

    private final GPUDevice device;

    FuturesTests(GPUDevice device) {
        this.device = device;
    }

    /// Where a continuation ran.
    private record Place(Thread thread, List<String> classes) {
        static Place here() {
            var frames = Thread.currentThread().getStackTrace();
            return new Place(
                    Thread.currentThread(),
                    Arrays.stream(frames).map(StackTraceElement::getClassName).toList());
        }
    }

    private void work() {
        try (var result = device.createBuffer(LongScene.RESULT_BYTES, LongScene.RESULT_USAGE)) {
            LongScene.submit(device, GROUPS, result).forEach(FuturesTests::close);
        }
    }

    private static void close(Object object) {
        try {
            if (object instanceof AutoCloseable open) {
                open.close();
            } else if (object instanceof List<?> all) {
                all.forEach(FuturesTests::close);
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_future_completes_though_nobody_polls(Ask ask) throws Exception {
        work();

        var result = ask.of(device).get(SECONDS, TimeUnit.SECONDS);

        close(result);
    }

    @ParameterizedTest
    @EnumSource
    void a_future_completes_on_a_thread_that_is_nobodys(Ask ask) throws Exception {
        var place = placeOfContinuation(ask);
        // one that is complete at once has its continuation run right here
        for (int i = 0; i < 20 && here(place); i++) {
            place = placeOfContinuation(ask);
        }

        assertThat(here(place)).as("the caller's thread").isFalse();
        assertThat(place.thread.getName()).startsWith("wgpu-async-");
        assertThat(place.thread.isDaemon()).isTrue();
        assertThat(place.classes)
                .as("no frame of a callback of the native library")
                .noneMatch(name -> name.contains(".Callbacks") || name.contains(".ffi."));
    }

    private Place placeOfContinuation(Ask ask) throws Exception {
        work();
        var future = ask.of(device);
        var place = future.handle((result, e) -> Place.here()).get(SECONDS, TimeUnit.SECONDS);
        close(future.join());
        return place;
    }

    private static boolean here(Place place) {
        return place.thread.threadId() == Thread.currentThread().threadId();
    }

    @Test
    void continuations_run_on_the_executor_that_was_chosen() throws Exception {
        try (var executor =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().name("mine").factory())) {
            work();

            var place =
                    device.queue()
                            .onSubmittedWorkDoneAsync()
                            .thenApplyAsync(nothing -> Place.here(), executor)
                            .get(SECONDS, TimeUnit.SECONDS);

            assertThat(place.thread.getName()).isEqualTo("mine");
        }
    }

    @Test
    void a_continuation_may_wait_for_the_gpu() throws Exception {
        var source = device.createBufferWithData(new int[] {7}, BufferUsage.COPY_SRC);
        work();

        var read =
                device.queue()
                        .onSubmittedWorkDoneAsync()
                        .thenApply(nothing -> device.queue().readBuffer(source))
                        .get(SECONDS, TimeUnit.SECONDS);

        assertThat(read).containsExactly(7, 0, 0, 0);
    }

    @Test
    void continuations_that_block_hold_nobody_up() throws Exception {
        var latch = new CountDownLatch(1);
        var blocked = new ArrayList<CompletableFuture<Boolean>>();
        for (int i = 0; i < MANY; i++) {
            work();
            blocked.add(
                    device.queue().onSubmittedWorkDoneAsync().thenApply(nothing -> await(latch)));
        }

        device.queue().onSubmittedWorkDoneAsync().get(SECONDS, TimeUnit.SECONDS);
        device.createBuffer(8, BufferUsage.MAP_READ)
                .mapAsync(MapMode.READ)
                .get(SECONDS, TimeUnit.SECONDS);
        latch.countDown();

        for (var future : blocked) {
            assertThat(future.get(SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_continuation_that_throws_harms_no_other() throws Exception {
        work();
        var first = device.queue().onSubmittedWorkDoneAsync();
        var second = device.queue().onSubmittedWorkDoneAsync();

        var failing =
                first.thenRun(
                        () -> {
                            throw new IllegalStateException("mine");
                        });
        second.get(SECONDS, TimeUnit.SECONDS);

        assertThat(failing.handle((nothing, e) -> e).get(SECONDS, TimeUnit.SECONDS))
                .hasRootCauseMessage("mine");
    }

    @Test
    void all_threads_of_the_library_are_daemons() throws Exception {
        for (var ask : Ask.values()) {
            close(ask.of(device).get(SECONDS, TimeUnit.SECONDS));
        }

        var threads =
                Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith("wgpu-"))
                        .toList();

        assertThat(threads)
                .extracting(thread -> thread.getName().replaceAll("-\\d+$", ""))
                .contains("wgpu-poller", "wgpu-async", "wgpu-compiler");
        assertThat(threads).allMatch(Thread::isDaemon);
    }
}
