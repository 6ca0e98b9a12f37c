package graphics.wgpu.junit;

import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// A window of JavaFX around a canvas, for tests; needs no display.
///
/// {@snippet file="FxWindowTests.java" region="javafx"}
///
/// The first window starts JavaFX. On Linux without `DISPLAY` and `WAYLAND_DISPLAY`, and unless the
/// property `glass.platform` says otherwise, it is JavaFX's headless platform (JavaFX 26 or later),
/// whose screen has 1000 × 1000 pixels. JavaFX then runs until the JVM ends.
///
/// Its methods are called on the test's thread, never on the JavaFX application thread.
public final class FxWindow implements AutoCloseable {
    private static final int PATIENCE = 60;

    private final Stage stage;
    private final Scene scene;

    private FxWindow(Stage stage, Scene scene) {
        this.stage = stage;
        this.scene = scene;
    }

    /// Opens a window.
    ///
    /// @param width the width of what is inside, in logical pixels
    /// @param height its height
    /// @param content makes what is inside; called on the JavaFX application thread
    /// @return the open window
    public static FxWindow show(int width, int height, Supplier<? extends Parent> content) {
        Toolkit.start();
        return onFxThread(
                () -> {
                    var scene = new Scene(content.get(), width, height);
                    var stage = new Stage(StageStyle.UNDECORATED);
                    stage.setScene(scene);
                    stage.show();
                    return new FxWindow(stage, scene);
                });
    }

    /// {@return a picture of all that is inside, once each canvas in it shows its last frame}
    ///
    /// One pixel for each logical one.
    ///
    /// @throws AssertionError if a canvas shows nothing
    public Snapshot snapshot() {
        var canvases = new ArrayList<RenderCanvas>();
        onFxThread(() -> collect(scene.getRoot(), canvases));
        Frames.await(canvases);
        awaitPulses();
        return onFxThread(this::paint);
    }

    private static boolean collect(Node node, List<RenderCanvas> canvases) {
        if (node instanceof RenderCanvas canvas) {
            canvases.add(canvas);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, canvases));
        }
        return true;
    }

    /// A canvas takes a new frame over at a pulse, and it is painted at the next.
    private void awaitPulses() {
        var pulses = new CountDownLatch(3);
        Runnable count =
                () -> {
                    pulses.countDown();
                    Platform.requestNextPulse();
                };
        onFxThread(
                () -> {
                    scene.addPostLayoutPulseListener(count);
                    Platform.requestNextPulse();
                    return true;
                });
        try {
            if (!pulses.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("JavaFX makes no pulses");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            onFxThread(
                    () -> {
                        scene.removePostLayoutPulseListener(count);
                        return true;
                    });
        }
    }

    private Snapshot paint() {
        var image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return Snapshot.ofArgb(width, height, pixels, width, Snapshot.Alpha.STRAIGHT);
    }

    /// Closes the window. Calling it again does nothing.
    @Override
    public void close() {
        onFxThread(
                () -> {
                    stage.hide();
                    return true;
                });
    }

    private static <T> T onFxThread(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for JavaFX", e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX did not answer in " + PATIENCE + " s", e);
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }

    /// JavaFX, started once.
    private static final class Toolkit {
        private static boolean started;

        private Toolkit() {}

        static synchronized void start() {
            if (started) {
                return;
            }
            if (System.getProperty("os.name").startsWith("Linux")
                    && System.getenv("DISPLAY") == null
                    && System.getenv("WAYLAND_DISPLAY") == null
                    && System.getProperty("glass.platform") == null) {
                System.setProperty("glass.platform", "Headless");
                System.setProperty("prism.order", "sw");
            }
            try {
                Platform.startup(() -> {});
            } catch (IllegalStateException alreadyStarted) {
                System.getLogger("wgpu").log(System.Logger.Level.DEBUG, "JavaFX runs already");
            }
            Platform.setImplicitExit(false);
            started = true;
        }
    }
}
