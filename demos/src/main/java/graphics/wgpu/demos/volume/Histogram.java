package graphics.wgpu.demos.volume;

/// How often values occur, in 256 equal classes from a volume's smallest to its greatest value.
public final class Histogram {
    /// Number of classes.
    public static final int SIZE = 256;

    private final long[] counts = new long[SIZE];
    private long total;

    /// Counts a value.
    ///
    /// @param normalised the value, 0 to 1
    public void add(double normalised) {
        counts[(int) Math.min(normalised * SIZE, SIZE - 1)]++;
        total++;
    }

    /// {@return how many values there are in a class}
    ///
    /// @param index the class, 0 to 255
    public long count(int index) {
        return counts[index];
    }

    /// {@return the number of values}
    public long total() {
        return total;
    }

    /// {@return the value under which a share of the values lies, 0 to 1}
    /// The lowest class is left out: in most scans it is the air, or nothing at all.
    ///
    /// @param share from 0 to 1
    public double quantile(double share) {
        var rest = share * (total - counts[0]);
        for (var i = 1; i < SIZE; i++) {
            if (counts[i] > 0 && rest <= counts[i]) {
                return (i + rest / counts[i]) / SIZE;
            }
            rest -= counts[i];
        }
        return 1;
    }
}
