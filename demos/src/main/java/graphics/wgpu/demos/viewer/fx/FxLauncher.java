package graphics.wgpu.demos.viewer.fx;

import graphics.wgpu.canvas.javafx.FxCanvas;
import graphics.wgpu.demos.scene.SceneKind;
import graphics.wgpu.demos.scene.Scenes;
import graphics.wgpu.demos.viewer.SceneShow;
import graphics.wgpu.demos.viewer.Screenshot;
import graphics.wgpu.demos.viewer.Show;
import graphics.wgpu.demos.viewer.ShowRun;
import graphics.wgpu.demos.viewer.ViewerOptions;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Shows a scene in a JavaFX window.
public final class FxLauncher {
    private final CompletableFuture<String> ended;
    private final Stage stage = new Stage();
    private final Timeline clock = new Timeline();
    private final Show show;

    private FxLauncher(ViewerOptions options, CompletableFuture<String> ended) {
        this.ended = ended;
        Parent content;
        if (options.scene() == SceneKind.VOLUME) {
            var viewer = new FxViewer();
            content = viewer;
            show = viewer.show();
        } else {
            var canvas = new FxCanvas();
            content = new StackPane(canvas);
            show = SceneShow.on(canvas, device -> Scenes.create(options.scene(), device));
        }
        var scene = new Scene(content, options.width(), options.height(), Color.web("#17191d"));
        stage.setTitle("wgpu canvas for Java – JavaFX");
        stage.setScene(scene);
        stage.setOnHidden(event -> end("", true));
        var run = new ShowRun(options, show, this::grab, this::end);
        clock.setCycleCount(Timeline.INDEFINITE);
        clock.getKeyFrames().add(new KeyFrame(Duration.millis(100), event -> run.tick()));
    }

    /// Opens the window and waits until it is closed.
    ///
    /// @param options how
    /// @return what there is to say at the end, for people
    public static String run(ViewerOptions options) {
        var ended = new CompletableFuture<String>();
        Platform.startup(
                () -> {
                    try {
                        new FxLauncher(options, ended).start(options);
                    } catch (RuntimeException e) {
                        ended.completeExceptionally(e);
                    }
                });
        try {
            return ended.join();
        } finally {
            Platform.exit();
        }
    }

    private void start(ViewerOptions options) {
        stage.show();
        if (show.canvas() instanceof FxCanvas canvas) {
            canvas.requestFocus();
        }
        show.open(options.source());
        clock.play();
    }

    /// Takes the window's content from the screen, with its controls.
    private void grab(Path path) {
        var scene = stage.getScene();
        var width = (int) Math.round(scene.getWidth() * stage.getOutputScaleX());
        var height = (int) Math.round(scene.getHeight() * stage.getOutputScaleY());
        var image =
                new Robot()
                        .getScreenCapture(
                                null,
                                stage.getX() + scene.getX(),
                                stage.getY() + scene.getY(),
                                scene.getWidth(),
                                scene.getHeight(),
                                false);
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Screenshot.write(path, width, height, pixels);
    }

    private void end(String report, boolean good) {
        clock.stop();
        stage.setOnHidden(null);
        stage.hide();
        if (stage.getScene().getRoot() instanceof FxViewer viewer) {
            viewer.close();
        } else {
            show.canvas().close();
        }
        if (good) {
            ended.complete(report);
        } else {
            ended.completeExceptionally(new IllegalStateException(report));
        }
    }
}
