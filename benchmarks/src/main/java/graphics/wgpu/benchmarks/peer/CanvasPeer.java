package graphics.wgpu.benchmarks.peer;

import graphics.wgpu.canvas.glfw.GlfwLoop;
import graphics.wgpu.canvas.swing.AwtCanvas;
import graphics.wgpu.canvas.swing.SwingCanvas;
import java.awt.EventQueue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Answers requests about one canvas: `glfw`, `awt`, `swing` or `javafx`.
public final class CanvasPeer {
    private CanvasPeer() {}

    /// Runs until standard input ends.
    public static void main(String[] arguments) {
        switch (arguments[0]) {
            case "glfw" -> {
                // GLFW's thread is the one that makes the first window
                var window = new GlfwCanvasWindow();
                var others = opener(GlfwLoop::execute, GlfwCanvasWindow::new);
                new Thread(() -> answer(new PresentCases(window, others))).start();
                GlfwLoop.run();
            }
            case "awt" ->
                    answer(EventQueue::invokeLater, () -> new SwingCanvasWindow<>(new AwtCanvas()));
            case "swing" ->
                    answer(
                            EventQueue::invokeLater,
                            () -> new SwingCanvasWindow<>(new SwingCanvas()));
            default -> {
                Platform.startup(() -> Platform.setImplicitExit(false));
                answer(Platform::runLater, FxCanvasWindow::new);
            }
        }
    }

    private static Supplier<CanvasWindow> opener(Executor toolkit, Supplier<CanvasWindow> window) {
        return () -> CanvasWindow.open(toolkit, window);
    }

    private static void answer(Executor toolkit, Supplier<CanvasWindow> window) {
        var others = opener(toolkit, window);
        answer(new PresentCases(others.get(), others));
    }

    private static void answer(PresentCases present) {
        Map<String, ObjLongConsumer<Results>> cases = new HashMap<>();
        present.addTo(cases);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        var out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        try {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var space = line.indexOf(' ');
                var chosen = cases.get(line.substring(0, space));
                var results = new Results();
                if (chosen != null) {
                    chosen.accept(results, Long.parseLong(line.substring(space + 1)));
                }
                out.println(chosen == null ? "unknown" : results);
            }
            System.exit(0);
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }
}
