package graphics.wgpu.canvas.testing;

/// How often a test does something: few times in each build, many in the soak.
public final class Rounds {
    private static final double SCALE =
            Double.parseDouble(System.getProperty("graphics.wgpu.test.scale", "0.1"));

    private Rounds() {}

    /// {@return how often}
    ///
    /// @param build how often in each build
    /// @param soak how often in the long form of the tests, `-Dtest.scale=1`
    public static int of(int build, int soak) {
        return SCALE >= 1 ? soak : build;
    }
}
