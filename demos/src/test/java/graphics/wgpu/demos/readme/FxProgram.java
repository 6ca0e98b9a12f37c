package graphics.wgpu.demos.readme;

import static graphics.wgpu.demos.readme.Shared.connect;

import graphics.wgpu.canvas.javafx.FxCanvas;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The README's program for JavaFX.
public final class FxProgram extends Application {
    @Override
    public void start(Stage stage) {
        var canvas = new FxCanvas();
        connect(canvas);
        stage.setScene(new Scene(canvas, 640, 480));
        stage.show();
    }
}
