package graphics.wgpu.benchmarks;

import static graphics.wgpu.benchmarks.Limit.atMostC;
import static graphics.wgpu.benchmarks.Limit.fasterThanPython;
import static graphics.wgpu.benchmarks.Sizes.KIB;
import static graphics.wgpu.benchmarks.Sizes.MIB;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What belongs together in the table.
enum Group {
    /// What single calls take and allocate.
    CALLS("Single calls, by JMH"),
    /// What encoder calls cost.
    RECORD("Recording commands"),
    /// A whole small frame.
    FRAME("A frame of one draw"),
    /// Data from the GPU.
    READ("Reading back"),
    /// Data to the GPU.
    UPLOAD("Uploading"),
    /// Whole pictures without a window, and the GPU's own speed.
    OFFSCREEN("Drawing offscreen"),
    /// Frames on the screen.
    PRESENT("Presenting"),
    /// More of everything.
    SCALE("Scale"),
    /// What a canvas takes while it shows 60 frames a second.
    FOOTPRINT("Footprint"),
    /// From the start of a process.
    START("Starting");

    /// From the start of a process to a picture: read, or on the screen.
    static final Request FIRST_FRAME = new Request("first-frame", 480);

    private static final long RECORDED = 10_000;
    private static final long FRAMES = 2_000;
    // as in OffscreenCases and its twins
    private static final long FRAMES_READ = 12;
    private static final long DISPATCHES = 8;

    private final String title;

    Group(String title) {
        this.title = title;
    }

    /// {@return its heading}
    String title() {
        return title;
    }

    /// {@return its name on the command line}
    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// {@return whether canvases are asked}
    boolean onCanvases() {
        return this == PRESENT || this == FOOTPRINT;
    }

    /// {@return its rows}
    List<Row> rows() {
        return switch (this) {
            case CALLS -> JmhRows.rows();
            case RECORD -> record();
            case FRAME ->
                    List.of(
                            new Row(
                                    "View, encoder, pass, draw, submit",
                                    new Request("frame", FRAMES),
                                    "submit",
                                    FRAMES * 1e3,
                                    "µs a frame",
                                    List.of(atMostC(1.2), fasterThanPython(7))));
            case READ -> read();
            case UPLOAD -> upload();
            case OFFSCREEN -> offscreen();
            case PRESENT -> CanvasRows.present();
            case FOOTPRINT -> CanvasRows.footprint();
            case SCALE -> ScaleRows.rows();
            case START ->
                    List.of(
                            new Row(
                                    "Process to first device",
                                    new Request("start", 0),
                                    "ready",
                                    1e6,
                                    "ms",
                                    List.of(
                                            Limit.atMost(PeerKind.JAVA, 250),
                                            Limit.atMost(PeerKind.AOT, 150))),
                            new Row(
                                    "Process to first frame: read, on the screen",
                                    FIRST_FRAME,
                                    "ready",
                                    1e6,
                                    "ms",
                                    List.of()),
                            new Row(
                                    "Process alone",
                                    new Request("nothing", 0),
                                    "ready",
                                    1e6,
                                    "ms",
                                    List.of()));
        };
    }

    private static List<Row> record() {
        var rows = new ArrayList<Row>();
        rows.add(
                Row.calls(
                        "setBindGroup with an offset + draw, encoded",
                        "draws",
                        RECORDED,
                        "encode",
                        atMostC(1.5),
                        fasterThanPython(30)));
        rows.add(
                Row.calls(
                        "setBindGroup with an offset + draw, and finish",
                        "draws",
                        RECORDED,
                        "total",
                        atMostC(1.15)));
        for (var name : List.of("pipelines", "vertex-buffers", "dispatches", "bundles", "copies")) {
            rows.add(Row.calls(title(name) + ", encoded", name, RECORDED, "encode", atMostC(1.5)));
            rows.add(
                    Row.calls(
                            title(name) + ", and finish", name, RECORDED, "total", atMostC(1.15)));
        }
        return rows;
    }

    private static String title(String name) {
        return switch (name) {
            case "pipelines" -> "setPipeline";
            case "vertex-buffers" -> "setVertexBuffer";
            case "dispatches" -> "dispatchWorkgroups";
            case "bundles" -> "executeBundles";
            default -> "copyBufferToBuffer";
        };
    }

    private static List<Row> read() {
        var rows = new ArrayList<Row>();
        for (var size : List.of(64 * KIB, MIB, 16 * MIB, 64 * MIB, 256 * MIB)) {
            rows.add(
                    Row.read(
                            "Buffer, into the same array",
                            "read-buffer",
                            size,
                            "reused",
                            atMostC(1.3),
                            fasterThanPython(5)));
        }
        rows.add(Row.read("Buffer, into a new array", "read-fresh", 64 * MIB, "fresh"));
        rows.add(Row.read("Four buffers at once", "read-in-flight", 16 * MIB, "all"));
        for (var size : List.of(MIB, 64 * MIB)) {
            rows.add(
                    Row.read(
                            "Texture, into the same array",
                            "read-texture",
                            size,
                            "reused",
                            atMostC(1.3),
                            fasterThanPython(5)));
        }
        return rows;
    }

    private static List<Row> offscreen() {
        var rows = new ArrayList<Row>();
        for (var height : List.of(1080L, 2160L)) {
            var size = height * 16 / 9 + " × " + height;
            rows.add(
                    frames(
                            "Frame of " + size + ", read, one after the other",
                            new Request("frames-in-turn", height),
                            fasterThanPython(1)));
            rows.add(
                    frames(
                            "Frame of " + size + ", read, three at once",
                            new Request("frames-overlapped", height)));
        }
        rows.add(
                new Row(
                        "setBindGroup with an offset + draw, until the GPU is done",
                        new Request("draws-done", RECORDED),
                        "all",
                        RECORDED,
                        "ns a draw",
                        List.of(atMostC(1.15))));
        rows.add(
                new Row(
                        "64 MiB copied by a compute shader",
                        new Request("compute-copy", 64 * MIB),
                        "all",
                        DISPATCHES * 1e6,
                        "ms",
                        List.of(atMostC(1.15))));
        return rows;
    }

    private static Row frames(String title, Request request, Limit... more) {
        var limits = new ArrayList<>(List.of(more));
        limits.addFirst(atMostC(1.3));
        return new Row(title, request, "all", FRAMES_READ * 1e6, "ms", limits);
    }

    private static List<Row> upload() {
        var rows = new ArrayList<Row>();
        for (var size : List.of(64 * KIB, MIB, 64 * MIB)) {
            rows.add(Row.write("writeBuffer", "write-buffer", size, "call", atMostC(1.1)));
            rows.add(Row.write("writeBuffer, of a Java array", "write-array", size, "call"));
            rows.add(Row.write("writeTexture", "write-texture", size, "call", atMostC(1.1)));
            rows.add(Row.write("Written while mapped", "write-mapped", size, "call", atMostC(1.1)));
        }
        return rows;
    }
}
