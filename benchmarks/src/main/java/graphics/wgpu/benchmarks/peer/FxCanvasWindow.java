package graphics.wgpu.benchmarks.peer;

import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.javafx.FxCanvas;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// A window of JavaFX.
final class FxCanvasWindow implements CanvasWindow {
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final FxCanvas canvas = new FxCanvas();
    private final long thread = Thread.currentThread().threadId();

    /// Opens it, on JavaFX's thread.
    FxCanvasWindow() {
        stage.setScene(new Scene(new BorderPane(canvas), 640, 480));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Override
    public RenderCanvas canvas() {
        return canvas;
    }

    @Override
    public void resize(int width, int height) {
        Platform.runLater(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
    }

    @Override
    public long toolkitThread() {
        return thread;
    }

    @Override
    public void close() {
        Platform.runLater(
                () -> {
                    canvas.close();
                    stage.close();
                });
    }
}
