package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.UpdateMode;
import javafx.application.Platform;
import javafx.scene.layout.BorderPane;

/// Ends with frames in flight, in the way that the first argument says.
final class ExitMain {
    private ExitMain() {}

    public static void main(String[] arguments) {
        var stages = new Stages(PresentMethod.valueOf(arguments[1]));
        var canvas = stages.canvas();
        canvas.updateMode(UpdateMode.FASTEST);
        var stage = stages.show(new BorderPane(canvas), 300, 200);
        Fx.await("it draws", () -> canvas.statistics().frames() > 5);
        switch (arguments[0]) {
            case "platform" -> Platform.exit();
            case "implicit" ->
                    Fx.run(
                            () -> {
                                Platform.setImplicitExit(true);
                                stage.hide();
                            });
            case "system" -> System.exit(0);
            case "frame" -> canvas.requestDraw(() -> System.exit(0));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }
}
