package graphics.wgpu.canvas.swing;

import graphics.wgpu.canvas.UpdateMode;
import graphics.wgpu.canvas.testing.Latency;
import java.awt.EventQueue;

/// Draws frames of 200 ms, and prints how long the event thread takes to answer meanwhile.
final class BusyMain {
    private static final long FRAME_MILLIS = 200;

    private BusyMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        var canvas = CanvasKind.valueOf(arguments[0]).create();
        var _ = TestWindow.of(canvas, 640, 480);
        var format = TestScene.configure(canvas);
        var quarters = TestScene.quarters(canvas, format);
        canvas.updateMode(UpdateMode.FASTEST);
        canvas.requestDraw(
                () -> {
                    quarters.run();
                    Edt.sleep(FRAME_MILLIS);
                });
        Edt.await("it draws", () -> canvas.statistics().frames() > 3);
        Latency.print(EventQueue::invokeLater);
        System.exit(0);
    }
}
