package graphics.wgpu.benchmarks;

import java.util.List;

/// One line of the table: a result of a request to each peer.
///
/// @param title what is measured
/// @param request the request, of a case and a size
/// @param result the name of the result
/// @param per by what its nanoseconds are divided
/// @param unit of what is left
/// @param limits what must be reached
record Row(
        String title, Request request, String result, double per, String unit, List<Limit> limits) {
    private static final long READ = 64 * Sizes.MIB;
    private static final long WRITTEN = 4 * Sizes.MIB;

    Row {
        limits = List.copyOf(limits);
    }

    /// {@return a row of the time of one call among many}
    static Row calls(String title, String name, long calls, String result, Limit... limits) {
        return new Row(
                title, new Request(name, calls), result, calls, "ns a call", List.of(limits));
    }

    /// {@return a row of the milliseconds that it takes to read something of a size}
    static Row read(String title, String name, long size, String result, Limit... limits) {
        return transfer(title, new Request(name, size), result, READ, limits);
    }

    /// {@return a row of the milliseconds that it takes to write something of a size}
    static Row write(String title, String name, long size, String result, Limit... limits) {
        return transfer(title, new Request(name, size), result, WRITTEN, limits);
    }

    /// What is smaller than so many bytes is done several times in a request, as in TransferCases.
    private static Row transfer(
            String title, Request request, String result, long repeated, Limit... limits) {
        var size = request.size();
        return new Row(
                title + ", " + Sizes.describe(size),
                request,
                result,
                1e6 * Math.max(1, repeated / size),
                "ms",
                List.of(limits));
    }
}
