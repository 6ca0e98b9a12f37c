package graphics.wgpu.benchmarks;

import java.util.Map;

/// What was measured for a row.
///
/// @param row what it is
/// @param samples what each peer took that was there and knows the case
record Measurement(Row row, Map<PeerKind, Sample> samples) {
    Measurement {
        samples = Map.copyOf(samples);
    }
}
