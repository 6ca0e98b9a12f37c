package graphics.wgpu.canvas.backend;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.UpdateMode;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScheduleTests {
    private static final long MS = 1_000_000;

    private final AtomicLong clock = new AtomicLong(1000 * MS);
    private final Schedule schedule = new Schedule(clock::get, () -> {});

    @BeforeEach
    void show_the_canvas() {
        schedule.working(true);
        schedule.attached(true);
        schedule.visible(true);
        schedule.sized(true);
    }

    @Test
    void draws_at_once_when_shown_and_then_only_when_asked() {
        assertThat(schedule.nanosToNext()).isZero();

        frame();

        assertThat(schedule.nanosToNext()).isEqualTo(Schedule.NEVER);
    }

    @Test
    void keeps_the_maximum_rate_on_demand() {
        schedule.mode(UpdateMode.ondemand(0, 20));
        frame();

        clock.addAndGet(10 * MS);
        schedule.request();

        assertThat(schedule.nanosToNext()).isEqualTo(40 * MS);
    }

    @Test
    void draws_at_once_on_demand_after_a_pause() {
        frame();

        clock.addAndGet(500 * MS);
        schedule.request();

        assertThat(schedule.nanosToNext()).isZero();
    }

    @Test
    void draws_unasked_at_the_minimum_rate() {
        schedule.mode(UpdateMode.ondemand(2, 20));

        frame();

        assertThat(schedule.nanosToNext()).isEqualTo(500 * MS);
    }

    @Test
    void draws_continuously_to_the_beat() {
        schedule.mode(UpdateMode.continuous(100));
        frame();

        clock.addAndGet(13 * MS);
        frame();

        assertThat(schedule.nanosToNext()).isEqualTo(7 * MS);
    }

    @Test
    void skips_beats_that_are_over() {
        schedule.mode(UpdateMode.continuous(100));
        frame();

        clock.addAndGet(55 * MS);
        frame();

        assertThat(schedule.nanosToNext()).isEqualTo(10 * MS);
    }

    @Test
    void draws_without_a_pause_in_the_fastest_mode() {
        schedule.mode(UpdateMode.FASTEST);

        frame();

        assertThat(schedule.nanosToNext()).isLessThanOrEqualTo(0);
    }

    @Test
    void ignores_requests_in_manual_mode_but_not_sizes() {
        schedule.mode(UpdateMode.MANUAL);
        frame();

        schedule.request();
        long afterRequest = schedule.nanosToNext();
        schedule.sized(true);

        assertThat(afterRequest).isEqualTo(Schedule.NEVER);
        assertThat(schedule.nanosToNext()).isZero();
    }

    @Test
    void draws_nothing_that_cannot_be_seen() {
        schedule.mode(UpdateMode.FASTEST);

        schedule.visible(false);
        long hidden = schedule.nanosToNext();
        schedule.visible(true);
        schedule.sized(false);
        long empty = schedule.nanosToNext();
        schedule.sized(true);
        schedule.attached(false);

        assertThat(hidden).isEqualTo(Schedule.NEVER);
        assertThat(empty).isEqualTo(Schedule.NEVER);
        assertThat(schedule.nanosToNext()).isEqualTo(Schedule.NEVER);
    }

    @Test
    void draws_what_is_shown_again() {
        schedule.mode(UpdateMode.MANUAL);
        frame();

        schedule.visible(false);
        schedule.visible(true);

        assertThat(schedule.nanosToNext()).isZero();
    }

    @Test
    void has_two_frames_in_flight_at_most() {
        schedule.mode(UpdateMode.FASTEST);
        schedule.sent();
        schedule.sent();

        long full = schedule.nanosToNext();
        schedule.arrived();

        assertThat(full).isGreaterThan(1000 * MS);
        assertThat(schedule.nanosToNext()).isLessThanOrEqualTo(0);
    }

    @Test
    void does_not_wait_for_ever_for_pixels_of_a_lost_device() {
        schedule.mode(UpdateMode.FASTEST);
        schedule.sent();
        schedule.sent();

        clock.addAndGet(2000 * MS);
        long waited = schedule.nanosToNext();
        frame();

        assertThat(waited).isLessThanOrEqualTo(0);
        assertThat(schedule.nanosToNext()).isLessThanOrEqualTo(0);
    }

    @Test
    void gives_the_frame_to_one_at_a_time() {
        boolean first = schedule.begin();
        boolean second = schedule.begin();
        long during = schedule.nanosToNext();
        schedule.end();

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(during).isEqualTo(Schedule.NEVER);
        assertThat(schedule.nanosToNext()).isZero();
    }

    @Test
    void tries_dropped_frames_again_after_longer_and_longer_pauses() {
        frame();

        schedule.dropped();
        long first = schedule.nanosToNext();
        schedule.dropped();
        long second = schedule.nanosToNext();
        for (int i = 0; i < 20; i++) {
            schedule.dropped();
        }

        assertThat(first).isEqualTo(16 * MS);
        assertThat(second).isEqualTo(32 * MS);
        assertThat(schedule.nanosToNext()).isEqualTo(1000 * MS);
    }

    @Test
    void knows_whether_events_may_wait_for_a_frame() {
        schedule.mode(UpdateMode.ondemand(1, 30));
        frame();

        boolean idle = schedule.framePending();
        schedule.request();

        assertThat(idle).isFalse();
        assertThat(schedule.framePending()).isTrue();
    }

    private void frame() {
        assertThat(schedule.begin()).isTrue();
        schedule.started();
        schedule.finished();
        schedule.end();
    }
}
