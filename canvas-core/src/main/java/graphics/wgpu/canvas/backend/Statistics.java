package graphics.wgpu.canvas.backend;

import graphics.wgpu.canvas.FrameStage;
import graphics.wgpu.canvas.FrameStatistics;
import graphics.wgpu.canvas.FrameStatistics.Times;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Objects;

/// Notes how long the stages of the last frames took, without allocating.
final class Statistics {
    private static final int WINDOW = 120;

    private final EnumMap<FrameStage, Ring> stages = new EnumMap<>(FrameStage.class);
    private final Ring presented = new Ring(WINDOW);
    private final Ring sent = new Ring(Schedule.MAX_IN_FLIGHT + 1);
    private long dropped;
    private long failed;
    private long arrivals;

    Statistics() {
        for (var stage : FrameStage.values()) {
            stages.put(stage, new Ring(WINDOW));
        }
    }

    synchronized void add(FrameStage stage, long duration) {
        ring(stage).add(duration);
    }

    synchronized void presented(long now) {
        presented.add(now);
    }

    synchronized void dropped() {
        dropped++;
    }

    synchronized void failed() {
        failed++;
    }

    /// A read-back was queued.
    synchronized void sent(long now) {
        sent.add(now);
    }

    /// The oldest read-back has arrived.
    synchronized void arrived(long now) {
        if (arrivals < sent.count) {
            ring(FrameStage.READ_BACK).add(now - sent.get(arrivals++));
        }
    }

    synchronized FrameStatistics read() {
        var times = new EnumMap<FrameStage, Times>(FrameStage.class);
        stages.forEach(
                (stage, ring) -> {
                    if (ring.count > 0) {
                        times.put(stage, ring.times());
                    }
                });
        return new FrameStatistics(presented.count, dropped, failed, fps(), times);
    }

    private Ring ring(FrameStage stage) {
        return Objects.requireNonNull(stages.get(stage));
    }

    private double fps() {
        int kept = presented.kept();
        if (kept < 2) {
            return 0;
        }
        long nanos = presented.get(presented.count - 1) - presented.get(presented.count - kept);
        return nanos == 0 ? 0 : (kept - 1) * 1e9 / nanos;
    }

    /// The last numbers of a row.
    private static final class Ring {
        private final long[] values;
        private long count;

        private Ring(int size) {
            values = new long[size];
        }

        private void add(long value) {
            values[(int) (count++ % values.length)] = value;
        }

        private long get(long index) {
            return values[(int) (index % values.length)];
        }

        private int kept() {
            return (int) Math.min(count, values.length);
        }

        private Times times() {
            long[] sorted = Arrays.copyOf(values, kept());
            Arrays.sort(sorted);
            double mean = Arrays.stream(sorted).average().orElse(0) / 1e6;
            return new Times(
                    sorted.length,
                    mean,
                    sorted[sorted.length / 2] / 1e6,
                    sorted[sorted.length - 1] / 1e6);
        }
    }
}
