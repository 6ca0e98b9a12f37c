package graphics.wgpu.benchmarks;

import java.util.ArrayList;
import java.util.List;

/// What is asked of canvases.
final class CanvasRows {
    private static final double LATE = 1 / 0.95;
    private static final long FULL_HD = 1080;

    private CanvasRows() {}

    /// {@return frames as fast as they go, and single ones}
    static List<Row> present() {
        var rows = new ArrayList<Row>();
        for (var height : List.of(480L, 720L, FULL_HD, 2160L)) {
            var request = new Request("present", height);
            var size = (height == 480 ? 640 : height * 16 / 9) + " × " + height;
            var limits =
                    new ArrayList<>(
                            List.of(
                                    new Limit(PeerKind.GLFW, PeerKind.C, true, LATE),
                                    new Limit(PeerKind.AWT, PeerKind.C, true, LATE)));
            if (height == FULL_HD) {
                limits.add(new Limit(PeerKind.SWING, PeerKind.JOGL, false, 4));
                limits.add(Limit.atMost(PeerKind.FX, 1000 / 140.0));
            }
            rows.add(row(size + ", a frame", request, "frame", limits));
            rows.add(row(size + ", processor time of a frame", request, "cpu", List.of()));
            rows.add(row(size + ", toolkit's thread for a frame", request, "toolkit", List.of()));
            rows.add(row(size + ", request to presented", request, "latency", List.of()));
        }
        for (var canvases : List.of(1L, 4L, 16L)) {
            rows.add(
                    row(
                            canvases + " canvases of 320 × 240, a frame of any",
                            new Request("canvases", canvases),
                            "frame",
                            List.of()));
        }
        return rows;
    }

    private static Row row(String title, Request request, String result, List<Limit> limits) {
        return new Row(title, request, result, 1e6, "ms", limits);
    }

    /// {@return what 60 frames a second take}
    static List<Row> footprint() {
        var request = new Request("steady", FULL_HD);
        var garbage = new ArrayList<Limit>();
        for (var kind : List.of(PeerKind.GLFW, PeerKind.AWT, PeerKind.SWING, PeerKind.FX)) {
            garbage.add(Limit.atMost(kind, 100));
        }
        return List.of(
                new Row(
                        "1920 × 1080, garbage",
                        request,
                        "garbage",
                        Sizes.KIB,
                        "KiB a second",
                        garbage),
                new Row(
                        "1920 × 1080, processor cores",
                        request,
                        "cores",
                        1e9,
                        "cores",
                        List.of(Limit.atMost(PeerKind.FX, 0.6))),
                new Row("1920 × 1080, from frame to frame", request, "frame", 1e6, "ms", List.of()),
                new Row(
                        "Memory for a canvas more, of 320 × 240",
                        new Request("memory", 4),
                        "bytes",
                        Sizes.MIB,
                        "MiB",
                        List.of()));
    }
}
