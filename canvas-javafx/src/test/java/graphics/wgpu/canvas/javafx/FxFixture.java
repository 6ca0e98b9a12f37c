package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.backend.CanvasInput;
import graphics.wgpu.canvas.testing.CanvasFixture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;

/// A canvas that fills a window, for tests.
record FxFixture(FxCanvas canvas, Stage stage) implements CanvasFixture {
    static FxFixture open(FxCanvas canvas, int width, int height) {
        return Fx.call(
                () -> {
                    var stage = new Stage(StageStyle.UNDECORATED);
                    stage.setScene(new Scene(new BorderPane(canvas), width, height));
                    stage.setX(0);
                    stage.setY(0);
                    stage.show();
                    return new FxFixture(canvas, stage);
                });
    }

    @Override
    public CanvasInput input() {
        return canvas.host().input();
    }

    @Override
    public void resize(int width, int height) {
        Fx.run(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
    }

    @Override
    public boolean hide() {
        Fx.run(() -> canvas.setVisible(false));
        return true;
    }

    @Override
    public void show() {
        Fx.run(() -> canvas.setVisible(true));
    }

    @Override
    public void onToolkit(Runnable task) {
        Fx.run(task);
    }

    @Override
    public boolean isToolkit() {
        return Platform.isFxApplicationThread();
    }

    @Override
    public void pump() {
        Fx.sleep(1);
    }

    @Override
    public int @Nullable [] origin() {
        if (Fx.headless()) {
            return null;
        }
        var at = Fx.call(() -> canvas.localToScreen(0, 0));
        return new int[] {(int) at.getX(), (int) at.getY()};
    }

    @Override
    public void focus() {
        Fx.run(
                () -> {
                    stage.requestFocus();
                    canvas.requestFocus();
                });
    }

    @Override
    public Snapshot grab() {
        return Screen.snapshot(canvas);
    }

    @Override
    public void close() {
        canvas.close();
        Fx.run(stage::hide);
    }
}
