package graphics.wgpu.demos.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.testing.ChildJvm;
import graphics.wgpu.canvas.testing.Rounds;
import graphics.wgpu.demos.viewer.Screenshot;
import graphics.wgpu.demos.viewer.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("window")
@Timeout(3600)
class WorkbenchTests {
    private static final int PART_SECONDS = Rounds.of(10, 120);
    private static final int PARTS = Rounds.of(3, 15);
    private static final int WARM_PARTS = Rounds.of(1, 4);
    private static final int ATTEMPTS = Rounds.of(3, 1);

    /// With a heap of one size, what the process has in memory shows what else it takes; and this
    /// collector takes nothing besides. Nor does the JVM write statistics into a file, for which
    /// everything stands still where the disk is slow.
    private static final List<String> OPTIONS =
            List.of(
                    "-Xms256m",
                    "-Xmx256m",
                    "-XX:+AlwaysPreTouch",
                    "-XX:+UseSerialGC",
                    "-XX:-UsePerfData",
                    "-Dorg.lwjgl.system.memoryBackend=ffm",
                    "-Djoml.nounsafe=true");

    /// What glibc keeps of freed memory, because it lies between pieces that are in use, is no
    /// leak: so large pieces go back to the system, and there are few places for small ones.
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "MALLOC_ARENA_MAX", "2",
                    "MALLOC_MMAP_THRESHOLD_", "131072",
                    "MALLOC_TRIM_THRESHOLD_", "131072");

    @ParameterizedTest
    @EnumSource
    void views_move_close_and_come_back(Hand.Kind kind) throws Exception {
        try (var hand = Hand.open(kind)) {
            var workbench = hand.workbench();
            screenshot(hand, kind.toString());
            var first = hand.call(() -> workbench.views().getFirst());

            hand.run(() -> workbench.close(first));
            int left = hand.call(() -> workbench.views().size());
            assertThat(left).isEqualTo(3);
            assertThat(first.canvas().closed()).isFalse();
            boolean reopened = hand.call(workbench::reopen);
            assertThat(reopened).isTrue();
            hand.run(() -> workbench.move(first));
            int pane = hand.call(first::pane);
            assertThat(pane).isEqualTo(1);
            hand.run(() -> workbench.detach(first, true));
            long frames = first.canvas().statistics().frames();
            assertThat(Waiting.until(() -> first.canvas().statistics().frames() > frames)).isTrue();
            hand.run(() -> workbench.detach(first, false));
            hand.run(() -> workbench.showStatistics(true));

            hand.awaitPictures();
            screenshot(hand, kind + "-moved");
            boolean detached = hand.call(first::detached);
            assertThat(detached).isFalse();
        }
    }

    /// In each build half a minute, and the fastest of three if need be; in the soak half an hour.
    @ParameterizedTest
    @EnumSource
    void a_monkey_does_no_harm(Hand.Kind kind) throws IOException {
        var result = monkey(kind);
        for (int i = 1; i < ATTEMPTS && result.code() == MonkeyMain.SLOW; i++) {
            result = monkey(kind);
        }

        Files.writeString(Path.of("target", "monkey-" + kind + ".txt"), result.output());
        assertThat(result.code()).as(result.output()).isZero();
    }

    private static ChildJvm.Result monkey(Hand.Kind kind) {
        return ChildJvm.run(
                Duration.ofSeconds((PART_SECONDS + 60L) * PARTS + 60),
                ENVIRONMENT,
                OPTIONS,
                MonkeyMain.class,
                kind.name(),
                Integer.toString(PART_SECONDS),
                Integer.toString(PARTS),
                Integer.toString(WARM_PARTS));
    }

    private static void screenshot(Hand hand, String name) throws InterruptedException {
        Thread.sleep(800);
        var path = Path.of("target", "workbench-" + name + ".png");
        Screenshot.ofScreen(path, hand.call(hand::bounds));
        assertThat(path).isNotEmptyFile();
    }
}
