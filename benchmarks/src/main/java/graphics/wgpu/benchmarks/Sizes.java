package graphics.wgpu.benchmarks;

/// Numbers of bytes in words.
final class Sizes {
    static final long KIB = 1024;
    static final long MIB = 1024 * KIB;

    private Sizes() {}

    /// {@return a size in the unit that suits it}
    static String describe(long size) {
        return size >= MIB ? size / MIB + " MiB" : size / KIB + " KiB";
    }
}
