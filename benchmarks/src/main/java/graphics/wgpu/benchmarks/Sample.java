package graphics.wgpu.benchmarks;

import java.util.List;

/// What a peer took, in nanoseconds.
///
/// @param median half of the rounds took less
/// @param low a quarter of the rounds took less
/// @param high a quarter of the rounds took more
/// @param rounds how many there were
record Sample(double median, double low, double high, int rounds) {
    /// {@return the middle and the quarters of times}
    static Sample of(List<Double> times) {
        var sorted = times.stream().sorted().toList();
        return new Sample(at(sorted, 0.5), at(sorted, 0.25), at(sorted, 0.75), sorted.size());
    }

    private static double at(List<Double> sorted, double share) {
        var place = share * (sorted.size() - 1);
        var below = (int) Math.floor(place);
        var above = (int) Math.ceil(place);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    /// {@return half the distance of the quarters, as a share of the median; 0 if that is 0}
    double spread() {
        return median == 0 ? 0 : (high - low) / 2 / median;
    }
}
