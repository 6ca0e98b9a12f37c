package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.RenderCanvas;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The windows and canvases of a test; they are closed after it.
final class Stages implements AfterEachCallback {
    private final PresentMethod presentMethod;
    private final List<Stage> stages = new ArrayList<>();
    private final List<FxCanvas> canvases = new ArrayList<>();

    Stages() {
        this(PresentMethod.BITMAP);
    }

    Stages(PresentMethod presentMethod) {
        this.presentMethod = presentMethod;
    }

    /// {@return a canvas that draws the address of each pixel}
    FxCanvas canvas() {
        var canvas = emptyCanvas();
        Picture.drawAddresses(canvas);
        return canvas;
    }

    FxCanvas emptyCanvas() {
        var canvas = Fx.call(() -> new FxCanvas(presentMethod));
        canvases.add(canvas);
        return canvas;
    }

    /// Shows a window without a border, in the upper left corner of the screen.
    Stage show(Parent root, double width, double height) {
        return show(root, 0, 0, width, height);
    }

    Stage show(Parent root, double x, double y, double width, double height) {
        var stage =
                Fx.call(
                        () -> {
                            var made = new Stage(StageStyle.UNDECORATED);
                            made.setScene(new Scene(root, width, height, Color.WHITE));
                            made.setX(x);
                            made.setY(y);
                            made.show();
                            return made;
                        });
        stages.add(stage);
        return stage;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        canvases.forEach(RenderCanvas::close);
        Fx.run(() -> stages.forEach(Stage::hide));
    }
}
