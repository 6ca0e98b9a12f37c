package graphics.wgpu.canvas.glfw;

import graphics.wgpu.Color;
import graphics.wgpu.canvas.testing.ColourPainter;
import graphics.wgpu.canvas.testing.Idleness;

/// Shows a window with nothing to draw, and prints how much of a core the process uses then.
final class IdleMain {
    private IdleMain() {}

    public static void main(String[] arguments) {
        var canvas = GlfwCanvas.of("idle", 300, 200);
        var painter = new ColourPainter(canvas, null, Color.of(0, 0, 1));
        canvas.requestDraw(painter);
        Thread.ofPlatform().daemon().start(() -> measure(painter));
        GlfwLoop.run();
    }

    private static void measure(ColourPainter painter) {
        try {
            while (painter.frames() == 0) {
                Thread.sleep(10);
            }
            Thread.sleep(500);
            int frames = painter.frames();
            Idleness.print();
            System.out.println("frames " + (painter.frames() - frames));
            System.exit(0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
