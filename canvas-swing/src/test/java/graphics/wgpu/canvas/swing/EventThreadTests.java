package graphics.wgpu.canvas.swing;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.BeforeDrawEvent;
import graphics.wgpu.canvas.RenderThread;
import graphics.wgpu.canvas.UpdateMode;
import java.awt.EventQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What runs on the event thread, and what doesn't.
class EventThreadTests {
    private static final long SLOW_FRAME_MILLIS = 200;

    @ParameterizedTest
    @EnumSource
    void draws_on_a_thread_of_its_own_and_sends_events_on_the_event_thread(CanvasKind kind) {
        Set<Boolean> drawing = ConcurrentHashMap.newKeySet();
        Set<Boolean> events = ConcurrentHashMap.newKeySet();
        try (var canvas = kind.create();
                var _ = TestWindow.of(canvas, 100, 100)) {
            var format = TestScene.configure(canvas);
            var quarters = TestScene.quarters(canvas, format);
            canvas.on(BeforeDrawEvent.class, _ -> events.add(EventQueue.isDispatchThread()));
            canvas.requestDraw(
                    () -> {
                        drawing.add(EventQueue.isDispatchThread());
                        quarters.run();
                    });

            TestWindow.awaitQuarters(canvas.component());

            assertThat(drawing).containsExactly(false);
            assertThat(events).containsExactly(true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void draws_on_the_event_thread_when_told_so(CanvasKind kind) {
        Set<Boolean> drawing = ConcurrentHashMap.newKeySet();
        try (var canvas = kind.create();
                var window = TestWindow.of(canvas, 100, 100)) {
            canvas.renderOn(RenderThread.TOOLKIT);
            var format = TestScene.configure(canvas);
            var quarters = TestScene.quarters(canvas, format);
            canvas.requestDraw(
                    () -> {
                        drawing.add(EventQueue.isDispatchThread());
                        quarters.run();
                    });

            TestWindow.awaitQuarters(canvas.component());
            window.size(canvas.component(), 150, 120);
            TestWindow.awaitQuarters(canvas.component());

            assertThat(drawing).containsExactly(true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void answers_while_slow_frames_are_drawn(CanvasKind kind) {
        try (var canvas = kind.create();
                var window = TestWindow.of(canvas, 300, 200)) {
            var format = TestScene.configure(canvas);
            var quarters = TestScene.quarters(canvas, format);
            canvas.updateMode(UpdateMode.FASTEST);
            canvas.requestDraw(
                    () -> {
                        quarters.run();
                        Edt.sleep(SLOW_FRAME_MILLIS);
                    });
            TestWindow.awaitQuarters(canvas.component());
            int slow = 0;

            for (int i = 0; i < 100; i++) {
                long begin = System.nanoTime();
                int width = 200 + i;
                Edt.run(() -> window.frame().setSize(width, 200));
                Edt.run(() -> {});
                slow += System.nanoTime() - begin > SLOW_FRAME_MILLIS / 2 * 1_000_000 ? 1 : 0;
                Edt.sleep(10);
            }

            // A busy machine may stall once or twice by itself.
            assertThat(slow).isLessThan(5);
        }
    }
}
