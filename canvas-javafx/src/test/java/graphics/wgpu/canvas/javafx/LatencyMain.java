package graphics.wgpu.canvas.javafx;

import graphics.wgpu.Color;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.UpdateMode;
import graphics.wgpu.canvas.testing.Latency;
import javafx.application.Platform;
import javafx.scene.layout.BorderPane;

/// Draws frames of 200 ms, and prints how long JavaFX's thread takes to answer meanwhile.
final class LatencyMain {
    private static final long FRAME_MILLIS = 200;

    private LatencyMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        var stages = new Stages();
        var canvas = stages.emptyCanvas();
        Picture.configure(canvas, TextureFormat.BGRA8UNORM);
        canvas.updateMode(UpdateMode.FASTEST);
        canvas.requestDraw(
                () -> {
                    Picture.fill(canvas, Color.of(0, 0, 1, 1));
                    Fx.sleep(FRAME_MILLIS);
                });
        stages.show(new BorderPane(canvas), 640, 480);
        Fx.await("it draws", () -> canvas.statistics().frames() > 3);
        Latency.print(Platform::runLater);
        System.exit(0);
    }
}
