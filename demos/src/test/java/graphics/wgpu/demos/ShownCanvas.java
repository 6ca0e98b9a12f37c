package graphics.wgpu.demos;

import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.glfw.GlfwCanvas;
import graphics.wgpu.canvas.glfw.GlfwLoop;
import graphics.wgpu.canvas.javafx.FxCanvas;
import graphics.wgpu.canvas.swing.ComponentCanvas;
import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.Point;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.swing.JFrame;
import org.lwjgl.glfw.GLFW;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A canvas alone in a window without borders, of any toolkit.
///
/// @param canvas the canvas
/// @param at where its upper left corner is on the screen, in the toolkit's pixels
/// @param ending closes the window
record ShownCanvas(RenderCanvas canvas, Point at, Runnable ending) implements AutoCloseable {
    private static final Point PLACE = new Point(60, 50);

    /// Lets the toolkit go on, where the test's thread has to.
    void pump() {
        if (canvas instanceof GlfwCanvas) {
            GlfwLoop.poll();
        }
    }

    /// {@return where the canvas's upper left corner is, in the screen's own pixels}
    Point corner() {
        double scale = canvas instanceof GlfwCanvas ? 1 : canvas.pixelRatio();
        return new Point((int) Math.round(at.x * scale), (int) Math.round(at.y * scale));
    }

    static ShownCanvas javaFx(Callable<FxCanvas> make, int width, int height) throws Exception {
        FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.asyncFx(
                        () -> {
                            var canvas = make.call();
                            var stage = new Stage(StageStyle.UNDECORATED);
                            stage.setScene(new Scene(new StackPane(canvas), width, height));
                            stage.setX(PLACE.x);
                            stage.setY(PLACE.y);
                            stage.show();
                            return new ShownCanvas(canvas, PLACE, () -> closeFx(stage, canvas));
                        })
                .get(60, TimeUnit.SECONDS);
    }

    private static void closeFx(Stage stage, FxCanvas canvas) {
        WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    stage.hide();
                    canvas.close();
                });
    }

    static ShownCanvas swing(Callable<ComponentCanvas> make, int width, int height)
            throws Exception {
        return onSwing(
                () -> {
                    var canvas = make.call();
                    var frame = new JFrame();
                    frame.setUndecorated(true);
                    frame.setLayout(new BorderLayout());
                    frame.add(canvas.component(), BorderLayout.CENTER);
                    frame.setBounds(PLACE.x, PLACE.y, width, height);
                    frame.setVisible(true);
                    return new ShownCanvas(canvas, PLACE, () -> closeSwing(frame, canvas));
                });
    }

    private static void closeSwing(JFrame frame, ComponentCanvas canvas) {
        EventQueue.invokeLater(
                () -> {
                    canvas.close();
                    frame.dispose();
                });
    }

    static <T> T onSwing(Callable<T> task) throws Exception {
        var future = new FutureTask<>(task);
        EventQueue.invokeLater(future);
        return future.get(60, TimeUnit.SECONDS);
    }

    static ShownCanvas glfw(int width, int height) {
        var canvas = GlfwCanvas.of("test", width, height);
        var x = new int[1];
        var y = new int[1];
        GLFW.glfwGetWindowPos(canvas.windowHandle(), x, y);
        return new ShownCanvas(canvas, new Point(x[0], y[0]), canvas::close);
    }

    @Override
    public void close() {
        ending.run();
    }
}
