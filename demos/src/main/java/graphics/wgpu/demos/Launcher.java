package graphics.wgpu.demos;

import graphics.wgpu.GPUError;
import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.demos.scene.SceneKind;
import graphics.wgpu.demos.viewer.OffscreenLauncher;
import graphics.wgpu.demos.viewer.ViewerOptions;
import graphics.wgpu.demos.viewer.fx.FxLauncher;
import graphics.wgpu.demos.viewer.glfw.GlfwLauncher;
import graphics.wgpu.demos.viewer.swing.SwingLauncher;
import graphics.wgpu.demos.workbench.fx.FxWorkbench;
import graphics.wgpu.demos.workbench.swing.SwingWorkbench;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Starts the demos: `demo [SCENE] [FILE] [--canvas …] [--size WxH] [--frames N]
/// [--screenshot FILE.png]`.
public final class Launcher {
    private Launcher() {}

    /// Starts a demo and ends the JVM with it.
    ///
    /// @param arguments see `--help`
    public static void main(String[] arguments) {
        // Without this, JOML asks for sun.misc.Unsafe, and the JVM warns.
        System.setProperty("joml.nounsafe", "true");
        System.exit(run(arguments, System.out, System.err));
    }

    /// Runs a demo.
    ///
    /// @param arguments see `--help`
    /// @param out where results are printed
    /// @param err where errors are printed
    /// @return 0, or 1 when the demo failed, or 2 when the arguments are wrong
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        var parsed = new DemoArguments();
        var command = new CommandLine(parsed);
        try {
            if (command.parseArgs(arguments).isUsageHelpRequested()) {
                command.usage(out);
                return 0;
            }
            var canvas = parsed.canvas(Display.exists());
            var report = show(canvas, parsed.options(canvas));
            if (!report.isEmpty()) {
                out.println(report);
            }
            return 0;
        } catch (ParameterException e) {
            err.println("demo: " + e.getMessage());
            err.println("See demo --help.");
            return 2;
        } catch (CompletionException e) {
            err.println("demo: " + message(e.getCause() == null ? e : e.getCause()));
            return 1;
        } catch (IOException | GPUError | IllegalStateException e) {
            err.println("demo: " + message(e));
            return 1;
        }
    }

    private static String show(CanvasKind canvas, ViewerOptions options) throws IOException {
        if (options.scene() == SceneKind.WORKBENCH) {
            work(canvas, options);
            return "";
        }
        return switch (canvas) {
            case JAVAFX -> FxLauncher.run(options);
            case SWING -> SwingLauncher.run(options, false);
            case AWT -> SwingLauncher.run(options, true);
            case GLFW -> GlfwLauncher.run(options);
            case OFFSCREEN -> OffscreenLauncher.run(options);
        };
    }

    private static void work(CanvasKind canvas, ViewerOptions options) {
        int width = options.width();
        int height = options.height();
        switch (canvas) {
            case JAVAFX -> FxWorkbench.run(width, height);
            case SWING -> SwingWorkbench.run(PresentMethod.BITMAP, width, height);
            case AWT -> SwingWorkbench.run(PresentMethod.SCREEN, width, height);
            case GLFW, OFFSCREEN ->
                    throw new IllegalArgumentException(canvas + " has no workbench");
        }
    }

    private static String message(Throwable error) {
        return error.getMessage() == null ? error.toString() : error.getMessage();
    }
}
