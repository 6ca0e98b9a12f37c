package graphics.wgpu.benchmarks.peer;

/// The results of one request: nanoseconds by name.
final class Results {
    private final StringBuilder line = new StringBuilder();
    private long start;

    /// Starts the clock.
    void start() {
        start = System.nanoTime();
    }

    /// Notes the time since the start.
    void stop(String name) {
        put(name, System.nanoTime() - start);
    }

    /// Notes a number.
    void put(String name, long value) {
        line.append(name).append('=').append(value).append(' ');
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
