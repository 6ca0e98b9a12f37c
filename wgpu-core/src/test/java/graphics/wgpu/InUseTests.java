package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.internal.Kind;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Objects that are let go of while the GPU works with them: its work comes out right.
@GpuTest
class InUseTests {
    private static final int GROUPS = 2000;
    private static final int TRIES = 5;

    /// What a device makes.
    private static final Set<Kind> KINDS =
            EnumSet.complementOf(
                    EnumSet.of(Kind.ADAPTER, Kind.DEVICE, Kind.QUEUE, HandleRecipes.OF_WINDOWS));

    private final GPUDevice device;

    InUseTests(GPUDevice device) {
        this.device = device;
    }

    /// The ways to let go of something.
    enum Way {
        CLOSED,
        FORGOTTEN
    }

    /// Tries with more and more work, until the GPU was still at it when all was let go.
    ///
    /// @param round tells whether it was
    private static void untilStillAtWork(IntPredicate round) {
        for (int i = 0; i < TRIES; i++) {
            if (round.test(GROUPS << i)) {
                return;
            }
        }
        throw new AssertionError("the GPU was always done before all was let go");
    }

    private static GPUBuffer result(GPUDevice device) {
        return device.createBuffer(LongScene.RESULT_BYTES, LongScene.RESULT_USAGE);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void every_kind_of_object_is_let_go_while_it_is_used(Way way) {
        untilStillAtWork(
                groups -> {
                    try (var result = result(device)) {
                        var before = LiveObjects.now();
                        submit(device, groups, result, way);
                        var done = device.queue().onSubmittedWorkDoneAsync();
                        before.awaitAgain();
                        var early = !done.isDone();

                        done.join();
                        var bytes = device.queue().readBuffer(result);

                        assertThat(LongScene.right(bytes)).isTrue();
                        return early;
                    }
                });
    }

    private static void submit(GPUDevice device, int groups, GPUBuffer result, Way way) {
        var all = LongScene.submit(device, groups, result);
        assertThat(all)
                .extracting(object -> object.getClass().getSimpleName())
                .containsAll(KINDS.stream().map(Kind::className).toList());
        if (way == Way.CLOSED) {
            all.forEach(InUseTests::close);
        }
    }

    private static void close(AutoCloseable object) {
        try {
            object.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_device_is_let_go_with_all_that_is_its_own_while_it_works(Way way) throws Exception {
        var before = LiveObjects.now();
        var done = submitOnAnother(way);

        before.awaitAgain();

        // what was asked for comes, or is told to have gone with the device
        done.handle((nothing, e) -> e == null).get(60, TimeUnit.SECONDS);
        try (var result = result(device)) {
            submit(device, 1, result, way);
            assertThat(LongScene.right(device.queue().readBuffer(result))).isTrue();
        }
    }

    private CompletableFuture<Void> submitOnAnother(Way way) {
        var other = device.adapter().requestDevice();
        var result = result(other);
        submit(other, GROUPS, result, way);
        var done = other.queue().onSubmittedWorkDoneAsync();
        if (way == Way.CLOSED) {
            result.close();
            other.close();
        }
        return done;
    }
}
