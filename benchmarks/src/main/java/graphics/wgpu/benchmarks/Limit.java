package graphics.wgpu.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// What a figure must reach.
///
/// @param subject whose figure
/// @param peer beside whom; null where the figure itself counts, in the unit of its row
/// @param atMost whether the figure may be this many times the peer's (or, alone, this much), or
///         the peer's has to be that many times the figure
/// @param bound the number
record Limit(PeerKind subject, @Nullable PeerKind peer, boolean atMost, double bound) {
    /// {@return the limit of so many times the time of C}
    static Limit atMostC(double factor) {
        return new Limit(PeerKind.JAVA, PeerKind.C, true, factor);
    }

    /// {@return the limit of being so many times faster than wgpu-py}
    static Limit fasterThanPython(double factor) {
        return new Limit(PeerKind.JAVA, PeerKind.PYTHON, false, factor);
    }

    /// {@return the limit of a time, in the unit of the row}
    static Limit atMost(PeerKind subject, double time) {
        return new Limit(subject, null, true, time);
    }

    /// {@return the number that is held against the bound, or null if something was not measured}
    @Nullable Double value(Measurement measurement) {
        var ours = measurement.samples().get(subject);
        if (ours == null) {
            return null;
        }
        if (peer == null) {
            return ours.median() / measurement.row().per();
        }
        var theirs = measurement.samples().get(peer);
        if (theirs == null) {
            return null;
        }
        return atMost ? ours.median() / theirs.median() : theirs.median() / ours.median();
    }

    /// {@return whether a number is good enough}
    boolean reached(double value) {
        return atMost ? value <= bound : value >= bound;
    }

    @Override
    public String toString() {
        var sign = (subject == PeerKind.JAVA ? "" : subject.title() + " ") + (atMost ? "≤ " : "≥ ");
        var number = new BigDecimal(bound).round(new MathContext(3)).stripTrailingZeros();
        return sign + number.toPlainString() + (peer == null ? "" : " × " + peer.title());
    }
}
