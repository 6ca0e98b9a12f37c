package graphics.wgpu.canvas.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import graphics.wgpu.canvas.ResizeEvent;
import graphics.wgpu.canvas.UpdateMode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/// Sizes, update modes, and what happens when drawing fails.
public interface DrawingContract {
    /// {@return a new canvas on show, which the test closes}
    ///
    /// @param width the width in logical pixels
    /// @param height the height in logical pixels
    CanvasFixture fixture(int width, int height);

    @Test
    default void has_a_size_in_pixels_that_is_its_textures() {
        try (var fixture = fixture(200, 100);
                var painter = Contract.paint(fixture)) {
            var canvas = fixture.canvas();

            Contract.awaitFrames(fixture, painter, 1);

            assertThat(canvas.logicalWidth()).isCloseTo(200, within(1.0));
            assertThat(canvas.logicalHeight()).isCloseTo(100, within(1.0));
            assertThat(canvas.physicalWidth())
                    .isEqualTo((int) Math.round(canvas.logicalWidth() * canvas.pixelRatio()));
            assertThat(painter.width()).isEqualTo(canvas.physicalWidth());
            assertThat(painter.height()).isEqualTo(canvas.physicalHeight());
        }
    }

    @Test
    default void draws_with_a_new_size_and_tells_it_before() {
        try (var fixture = fixture(200, 100);
                var painter = Contract.paint(fixture)) {
            var canvas = fixture.canvas();
            List<ResizeEvent> sizes = new CopyOnWriteArrayList<>();
            canvas.on(ResizeEvent.class, sizes::add);
            Contract.awaitFrames(fixture, painter, 1);

            fixture.resize(320, 240);
            Contract.await(fixture, () -> canvas.logicalWidth() == 320 && painter.height() != 100);
            Contract.await(fixture, () -> painter.width() == canvas.physicalWidth());

            assertThat(painter.height()).isEqualTo(canvas.physicalHeight());
            assertThat(sizes)
                    .last()
                    .isEqualTo(
                            new ResizeEvent(
                                    canvas.logicalWidth(),
                                    canvas.logicalHeight(),
                                    canvas.pixelRatio()));
        }
    }

    @Test
    default void draws_on_demand_when_asked_and_not_otherwise() {
        try (var fixture = fixture(100, 100);
                var painter = Contract.paint(fixture)) {
            int before = Contract.settle(fixture, painter);

            fixture.canvas().requestDraw();
            Contract.awaitFrames(fixture, painter, before + 1);
            int after = Contract.settle(fixture, painter);

            assertThat(after).isEqualTo(before + 1);
        }
    }

    @Test
    default void draws_continuously_with_the_rate_that_was_asked_for() {
        try (var fixture = fixture(100, 100);
                var painter = Contract.paint(fixture)) {
            fixture.canvas().updateMode(UpdateMode.continuous(20));
            Contract.settleFor(fixture, Contract.SHORT);
            int before = painter.frames();

            Contract.settleFor(fixture, Duration.ofSeconds(1));
            int frames = painter.frames() - before;

            assertThat(frames).isBetween(5, 24);
        }
    }

    @Test
    default void draws_now_and_then_without_being_asked_where_that_is_wanted() {
        try (var fixture = fixture(100, 100);
                var painter = Contract.paint(fixture)) {
            fixture.canvas().updateMode(UpdateMode.ondemand(10, 30));
            Contract.settleFor(fixture, Contract.SHORT);
            int before = painter.frames();

            Contract.settleFor(fixture, Duration.ofSeconds(1));
            int frames = painter.frames() - before;

            assertThat(frames).isBetween(4, 12);
        }
    }

    @Test
    default void draws_no_more_often_than_is_wanted() {
        try (var fixture = fixture(100, 100);
                var painter = Contract.paint(fixture)) {
            fixture.canvas().updateMode(UpdateMode.ondemand(0, 10));
            Contract.settle(fixture, painter);
            int before = painter.frames();

            long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
            while (System.nanoTime() < end) {
                fixture.canvas().requestDraw();
                fixture.pump();
            }
            int frames = painter.frames() - before;

            assertThat(frames).isBetween(4, 12);
        }
    }

    @Test
    default void draws_in_manual_mode_only_when_forced() {
        try (var fixture = fixture(100, 100);
                var painter = Contract.paint(fixture)) {
            var canvas = fixture.canvas();
            canvas.updateMode(UpdateMode.MANUAL);
            int before = Contract.settle(fixture, painter);

            canvas.requestDraw();
            int afterRequest = Contract.settle(fixture, painter);
            canvas.forceDraw();
            Contract.awaitFrames(fixture, painter, before + 1);

            assertThat(afterRequest).isEqualTo(before);
            assertThat(Contract.settle(fixture, painter)).isEqualTo(before + 1);
        }
    }

    @Test
    default void draws_nothing_while_hidden_and_something_when_shown_again() {
        try (var fixture = fixture(100, 100);
                var painter = Contract.paint(fixture)) {
            Contract.awaitFrames(fixture, painter, 1);
            fixture.canvas().updateMode(UpdateMode.continuous(50));
            if (!fixture.hide()) {
                return;
            }
            Contract.settleFor(fixture, Contract.SHORT);
            int hidden = painter.frames();

            Contract.settleFor(fixture, Contract.SHORT);
            int later = painter.frames();
            fixture.show();
            Contract.awaitFrames(fixture, painter, later + 1);

            assertThat(later).isEqualTo(hidden);
        }
    }

    @Test
    default void drops_a_draw_inside_a_draw() {
        try (var fixture = fixture(100, 100);
                var painter = Contract.paint(fixture)) {
            int before = Contract.settle(fixture, painter);

            fixture.canvas()
                    .requestDraw(
                            () -> {
                                fixture.canvas().forceDraw();
                                painter.run();
                            });
            Contract.awaitFrames(fixture, painter, before + 1);

            assertThat(Contract.settle(fixture, painter)).isEqualTo(before + 1);
        }
    }

    @Test
    default void goes_on_drawing_after_an_exception() {
        try (var fixture = fixture(100, 100);
                var painter = Contract.paint(fixture)) {
            var canvas = fixture.canvas();
            Contract.awaitFrames(fixture, painter, 1);

            canvas.requestDraw(
                    () -> {
                        canvas.context().getCurrentTexture();
                        throw new IllegalStateException("thrown on purpose by a test");
                    });
            Contract.await(fixture, () -> canvas.statistics().failed() > 0);
            int before = painter.frames();
            canvas.requestDraw(painter);
            Contract.awaitFrames(fixture, painter, before + 1);

            assertThat(canvas.statistics().failed()).isPositive();
        }
    }
}
