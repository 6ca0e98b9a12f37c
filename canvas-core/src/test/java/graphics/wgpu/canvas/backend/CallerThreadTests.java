package graphics.wgpu.canvas.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.canvas.CloseEvent;
import graphics.wgpu.canvas.Modifiers;
import graphics.wgpu.canvas.PointerEvent;
import graphics.wgpu.canvas.UpdateMode;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CallerThreadTests {
    @Test
    void draws_when_the_loop_asks_and_a_frame_is_due() throws Exception {
        try (var canvas = FakeCanvas.caller().shown()) {
            canvas.host.requestDraw(canvas::count);
            var drawn = new ArrayList<Boolean>();

            canvas.toolkit.invoke(
                    () -> {
                        drawn.add(canvas.host.drawIfDue());
                        drawn.add(canvas.host.drawIfDue());
                    });

            assertThat(drawn).containsExactly(true, false);
            assertThat(canvas.draws).hasValue(1);
            assertThat(canvas.host.nanosToNextFrame()).isEqualTo(Long.MAX_VALUE);
        }
    }

    @Test
    void wakes_the_loop_from_another_thread_only() throws Exception {
        try (var canvas = FakeCanvas.caller().shown()) {
            canvas.toolkit.calls.clear();

            canvas.toolkit.invoke(() -> canvas.host.requestDraw(canvas::count));
            boolean wokenFromInside = canvas.toolkit.calls.contains("wake");
            canvas.host.requestDraw(canvas::count);

            assertThat(wokenFromInside).isFalse();
            assertThat(canvas.toolkit.calls).contains("wake");
        }
    }

    @Test
    void draws_at_once_when_forced() throws Exception {
        try (var canvas = FakeCanvas.caller().shown()) {
            canvas.host.updateMode(UpdateMode.MANUAL);
            canvas.host.requestDraw(canvas::count);

            canvas.toolkit.invoke(canvas.host::forceDraw);
            canvas.toolkit.invoke(canvas.host::forceDraw);

            assertThat(canvas.draws).hasValue(2);
        }
    }

    @Test
    void delivers_merged_moves_with_the_turn_of_the_loop() throws Exception {
        try (var canvas = FakeCanvas.caller().shown()) {
            var moves = new ArrayList<PointerEvent>();
            canvas.host.requestDraw(canvas::count);
            canvas.host.on(PointerEvent.class, moves::add);

            canvas.toolkit.invoke(
                    () -> {
                        canvas.host.input().pointerMove(1, 1, Modifiers.NONE);
                        canvas.host.input().pointerMove(2, 2, Modifiers.NONE);
                        canvas.host.runPending();
                    });

            assertThat(moves).hasSize(1);
            assertThat(moves.getFirst().x()).isEqualTo(2);
        }
    }

    @Test
    void closes_after_the_frame_that_closes_it() throws Exception {
        try (var canvas = FakeCanvas.caller().shown()) {
            var order = new ArrayList<String>();
            canvas.host.on(CloseEvent.class, event -> order.add("close event"));
            canvas.host.requestDraw(
                    () -> {
                        canvas.host.close();
                        order.add(
                                "drawn, context closed: " + canvas.target.calls.contains("close"));
                    });

            canvas.toolkit.invoke(canvas.host::drawIfDue);

            assertThat(order).containsExactly("close event", "drawn, context closed: false");
            assertThat(canvas.target.calls).endsWith("close");
            assertThat(canvas.toolkit.calls).endsWith("dispose");
        }
    }

    @Test
    void takes_a_snapshot_and_draws_inside_a_handler_of_merged_input() {
        try (var canvas = FakeCanvas.caller().shown()) {
            canvas.host.requestDraw(canvas::count);
            canvas.host.on(
                    PointerEvent.class,
                    event -> {
                        canvas.host.forceDraw();
                        canvas.host.snapshot();
                    });

            canvas.toolkit.invoke(
                    () -> {
                        canvas.host.input().pointerMove(1, 1, Modifiers.NONE);
                        canvas.host.runPending();
                    });

            assertThat(canvas.draws).hasValue(2);
            assertThat(canvas.target.calls).contains("capture");
        }
    }

    @Test
    void has_no_loop_to_drive_when_it_draws_by_itself() throws Exception {
        try (var canvas = FakeCanvas.screen()) {
            assertThatThrownBy(canvas.host::drawIfDue)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("FakeCanvas draws on its own thread");
        }
    }
}
