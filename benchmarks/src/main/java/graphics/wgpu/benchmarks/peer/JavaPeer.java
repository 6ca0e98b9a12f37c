package graphics.wgpu.benchmarks.peer;

import graphics.wgpu.GPU;
import graphics.wgpu.GPUDevice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjLongConsumer;

/// Answers requests from standard input with this library.
public final class JavaPeer {
    private final Map<String, ObjLongConsumer<Results>> cases = new HashMap<>();

    /// Prepares the cases.
    ///
    /// @param device what to measure them on
    public JavaPeer(GPUDevice device) {
        var recording = new RecordCases(device);
        recording.addTo(cases);
        new ScaleCases(device, recording).addTo(cases);
        new TransferCases(device).addTo(cases);
        new OffscreenCases(device).addTo(cases);
    }

    /// Runs until standard input ends; with the argument `start`, makes a device and says so, with
    /// `first-frame`, draws a picture with it before.
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            start(arguments[0]);
            return;
        }
        var peer = new JavaPeer(GPU.requestAdapter().requestDevice());
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        var out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            out.println(peer.answer(line));
        }
    }

    /// {@return the results of a request, `unknown` if there is no such case}
    ///
    /// @param request a case and a size
    public String answer(String request) {
        var space = request.indexOf(' ');
        var chosen = cases.get(request.substring(0, space));
        if (chosen == null) {
            return "unknown";
        }
        var results = new Results();
        chosen.accept(results, Long.parseLong(request.substring(space + 1)));
        return results.toString();
    }

    private static void start(String what) {
        switch (what) {
            case "start" -> GPU.requestAdapter().requestDevice();
            case "first-frame" ->
                    new OffscreenCases(GPU.requestAdapter().requestDevice()).frame(480);
            default -> {}
        }
        System.out.println("ready");
        System.out.flush();
    }
}
