package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.testing.Idleness;
import javafx.scene.layout.BorderPane;

/// Shows a canvas with nothing to draw, and prints how much of a core the process uses then.
final class IdleMain {
    private IdleMain() {}

    public static void main(String[] arguments) throws Exception {
        var stages = new Stages();
        var canvas = stages.canvas();
        stages.show(new BorderPane(canvas), 300, 200);
        Fx.await("it has drawn", () -> canvas.statistics().frames() > 0);
        Fx.pulses(3);
        long frames = canvas.statistics().frames();
        Idleness.print();
        System.out.println("frames " + (canvas.statistics().frames() - frames));
        System.exit(0);
    }
}
