package graphics.wgpu.canvas.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.DrawCancelled;
import graphics.wgpu.canvas.AnimateEvent;
import graphics.wgpu.canvas.BeforeDrawEvent;
import graphics.wgpu.canvas.CanvasEvent;
import graphics.wgpu.canvas.CloseEvent;
import graphics.wgpu.canvas.FrameStage;
import graphics.wgpu.canvas.RenderThread;
import graphics.wgpu.canvas.ResizeEvent;
import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.UpdateMode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RenderThreadTests {
    @Test
    void sends_the_events_of_a_frame_in_order_and_draws_after_them() throws Exception {
        try (var canvas = FakeCanvas.screen()) {
            List<Object> seen = new CopyOnWriteArrayList<>();
            canvas.host.on(
                    CanvasEvent.class,
                    event -> seen.add(canvas.toolkit.onToolkitThread() ? event : "wrong thread"));
            var drawn = new CountDownLatch(1);
            canvas.host.requestDraw(
                    () -> {
                        seen.add(
                                Thread.currentThread()
                                        .getName()
                                        .startsWith("wgpu-render-FakeCanvas-"));
                        drawn.countDown();
                    });

            canvas.shown();
            FakeCanvas.await(drawn);

            assertThat(seen).hasSize(4);
            assertThat(seen.get(0)).isEqualTo(new ResizeEvent(100, 50, 2));
            assertThat(seen.get(1)).isEqualTo(new AnimateEvent(0, 0));
            assertThat(seen.get(2)).isEqualTo(new BeforeDrawEvent());
            assertThat(seen.get(3)).isEqualTo(true);
            assertThat(canvas.target.calls).containsExactly("attach", "size 200x100");
        }
    }

    @Test
    void sends_the_size_again_only_when_it_changes() throws Exception {
        try (var canvas = FakeCanvas.screen()) {
            List<ResizeEvent> sizes = new CopyOnWriteArrayList<>();
            canvas.host.on(ResizeEvent.class, sizes::add);
            canvas.host.requestDraw(canvas::count);
            canvas.shown();
            canvas.settledDraws();

            canvas.host.requestDraw();
            canvas.settledDraws();
            canvas.toolkit.invoke(
                    () -> {
                        canvas.host.sized(300, 100, 2);
                        canvas.host.sized(400, 100, 2);
                        canvas.host.sized(400, 100, 2);
                    });
            canvas.settledDraws();

            assertThat(sizes).first().isEqualTo(new ResizeEvent(100, 50, 2));
            assertThat(sizes).last().isEqualTo(new ResizeEvent(200, 50, 2));
            assertThat(sizes).hasSizeBetween(2, 3);
        }
    }

    @Test
    void draws_nothing_while_hidden_or_empty() throws Exception {
        try (var canvas = FakeCanvas.screen()) {
            canvas.host.updateMode(UpdateMode.FASTEST);
            canvas.host.requestDraw(canvas::count);

            int unshown = canvas.settledDraws();
            canvas.shown();
            canvas.host.visible(false);
            int hidden = canvas.settledDraws();
            canvas.host.requestDraw();
            canvas.host.forceDraw();

            assertThat(unshown).isZero();
            assertThat(canvas.settledDraws()).isEqualTo(hidden);
        }
    }

    @Test
    void has_drawn_when_a_forced_draw_returns() throws Exception {
        try (var canvas = FakeCanvas.screen().shown()) {
            canvas.host.updateMode(UpdateMode.MANUAL);
            canvas.host.requestDraw(canvas::count);
            int before = canvas.settledDraws();

            canvas.host.forceDraw();
            int after = canvas.draws.get();

            assertThat(after).isEqualTo(before + 1);
            assertThat(canvas.target.presents).hasValue(after);
        }
    }

    @Test
    void does_not_hold_the_toolkit_up_with_a_forced_draw() throws Exception {
        try (var canvas = FakeCanvas.screen().shown()) {
            var go = new CountDownLatch(1);
            canvas.host.requestDraw(() -> FakeCanvas.await(go));

            canvas.toolkit.invoke(canvas.host::forceDraw);

            go.countDown();
        }
    }

    @Test
    void drops_a_draw_inside_a_draw() throws Exception {
        try (var canvas = FakeCanvas.screen().shown()) {
            canvas.host.requestDraw(
                    () -> {
                        canvas.count();
                        canvas.host.forceDraw();
                    });

            assertThat(canvas.settledDraws()).isEqualTo(1);
        }
    }

    @Test
    void goes_on_after_an_exception_and_gives_the_texture_back() throws Exception {
        try (var canvas = FakeCanvas.screen().shown()) {
            canvas.host.requestDraw(
                    () -> {
                        canvas.count();
                        throw new IllegalStateException("on purpose, seen once in the log");
                    });
            canvas.settledDraws();
            canvas.host.forceDraw();
            canvas.host.forceDraw();

            assertThat(canvas.settledDraws()).isEqualTo(3);
            assertThat(canvas.target.presents).hasValue(0);
            assertThat(canvas.target.calls).filteredOn("cancel"::equals).hasSize(3);
            assertThat(canvas.host.statistics().failed()).isEqualTo(3);
        }
    }

    @Test
    void tries_a_cancelled_frame_again() throws Exception {
        try (var canvas = FakeCanvas.screen().shown()) {
            canvas.host.requestDraw(
                    () -> {
                        canvas.count();
                        if (canvas.draws.get() < 3) {
                            throw new DrawCancelled("no texture");
                        }
                    });

            assertThat(canvas.settledDraws()).isEqualTo(3);
            assertThat(canvas.host.statistics().dropped()).isEqualTo(2);
            assertThat(canvas.host.statistics().frames()).isEqualTo(1);
        }
    }

    @Test
    void draws_with_the_size_of_the_frame_while_the_canvas_is_resized() throws Exception {
        try (var canvas = FakeCanvas.screen()) {
            var drawing = new CountDownLatch(1);
            var resized = new CountDownLatch(1);
            var width = new AtomicReference<Integer>();
            canvas.host.requestDraw(
                    () -> {
                        drawing.countDown();
                        FakeCanvas.await(resized);
                        width.compareAndSet(null, canvas.host.physicalWidth());
                    });
            canvas.shown();

            FakeCanvas.await(drawing);
            canvas.host.sized(333, 100, 1);
            int outside = canvas.host.physicalWidth();
            resized.countDown();
            canvas.host.forceDraw();

            assertThat(width).hasValue(200);
            assertThat(outside).isEqualTo(333);
        }
    }

    @Test
    void closes_in_the_middle_of_a_frame_without_holding_the_toolkit_up() throws Exception {
        var drawing = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        List<CanvasEvent> closes = new CopyOnWriteArrayList<>();
        try (var canvas = FakeCanvas.screen().shown()) {
            canvas.host.on(CloseEvent.class, closes::add);
            canvas.host.requestDraw(
                    () -> {
                        drawing.countDown();
                        FakeCanvas.await(go);
                    });
            FakeCanvas.await(drawing);

            canvas.toolkit.invoke(
                    () -> {
                        canvas.host.close();
                        canvas.host.close();
                    });
            boolean closedContext = canvas.target.calls.contains("close");
            go.countDown();
            canvas.awaitClosed();

            assertThat(closedContext).isFalse();
            assertThat(closes).hasSize(1);
            assertThat(canvas.target.calls).endsWith("close");
            assertThat(canvas.toolkit.calls).contains("dispose");
        }
    }

    @Test
    void detaches_a_window_and_takes_the_next_one() throws Exception {
        try (var canvas = FakeCanvas.screen().shown()) {
            canvas.host.updateMode(UpdateMode.FASTEST);
            canvas.host.requestDraw(canvas::count);
            canvas.ready();
            canvas.host.forceDraw();

            canvas.toolkit.invoke(() -> canvas.host.detach(() -> canvas.target.calls.add("gone")));
            var calls = List.copyOf(canvas.target.calls);
            int detached = canvas.settledDraws();
            canvas.shown();
            canvas.ready();
            canvas.host.forceDraw();
            canvas.host.forceDraw();

            assertThat(calls).endsWith("detach", "gone");
            assertThat(canvas.draws.get()).isGreaterThan(detached);
        }
    }

    @Test
    void does_not_wait_for_a_slow_frame_to_detach() throws Exception {
        try (var canvas = FakeCanvas.screen().shown()) {
            var drawing = new CountDownLatch(1);
            var go = new CountDownLatch(1);
            canvas.host.requestDraw(
                    () -> {
                        drawing.countDown();
                        FakeCanvas.await(go);
                    });
            FakeCanvas.await(drawing);

            var gone = new CountDownLatch(1);
            long before = System.nanoTime();
            canvas.toolkit.invoke(() -> canvas.host.detach(gone::countDown));
            long millis = (System.nanoTime() - before) / 1_000_000;
            long waiting = gone.getCount();
            go.countDown();
            FakeCanvas.await(gone);

            assertThat(millis).isLessThan(1000);
            assertThat(waiting).isEqualTo(1);
        }
    }

    @Test
    void has_two_bitmaps_in_flight_at_most() throws Exception {
        try (var canvas = FakeCanvas.bitmap().shown()) {
            canvas.target.arrives = false;
            canvas.host.updateMode(UpdateMode.FASTEST);
            canvas.host.requestDraw(canvas::count);

            int waiting = canvas.settledDraws();
            canvas.target.arrive(1);
            int afterOne = canvas.settledDraws();

            assertThat(waiting).isEqualTo(2);
            assertThat(afterOne).isEqualTo(3);
            assertThat(canvas.toolkit.calls).containsExactly("frame 1");
            assertThat(canvas.host.statistics().times(FrameStage.READ_BACK).count()).isEqualTo(1);
        }
    }

    @Test
    void draws_on_the_toolkit_if_told_so() throws Exception {
        try (var canvas = FakeCanvas.bitmap().shown()) {
            var where = new AtomicReference<Boolean>();
            canvas.host.renderOn(RenderThread.TOOLKIT);
            canvas.host.on(BeforeDrawEvent.class, event -> {});
            canvas.host.requestDraw(() -> where.set(canvas.toolkit.onToolkitThread()));
            canvas.host.forceDraw();
            boolean fromOutside = where.getAndSet(false);

            canvas.toolkit.invoke(canvas.host::forceDraw);

            assertThat(fromOutside).isTrue();
            assertThat(where).hasValue(true);
        }
    }

    @Test
    void refuses_a_thread_that_it_cannot_draw_on() throws Exception {
        try (var canvas = FakeCanvas.bitmap()) {
            assertThatThrownBy(() -> canvas.host.renderOn(RenderThread.CALLER))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("thread is CALLER, and must be OWN or TOOLKIT for FakeCanvas");
        }
    }

    @Test
    void takes_a_snapshot_on_the_toolkit_thread() throws Exception {
        try (var canvas = FakeCanvas.screen().shown()) {
            canvas.host.on(BeforeDrawEvent.class, event -> {});
            canvas.host.requestDraw(canvas::count);
            var picture = new AtomicReference<Snapshot>();

            canvas.toolkit.invoke(() -> picture.set(canvas.host.snapshot()));

            assertThat(picture.get()).extracting(Snapshot::width).isEqualTo(1);
            assertThat(canvas.target.calls).contains("capture");
        }
    }

    @Test
    void refuses_a_snapshot_while_it_draws() throws Exception {
        try (var canvas = FakeCanvas.screen().shown()) {
            var error = new AtomicReference<Throwable>();
            canvas.host.on(
                    BeforeDrawEvent.class,
                    event -> {
                        try {
                            canvas.host.snapshot();
                        } catch (IllegalStateException e) {
                            error.set(e);
                        }
                    });
            canvas.host.requestDraw(canvas::count);
            canvas.ready();
            canvas.host.forceDraw();

            assertThat(error.get()).hasMessageContaining("can't take a snapshot while it draws");
        }
    }

    @Test
    void has_no_snapshot_of_a_bitmap_before_the_first_frame() throws Exception {
        try (var canvas = FakeCanvas.bitmap()) {
            assertThatThrownBy(canvas.host::snapshot)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("has drawn no frame yet");
        }
    }

    @Test
    void shows_title_and_cursor_on_the_toolkit_thread() throws Exception {
        try (var canvas = FakeCanvas.screen()) {
            canvas.host.title("brain");
            canvas.host.cursor(graphics.wgpu.canvas.CursorShape.CROSSHAIR);
            canvas.toolkit.invoke(() -> {});

            assertThat(canvas.toolkit.calls).containsExactly("title brain", "cursor CROSSHAIR");
            assertThat(canvas.host.title()).isEqualTo("brain");
        }
    }
}
