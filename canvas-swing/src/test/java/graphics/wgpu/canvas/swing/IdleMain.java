package graphics.wgpu.canvas.swing;

import graphics.wgpu.canvas.testing.Idleness;

/// Shows a canvas with nothing to draw, and prints how much of a core the process uses then.
final class IdleMain {
    private IdleMain() {}

    public static void main(String[] arguments) throws Exception {
        var canvas = CanvasKind.valueOf(arguments[0]).create();
        var _ = TestWindow.of(canvas, 300, 200);
        var format = TestScene.configure(canvas);
        canvas.requestDraw(TestScene.quarters(canvas, format));
        TestWindow.awaitQuarters(canvas.component());
        long frames = canvas.statistics().frames();
        Idleness.print();
        System.out.println("frames " + (canvas.statistics().frames() - frames));
        System.exit(0);
    }
}
