package graphics.wgpu.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Asks the peers in turns, until there is enough of each.
///
/// @param seconds about how long all peers together are asked for one request
record Rounds(double seconds) {
    private static final int FEWEST = 7;
    private static final int MOST = 200;
    private static final int FEW = 5;
    private static final int STARTS = 15;
    // Memory pools are filled after some rounds; a JVM is at its speed after thousands of calls.
    private static final long WARM_UP = 200_000_000;
    private static final long JVM_WARM_UP = 2_000_000_000;

    /// {@return what was measured for each row}
    List<Measurement> run(List<Row> rows, List<Peer> peers) {
        var requests = new LinkedHashSet<Request>();
        rows.forEach(row -> requests.add(row.request()));
        var measurements = new ArrayList<Measurement>();
        var answering = new ArrayList<>(peers);
        for (var request : requests) {
            var times = run(request, answering);
            for (var row : rows) {
                if (row.request().equals(request)) {
                    measurements.add(measurement(row, times));
                }
            }
        }
        return measurements;
    }

    /// {@return what starts of whole processes took}
    List<Measurement> runStarts(
            List<Row> rows, Function<Request, Map<PeerKind, List<String>>> commands)
            throws IOException {
        var measurements = new ArrayList<Measurement>();
        for (var row : rows) {
            var times = new EnumMap<PeerKind, List<Double>>(PeerKind.class);
            for (var i = 0; i < STARTS + 1; i++) {
                for (var entry : commands.apply(row.request()).entrySet()) {
                    var command = new ArrayList<>(entry.getValue());
                    command.add(row.request().name());
                    var time = Peer.startTime(command);
                    // the first one reads files from the disk
                    if (i > 0) {
                        times.computeIfAbsent(entry.getKey(), kind -> new ArrayList<>()).add(time);
                    }
                }
            }
            var samples = new EnumMap<PeerKind, Sample>(PeerKind.class);
            times.forEach((kind, all) -> samples.put(kind, Sample.of(all)));
            measurements.add(new Measurement(row, samples));
        }
        return measurements;
    }

    private Map<PeerKind, Map<String, List<Double>>> run(Request request, List<Peer> peers) {
        for (var peer : List.copyOf(peers)) {
            var warmUp = peer.kind() == PeerKind.JAVA ? JVM_WARM_UP : WARM_UP;
            var end = System.nanoTime() + warmUp;
            do {
                ask(peer, request, peers);
            } while (System.nanoTime() < end && peers.contains(peer));
        }
        // what lasts a second has its warm-up and many frames within itself
        var fewest = peers.stream().anyMatch(peer -> peer.kind().isCanvas()) ? FEW : FEWEST;
        var times = new EnumMap<PeerKind, Map<String, List<Double>>>(PeerKind.class);
        var end = System.nanoTime() + (long) (seconds * 1e9);
        for (var i = 0; i < fewest || (i < MOST && System.nanoTime() < end); i++) {
            for (var peer : List.copyOf(peers)) {
                var results = times.computeIfAbsent(peer.kind(), kind -> new HashMap<>());
                ask(peer, request, peers)
                        .forEach(
                                (name, time) ->
                                        results.computeIfAbsent(name, key -> new ArrayList<>())
                                                .add(time));
            }
        }
        return times;
    }

    /// Asks one of the peers. One of others that has ended is left out from then on.
    private static Map<String, Double> ask(Peer peer, Request request, List<Peer> peers) {
        try {
            return peer.ask(request);
        } catch (IllegalStateException e) {
            if (!peer.kind().isForeign()) {
                throw e;
            }
            System.err.printf("%s; it is left out from here on.%n", e.getMessage());
            peers.remove(peer);
            return Map.of();
        }
    }

    private static Measurement measurement(
            Row row, Map<PeerKind, Map<String, List<Double>>> times) {
        var samples = new EnumMap<PeerKind, Sample>(PeerKind.class);
        times.forEach(
                (kind, results) -> {
                    var found = results.get(row.result());
                    if (found != null) {
                        samples.put(kind, Sample.of(found));
                    }
                });
        return new Measurement(row, samples);
    }
}
