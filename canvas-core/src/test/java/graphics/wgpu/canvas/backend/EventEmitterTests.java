package graphics.wgpu.canvas.backend;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.BeforeDrawEvent;
import graphics.wgpu.canvas.CanvasEvent;
import graphics.wgpu.canvas.CloseEvent;
import graphics.wgpu.canvas.EventHandler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventEmitterTests {
    private final RecordingLogger log = new RecordingLogger();
    private final EventEmitter emitter = new EventEmitter(new DistinctErrors(log), () -> {});
    private final List<String> seen = new ArrayList<>();

    @Test
    void calls_handlers_by_order_and_then_by_age() {
        on(BeforeDrawEvent.class, 5, "late");
        on(BeforeDrawEvent.class, 0, "first");
        on(CanvasEvent.class, 0, "second");
        on(BeforeDrawEvent.class, -1, "early");

        emitter.emit(new BeforeDrawEvent());

        assertThat(seen).containsExactly("early", "first", "second", "late");
    }

    @Test
    void keeps_events_from_handlers_of_other_kinds() {
        on(BeforeDrawEvent.class, 0, "before draw");

        emitter.emit(new CloseEvent());

        assertThat(seen).isEmpty();
        assertThat(emitter.wants(CloseEvent.class)).isFalse();
        assertThat(emitter.wants(BeforeDrawEvent.class)).isTrue();
    }

    @Test
    void stops_an_event() {
        emitter.add(CloseEvent.class, 0, (event, propagation) -> propagation.stop());
        on(CloseEvent.class, 1, "never");

        emitter.emit(new CloseEvent());

        assertThat(seen).isEmpty();
    }

    @Test
    void takes_a_handler_away() {
        var subscription = emitter.add(CloseEvent.class, 0, note("gone"));

        subscription.close();
        subscription.close();
        emitter.emit(new CloseEvent());

        assertThat(seen).isEmpty();
        assertThat(emitter.wants(CloseEvent.class)).isFalse();
    }

    @Test
    void logs_what_a_handler_throws_and_goes_on() {
        EventHandler<CloseEvent> broken =
                (event, propagation) -> {
                    throw new IllegalStateException("broken");
                };
        emitter.add(CloseEvent.class, 0, broken);
        on(CloseEvent.class, 0, "next");

        emitter.emit(new CloseEvent());
        emitter.emit(new CloseEvent());

        assertThat(seen).containsExactly("next", "next");
        assertThat(log.messages()).containsExactly("A handler of CloseEvent failed: broken");
    }

    private void on(Class<? extends CanvasEvent> type, int order, String name) {
        add(type, order, name);
    }

    private <E extends CanvasEvent> void add(Class<E> type, int order, String name) {
        emitter.add(type, order, note(name));
    }

    private <E extends CanvasEvent> EventHandler<E> note(String name) {
        return (event, propagation) -> seen.add(name);
    }
}
