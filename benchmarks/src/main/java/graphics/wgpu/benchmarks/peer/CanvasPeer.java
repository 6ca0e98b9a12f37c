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
import java.util.concurrent.locks.LockSupport;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Answers requests about one canvas: `glfw`, `awt`, `swing` or `javafx`.
public final class CanvasPeer {
    private static final long LOOK_NANOS = 100_000;

    private CanvasPeer() {}

    /// Runs until standard input ends; with a second argument, until a frame is on the screen, and
    /// says so.
    public static void main(String[] arguments) {
        Use use = arguments.length > 1 ? CanvasPeer::showOne : CanvasPeer::answer;
        switch (arguments[0]) {
            case "glfw" -> {
                // GLFW's thread is the one that makes the first window
                var window = new GlfwCanvasWindow();
                var others = opener(GlfwLoop::execute, GlfwCanvasWindow::new);
                new Thread(() -> use.of(window, others)).start();
                GlfwLoop.run();
            }
            case "awt" -> use(use, EventQueue::invokeLater, CanvasPeer::awt);
            case "swing" -> use(use, EventQueue::invokeLater, CanvasPeer::swing);
            default -> {
                Platform.startup(() -> Platform.setImplicitExit(false));
                use(use, Platform::runLater, FxCanvasWindow::new);
            }
        }
    }

    /// What is done with a window, and with what opens more of its kind.
    @FunctionalInterface
    private interface Use {
        void of(CanvasWindow window, Supplier<CanvasWindow> others);
    }

    private static CanvasWindow awt() {
        return new SwingCanvasWindow<>(new AwtCanvas());
    }

    private static CanvasWindow swing() {
        return new SwingCanvasWindow<>(new SwingCanvas());
    }

    private static Supplier<CanvasWindow> opener(Executor toolkit, Supplier<CanvasWindow> window) {
        return () -> CanvasWindow.open(toolkit, window);
    }

    private static void use(Use use, Executor toolkit, Supplier<CanvasWindow> window) {
        var others = opener(toolkit, window);
        use.of(others.get(), others);
    }

    private static void showOne(CanvasWindow window, Supplier<CanvasWindow> others) {
        var canvas = window.canvas();
        new Triangle(canvas).show(canvas);
        while (canvas.statistics().frames() == 0) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        System.out.println("ready");
        System.out.flush();
        System.exit(0);
    }

    private static void answer(CanvasWindow window, Supplier<CanvasWindow> others) {
        var present = new PresentCases(window, others);
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
