package graphics.wgpu.benchmarks.peer;

import java.lang.management.ManagementFactory;

/// The results of one request: nanoseconds by name, and the bytes that were allocated meanwhile.
final class Results {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final StringBuilder line = new StringBuilder();
    private long start;
    private long allocated;

    /// Starts the clock.
    void start() {
        allocated = THREADS.getCurrentThreadAllocatedBytes();
        start = System.nanoTime();
    }

    /// Notes the time since the start.
    void stop(String name) {
        put(name, System.nanoTime() - start);
    }

    /// Notes the bytes that this thread has allocated since the start.
    void stopAllocation() {
        put("bytes", THREADS.getCurrentThreadAllocatedBytes() - allocated);
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
