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
    /// What encoder calls cost.
    RECORD("Recording commands"),
    /// A whole small frame.
    FRAME("A frame of one draw"),
    /// Data from the GPU.
    READ("Reading back"),
    /// Data to the GPU.
    UPLOAD("Uploading"),
    /// From the start of a process.
    START("Starting");

    private static final long CALLS = 10_000;
    private static final long FRAMES = 100;

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

    /// {@return its rows}
    List<Row> rows() {
        return switch (this) {
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
                        CALLS,
                        "encode",
                        atMostC(1.5),
                        fasterThanPython(30)));
        rows.add(
                Row.calls(
                        "setBindGroup with an offset + draw, and finish",
                        "draws",
                        CALLS,
                        "total",
                        atMostC(1.15)));
        for (var name : List.of("pipelines", "vertex-buffers", "dispatches", "bundles", "copies")) {
            rows.add(Row.calls(title(name) + ", encoded", name, CALLS, "encode", atMostC(1.5)));
            rows.add(Row.calls(title(name) + ", and finish", name, CALLS, "total", atMostC(1.15)));
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
                    Row.transfer(
                            "Buffer, into the same array",
                            "read-buffer",
                            size,
                            "reused",
                            atMostC(1.3),
                            fasterThanPython(5)));
        }
        rows.add(Row.transfer("Buffer, into a new array", "read-buffer", 64 * MIB, "fresh"));
        rows.add(Row.transfer("Four buffers at once", "read-in-flight", 16 * MIB, "all"));
        for (var size : List.of(MIB, 64 * MIB)) {
            rows.add(
                    Row.transfer(
                            "Texture, into the same array",
                            "read-texture",
                            size,
                            "reused",
                            atMostC(1.3),
                            fasterThanPython(5)));
        }
        return rows;
    }

    private static List<Row> upload() {
        var rows = new ArrayList<Row>();
        for (var size : List.of(64 * KIB, MIB, 64 * MIB)) {
            rows.add(Row.transfer("writeBuffer", "write-buffer", size, "call", atMostC(1.1)));
            rows.add(Row.transfer("writeTexture", "write-texture", size, "call", atMostC(1.1)));
            rows.add(
                    Row.transfer(
                            "Written while mapped", "write-mapped", size, "call", atMostC(1.1)));
        }
        return rows;
    }
}
