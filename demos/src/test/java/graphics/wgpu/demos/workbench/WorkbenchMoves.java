package graphics.wgpu.demos.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.demos.viewer.Waiting;
import java.util.function.Consumer;

/// Somebody who closes a view of a workbench, brings it back, moves it and detaches it.
final class WorkbenchMoves {
    /// How long pictures take to be on the screen when they are drawn.
    private static final long SHOWN_MILLIS = 800;

    private final Monkey.Hand hand;

    private WorkbenchMoves(Monkey.Hand hand) {
        this.hand = hand;
    }

    /// Does it, and checks what comes of it.
    ///
    /// @param screenshot makes one, with a suffix to its name
    static void check(Monkey.Hand hand, Consumer<String> screenshot) throws Exception {
        new WorkbenchMoves(hand).check(screenshot);
    }

    private void check(Consumer<String> screenshot) throws Exception {
        var workbench = hand.workbench();
        awaitFinished(hand);
        Thread.sleep(SHOWN_MILLIS);
        screenshot.accept("");
        var first = hand.call(() -> workbench.views().getFirst());

        run(() -> workbench.close(first));
        assertThat(hand.call(() -> workbench.views().size())).isEqualTo(3);
        assertThat(first.canvas().closed()).isFalse();
        assertThat(hand.call(workbench::reopen)).isTrue();
        run(() -> workbench.move(first));
        assertThat(hand.call(first::pane)).isEqualTo(1);
        run(() -> workbench.detach(first, true));
        long frames = first.canvas().statistics().frames();
        assertThat(Waiting.until(() -> first.canvas().statistics().frames() > frames)).isTrue();
        run(() -> workbench.detach(first, false));
        run(() -> workbench.showStatistics(true));

        awaitFinished(hand);
        Thread.sleep(SHOWN_MILLIS);
        screenshot.accept("-moved");
        assertThat(hand.call(first::detached)).isFalse();
    }

    private void run(Runnable command) {
        var _ =
                hand.call(
                        () -> {
                            command.run();
                            return true;
                        });
    }

    /// Waits until each view has drawn all that it has to.
    static void awaitFinished(Monkey.Hand hand) throws Exception {
        boolean finished =
                Waiting.until(
                        () ->
                                hand.call(
                                        () ->
                                                hand.workbench().views().stream()
                                                        .allMatch(view -> view.work().finished())));
        assertThat(finished).isTrue();
    }
}
